using System;
using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>Inspections at the agency's office.</summary>
internal sealed class OnSiteRules : CodedRules<Inspection>
{
    public OnSiteRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("INS005"))
        {
            RuleFor(one => one.Decision).Must((one, _) => Inspected.IsDecided(one, around)).WithErrorCode("INS005").WithMessage("It was not decided in time.");
        }
        if (Has("INS006"))
        {
            RuleFor(one => one.AnnouncementMinutesOn).Must((one, _) => Inspected.IsAnnounced(one, around)).WithErrorCode("INS006").WithMessage("The decision was not announced.");
            RuleFor(one => one.ProgrammeOn).Must((one, _) => Inspected.IsProgrammed(one, around)).WithErrorCode("INS006").WithMessage("There was no programme.");
        }
        if (Has("INS007")) RuleFor(one => one.Minutes).Custom(MinutesValid);
        if (Has("INS008"))
        {
            RuleFor(one => one.CorrectiveReport).Must(IsReportInTime).WithErrorCode("INS008").WithMessage("The corrective report is late.");
        }
        if (Has("INS018"))
        {
            RuleFor(one => one.CorrectiveReport!.RefusalNotice).Must((one, _) => Inspected.IsRefusalNotified(one.CorrectiveReport!, around))
                .When(one => one.CorrectiveReport is not null).WithErrorCode("INS018").WithMessage("The agency was not told that its report was refused.");
        }
    }

    protected override bool PreValidate(ValidationContext<Inspection> context, ValidationResult result) =>
        Inspected.IsJudged(context.InstanceToValidate, InspectionForm.OnSite, Around);

    private void MinutesValid(InspectionMinutes? minutes, ValidationContext<Inspection> context)
    {
        var inspection = context.InstanceToValidate;
        if (!Inspected.HasMinutes(inspection, Around))
        {
            if (Around.IsPast(Inspected.Last(inspection))) context.Fault("INS007", "Minutes", "There are no minutes.");
            return;
        }
        if (Inspected.LacksSignature(minutes!.LeaderSignedOn, inspection, Around)) context.Fault("INS007", "Minutes.LeaderSignedOn", "The leader did not sign.");
        if (Inspected.LacksSignature(minutes.AgencySignedOn, inspection, Around)) context.Fault("INS007", "Minutes.AgencySignedOn", "The agency did not sign.");
        if (Inspected.LacksCopies(inspection, Around)) context.Fault("INS007", "Minutes.Copies", "There are too few copies.");
    }

    private bool IsReportInTime(Inspection inspection, CorrectiveReport? report)
    {
        if (inspection.Minutes is not { Problems.Count: > 0 } minutes || report is { On: null }) return true;
        if (Inspected.SignedOn(minutes) is not { } signed || signed > Around.AsOf) return true;
        if (Around.Law.Value(LawParameters.CorrectiveReportMonths, signed) is not { } months) return true;
        var term = Around.Law.Time.AfterMonths(signed, months);
        return !Around.IsMissed(signed, term, report?.On) || !Inspected.IsOwed(inspection, term.Due, Around) || !Inspected.IsOfParticipant(inspection, Around);
    }
}

/// <summary>Inspections by dossier and report.</summary>
internal sealed class ByDossierRules : CodedRules<Inspection>
{
    public ByDossierRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("INS010"))
        {
            RuleFor(one => one.RequestToAgency).Must((one, request) => Inspected.IsRequested(request, one, around))
                .WithErrorCode("INS010").WithMessage("The agency was not asked to put things right.");
        }
        if (Has("INS015"))
        {
            RuleFor(one => one.StatusReportRequest).Must((one, request) => Inspected.IsStatusReportRequested(request, one, around))
                .WithErrorCode("INS015").WithMessage("The status report was not asked for in time.");
        }
    }

    protected override bool PreValidate(ValidationContext<Inspection> context, ValidationResult result) =>
        Inspected.IsJudged(context.InstanceToValidate, InspectionForm.ByDossier, Around);
}

/// <summary>Inspections of either form.</summary>
internal sealed class InspectionRules : CodedRules<Inspection>
{
    public InspectionRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("INS009"))
        {
            RuleFor(one => one.Contents)
                .Must((one, _) => !Inspected.Misses(one, around)).WithErrorCode("INS009").WithMessage("Contents were not examined.")
                .Must((one, _) => !Inspected.LeavesOut(one)).WithErrorCode("INS009").WithMessage("Contents were left out that apply to every agency.");
        }
        if (Has("INS013"))
        {
            RuleFor(one => one.File).Must((one, _) => Inspected.IsFileComplete(one, around)).WithErrorCode("INS013").WithMessage("The file is not complete.");
        }
    }

    protected override bool PreValidate(ValidationContext<Inspection> context, ValidationResult result) =>
        Inspected.IsJudged(context.InstanceToValidate, Instruments.Tt26.InForceFrom, Around);
}

/// <summary>Who inspected.</summary>
internal sealed class InspectorRules : CodedRules<Inspection>
{
    public InspectorRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("INS012")) RuleFor(one => one.Team).Custom(Qualified);
    }

    protected override bool PreValidate(ValidationContext<Inspection> context, ValidationResult result) =>
        Inspected.IsJudged(context.InstanceToValidate, Inspected.QualifiedFrom, Around);

    private void Qualified(InspectionTeam? team, ValidationContext<Inspection> context)
    {
        var inspection = context.InstanceToValidate;
        for (var i = 0; i < team?.Inspectors.Count; i++)
        {
            var one = team.Inspectors[i];
            if (one.IsOfHiredBody) continue;
            if (Inspected.IsLacking(one.GraduatedOn, one.HasNoDegree, inspection)) context.Fault("INS012", $"Team.Inspectors[{i}].GraduatedOn", "There is no degree.");
            if (!one.IsGraduateInAdministration && Inspected.IsLacking(one.AdministrationCertifiedOn, one.HasNoAdministrationCertificate, inspection))
            {
                context.Fault("INS012", $"Team.Inspectors[{i}].AdministrationCertifiedOn", "There is no certificate in administration.");
            }
            if (Inspected.IsLacking(one.AuditCertifiedOn, one.HasNoAuditCertificate, inspection))
            {
                context.Fault("INS012", $"Team.Inspectors[{i}].AuditCertifiedOn", "There is no certificate in auditing.");
            }
            if (Inspected.LacksExperience(one, inspection, Around)) context.Fault("INS012", $"Team.Inspectors[{i}].GraduatedOn", "There is too little experience.");
        }
    }
}

/// <summary>Certification bodies that joined an inspection.</summary>
internal sealed class HiredBodyRules : CodedRules<Inspection>
{
    public HiredBodyRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("INS017")) RuleFor(one => one.HiredBodies).Custom(Qualified);
    }

    protected override bool PreValidate(ValidationContext<Inspection> context, ValidationResult result) =>
        context.InstanceToValidate is { HiredBodies.Count: > 0, HeldFrom: not null } && Inspected.IsJudged(context.InstanceToValidate, Instruments.Qd19.InForceFrom, Around);

    private void Qualified(ValueList<HiredBody> bodies, ValidationContext<Inspection> context)
    {
        LocalDate first = context.InstanceToValidate.HeldFrom!.Value, last = Inspected.Last(context.InstanceToValidate);
        for (var i = 0; i < bodies.Count; i++)
        {
            if (!Certificates.MayCover(bodies[i].Certificates, first, last, Around)) context.Fault("INS017", $"HiredBodies[{i}].Certificates", "The body had no valid certificate.");
            for (var j = 0; j < bodies[i].Experts.Count; j++)
            {
                if (Certificates.MayCover(bodies[i].Experts[j].Cards, first, last, Around)) continue;
                context.Fault("INS017", $"HiredBodies[{i}].Experts[{j}].Cards", "The expert had no valid card.");
            }
        }
    }
}

/// <summary>What the agency inspected owes.</summary>
internal sealed class ComplianceRules : CodedRules<Inspection>
{
    public ComplianceRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("INS016")) RuleFor(one => one).Custom(CompliedWith);
    }

    private void CompliedWith(Inspection inspection, ValidationContext<Inspection> context)
    {
        var failed = inspection.NotCarriedOut;
        var day = failed?.RecordedOn ?? inspection.HeldFrom ?? inspection.HeldUntil ?? (failed is null ? inspection.StatusReportRequest?.On : null);
        if (day is not { } known || known < Instruments.Tt26.InForceFrom) return;
        if (failed?.Cause?.Known == NotCarriedOutCause.Agency && known <= Around.AsOf)
        {
            if (Inspected.IsOwed(inspection, known, Around) && Inspected.IsOfParticipant(inspection, Around)) context.Fault("INS016", "NotCarriedOut", "The agency refused.");
        }
        else if (IsUnanswered(inspection) && Inspected.IsOfParticipant(inspection, Around))
        {
            context.Fault("INS016", "StatusReportRequest.AnsweredOn", "The agency did not answer.");
        }
    }

    private bool IsUnanswered(Inspection inspection)
    {
        if (inspection.StatusReportRequest is not { DueOn: { } asked } request || request.On > Around.AsOf || request.AnsweredOn <= Around.AsOf) return false;
        var term = Around.Law.Time.AfterDays(asked, 0);
        return Inspected.IsOwed(inspection, term.Due, Around) && Around.AsOf > term.LatestDue && Around.IsMissed(term.Due, term.Due, request.AnsweredOn);
    }
}

/// <summary>The plans of inspections.</summary>
internal sealed class InspectionPlanRules : CodedRules<InspectionPlan>
{
    public InspectionPlanRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("INS004")) return;
        RuleFor(plan => plan.Cost).NotEmpty().WithErrorCode("INS004");
        RuleForEach(plan => plan.Entries).SetValidator(new InspectionPlanEntryRules());
    }

    protected override bool PreValidate(ValidationContext<InspectionPlan> context, ValidationResult result) =>
        context.InstanceToValidate.ApprovedOn is { } approved && approved >= Instruments.Tt26.InForceFrom && approved <= Around.AsOf;
}

/// <summary>What an entry of an approved plan tells.</summary>
internal sealed class InspectionPlanEntryRules : AbstractValidator<InspectionPlanEntry>
{
    public InspectionPlanEntryRules()
    {
        RuleFor(entry => entry.Agency).Must(agency => !agency.IsMissing).WithErrorCode("INS004");
        RuleFor(entry => entry.InspectingUnit).NotEmpty().WithErrorCode("INS004");
        RuleFor(entry => entry.ExpectedFrom).Must((entry, from) => from is not null || entry.ExpectedUntil is not null).WithErrorCode("INS004");
        RuleFor(entry => entry.Form).Must(form => !string.IsNullOrWhiteSpace(form?.Text)).WithErrorCode("INS004");
    }
}
