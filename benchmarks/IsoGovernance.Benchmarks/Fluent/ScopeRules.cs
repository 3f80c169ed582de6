using System;
using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>Work processes of a system that is applied.</summary>
internal sealed class ProcessRules : CodedRules<WorkProcess>
{
    public ProcessRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("SCP002")) return;
        RuleFor(process => process.Serves).Must((process, _) => !Served.IsRetired(process, around))
            .WithErrorCode("SCP002").WithMessage("The process serves procedures that have ended.");
    }

    protected override bool PreValidate(ValidationContext<WorkProcess> context, ValidationResult result) =>
        Around.System.IsApplied && !(Around.System.LastDay < Around.AsOf);
}

/// <summary>Procedures left out of a system that is applied.</summary>
internal sealed class ExcludedProcedureRules : CodedRules<ExcludedProcedure>
{
    public ExcludedProcedureRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("SCP007")) return;
        RuleFor(one => one.Reason).Must((one, _) => !Served.IsLeftOutWithoutReason(one, around))
            .WithErrorCode("SCP007").WithMessage("Why the procedure is left out is not told.");
    }

    protected override bool PreValidate(ValidationContext<ExcludedProcedure> context, ValidationResult result) => Around.System.IsApplied;
}

/// <summary>Legal changes of a system that is applied.</summary>
internal sealed class LegalChangeRules : CodedRules<LegalChange>
{
    public LegalChangeRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("SCP003")) return;
        RuleFor(change => change.IncorporatedOn).Must(IsInTime).WithErrorCode("SCP003").WithMessage("The change was not incorporated in time.");
    }

    protected override bool PreValidate(ValidationContext<LegalChange> context, ValidationResult result) => Around.System.IsApplied;

    private bool IsInTime(LegalChange change, LocalDate? incorporated)
    {
        if (change.InEffectFrom is not { } start || start > Around.AsOf || start < Around.System.AppliedFrom || Around.System.AppliedFrom is null) return true;
        if (Around.Law.Value(LawParameters.LegalChangeMonths, start) is not { } months) return true;
        var term = Around.Law.Time.AfterMonths(start, months);
        return term.Due > Around.System.LastDay || !Around.IsMissed(start, term, incorporated);
    }
}

/// <summary>Scope changes of a declared system.</summary>
internal sealed class ScopeChangeRules : CodedRules<ScopeChange>
{
    public ScopeChangeRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("SCP004")) return;
        RuleFor(change => change.On).Must(IsDeclared).WithErrorCode("SCP004").WithMessage("The change was not declared.");
    }

    protected override bool PreValidate(ValidationContext<ScopeChange> context, ValidationResult result) =>
        Around.System.IsDeclared && !Around.System.HasUndatedDeclaration;

    private bool IsDeclared(ScopeChange change, LocalDate? on)
    {
        if (on is not { } changed || changed < Instruments.Qd19.InForceFrom || changed > Around.AsOf) return true;
        var due = changed.PlusDays(Around.Law.Readings.GraceDays);
        return due >= Around.System.LastDay || !Around.IsMissed(changed, due, AnsweredOn(change, changed));
    }

    private LocalDate? AnsweredOn(ScopeChange change, LocalDate changed)
    {
        LocalDate? answered = null;
        foreach (var declaration in Around.System.System.Declarations)
        {
            var states = change.StatedBy is { IsMissing: false } id && id == declaration.Id;
            if (declaration.On is { } day && (day >= changed || states) && !(answered <= day)) answered = day;
        }
        return answered;
    }
}

/// <summary>The procedures that a declaration lists.</summary>
internal sealed class DeclaredScopeRules : CodedRules<Declaration>
{
    private readonly ProcedureList _handled = new();
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    public DeclaredScopeRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("SCP006")) return;
        RuleFor(declaration => declaration.Procedures).Must((declaration, _) => Served.IsListRight(declaration, _handled, _listed, around))
            .WithErrorCode("SCP006").WithMessage("The declaration lists other procedures than the system handled.");
    }

    protected override bool PreValidate(ValidationContext<Declaration> context, ValidationResult result) => Around.System.IsDeclared;
}

/// <summary>The coverage of a system that is applied.</summary>
internal sealed class ScopeOfSystemRules : CodedRules<QualityManagementSystem>
{
    public ScopeOfSystemRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("SCP001")) return;
        RuleFor(system => system.Processes).Must(_ => AreCovered()).WithErrorCode("SCP001").WithMessage("Not every procedure is covered.");
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result) =>
        Around.System.IsApplied && !(Around.System.LastDay < Around.AsOf);

    private bool AreCovered()
    {
        foreach (var procedure in Around.System.Procedures.All.Values)
        {
            if (procedure is { State: Listed.Counts, Handled: Handled.No } && IsGraceOver(procedure.From)) return Around.KnownUntil < Around.RecordsFrom;
        }
        return true;
    }

    private bool IsGraceOver(LocalDate from)
    {
        if (Around.Law.Readings.CoverageGrace != CoverageGrace.LegalChangeTerm) return true;
        return Around.Law.Value(LawParameters.LegalChangeMonths, from) is not { } months || Around.KnownUntil > Around.Law.Time.AfterMonths(from, months).LatestDue;
    }
}

/// <summary>Decisions that publish procedures.</summary>
internal sealed class ProcedureListChangeRules : CodedRules<ProcedureListChange>
{
    public ProcedureListChangeRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("SCP005")) return;
        RuleFor(change => change.OnWebsiteOn).Must(IsInTime).WithErrorCode("SCP005").WithMessage("The list was not published in time.");
    }

    private bool IsInTime(ProcedureListChange change, LocalDate? published)
    {
        if (change.SignedOn is not { } signed || signed > Around.AsOf) return true;
        return Around.Law.Value(LawParameters.ProcedureListWorkingDays, signed) is not { } days
            || !Around.IsMissed(signed, Around.Law.Time.AfterWorkingDays(signed, days), published);
    }
}

/// <summary>The lists of procedures that agencies publish.</summary>
internal sealed class PublishedListRules : CodedRules<Agency>
{
    private readonly LocalDate _inForceFrom;

    public PublishedListRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        _inForceFrom = CodesInForce.From("SCP008");
        if (!Has("SCP008")) return;
        RuleFor(agency => agency.ProceduresPublishedOn).Must(IsPublished).WithErrorCode("SCP008").WithMessage("The agency published no list.");
    }

    protected override bool PreValidate(ValidationContext<Agency> context, ValidationResult result) =>
        Around.Law.Tiers.Exists(context.InstanceToValidate, Around.AsOf);

    private bool IsPublished(Agency agency, LocalDate? published)
    {
        if (agency.NoProceduresFrom <= Around.AsOf || (!(published <= Around.AsOf) && MayBeLeftOut(agency))) return true;
        var since = agency.From > _inForceFrom ? agency.From.Value : _inForceFrom;
        return !Around.IsMissed(since, since.PlusDays(Around.Law.Readings.GraceDays), published);
    }

    // A province lists the agencies of its area but for the vertical ones, a ministry all that are under it.
    private bool MayBeLeftOut(Agency agency)
    {
        if (agency.Kind?.Known is { } kind && kind != AgencyKind.VerticalAgency) return false;
        var isOfMinistry = false;
        foreach (var other in Around.Register.Agencies)
        {
            switch (other.Kind?.Known)
            {
                case AgencyKind.ProvincialCommittee or AgencyKind.ProvincialCommitteeOffice or AgencyKind.ProvincialSpecialisedAgency
                    or AgencyKind.SubDepartment or AgencyKind.DistrictCommittee or AgencyKind.DistrictSpecialisedAgency
                    or AgencyKind.CommuneCommittee or AgencyKind.CommuneSpecialisedAgency:
                    return true;
                case AgencyKind.Ministry or AgencyKind.MinisterialAgency or AgencyKind.VietnamSocialSecurity
                    or AgencyKind.GeneralDepartment or AgencyKind.MinistryDepartment or AgencyKind.MinistrySubDepartment:
                    isOfMinistry = true;
                    break;
            }
        }
        return !isOfMinistry;
    }
}
