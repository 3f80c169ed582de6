using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>Internal audits that were held in a system that is applied.</summary>
internal sealed class HeldAuditRules : CodedRules<InternalAudit>
{
    public HeldAuditRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("AUD002"))
        {
            RuleFor(audit => audit.Programme).Must((audit, _) => Held.IsInProgramme(audit, around) || !around.Vouches(Held.First(audit)))
                .WithErrorCode("AUD002").WithMessage("No audit programme covers the audit.");
        }
        if (Has("AUD004"))
        {
            RuleFor(audit => audit.Criteria).Must((audit, text) => !string.IsNullOrWhiteSpace(text) || !around.Vouches(Held.First(audit)))
                .WithErrorCode("AUD004").WithMessage("The audit has no criteria.");
            RuleFor(audit => audit.Scope).Must((audit, text) => !string.IsNullOrWhiteSpace(text) || audit.Units.Count > 0 || !around.Vouches(Held.First(audit)))
                .WithErrorCode("AUD004").WithMessage("The audit has no scope.");
        }
        if (Has("AUD005")) RuleFor(audit => audit).Custom(Impartial);
        if (Has("AUD006")) RuleFor(audit => audit).Custom(Trained);
        if (Has("AUD007"))
        {
            RuleFor(audit => audit.ReportedOn).Must((audit, _) => Held.IsReported(audit, around))
                .WithErrorCode("AUD007").WithMessage("The audit was not reported.");
        }
        if (Has("AUD008")) RuleFor(audit => audit).Custom(WithEvidence);
        if (Has("AUD009")) RuleFor(audit => audit).Custom(Followed);
        if (Has("AUD012")) RuleFor(audit => audit).Custom(OfAnotherUnit);
    }

    protected override bool PreValidate(ValidationContext<InternalAudit> context, ValidationResult result) =>
        Around.System.IsApplied && Held.IsJudged(context.InstanceToValidate, Around);

    private void Impartial(InternalAudit audit, ValidationContext<InternalAudit> context)
    {
        for (var i = 0; i < audit.Auditors.Count; i++)
        {
            var auditor = audit.Auditors[i];
            for (var j = 0; j < auditor.Assignments.Count; j++)
            {
                var assignment = auditor.Assignments[j];
                if (assignment.Process is { } process && Held.IsOwnProcess(audit, auditor, process, Around))
                {
                    context.Fault("AUD005", $"Auditors[{i}].Assignments[{j}]", "The auditor is responsible for the process.");
                }
                if (assignment.Unit is { } unit && Held.IsOwnUnit(audit, auditor, unit, Around))
                {
                    context.Fault("AUD005", $"Auditors[{i}].Assignments[{j}]", "The auditor heads the unit.");
                }
            }
        }
    }

    private void Trained(InternalAudit audit, ValidationContext<InternalAudit> context)
    {
        for (var i = 0; i < audit.Auditors.Count; i++)
        {
            if (!Held.IsTrained(audit.Auditors[i], audit, Around)) context.Fault("AUD006", $"Auditors[{i}].TrainedOn", "The auditor was not trained.");
        }
    }

    private void WithEvidence(InternalAudit audit, ValidationContext<InternalAudit> context)
    {
        if ((audit.HeldUntil ?? audit.CompletedOn) > Around.AsOf || !Around.Vouches(Held.Last(audit, Around))) return;
        for (var i = 0; i < audit.Findings.Count; i++)
        {
            var finding = audit.Findings[i];
            if (!Held.IsNonconforming(finding)) continue;
            if (string.IsNullOrWhiteSpace(finding.Evidence)) context.Fault("AUD008", $"Findings[{i}].Evidence", "The finding has no evidence.");
            if (string.IsNullOrWhiteSpace(finding.Criterion)) context.Fault("AUD008", $"Findings[{i}].Criterion", "The finding has no criterion.");
        }
    }

    private void Followed(InternalAudit audit, ValidationContext<InternalAudit> context)
    {
        for (var i = 0; i < audit.Findings.Count; i++)
        {
            var finding = audit.Findings[i];
            if (Held.IsNonconforming(finding) && !Held.MayBeFollowed(finding, audit, Around) && Around.IsOpenAfter(Held.Last(audit, Around)))
            {
                context.Fault("AUD009", $"Findings[{i}]", "No nonconformity follows the finding.");
            }
        }
    }

    private void OfAnotherUnit(InternalAudit audit, ValidationContext<InternalAudit> context)
    {
        for (var i = 0; i < audit.Auditors.Count; i++)
        {
            var auditor = audit.Auditors[i];
            for (var j = 0; j < auditor.Assignments.Count; j++)
            {
                if (auditor.Assignments[j].Unit is { } unit && auditor.Unit == unit && !Held.IsOwnUnit(audit, auditor, unit, Around))
                {
                    context.Fault("AUD012", $"Auditors[{i}].Assignments[{j}]", "The auditor is of the unit.");
                }
            }
        }
    }
}

/// <summary>Internal audits that were planned in a system that is applied.</summary>
internal sealed class PlannedAuditRules : CodedRules<InternalAudit>
{
    public PlannedAuditRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("AUD011")) return;
        RuleFor(audit => audit.CancellationReason).Must((audit, reason) => !IsWithoutReason(audit, reason))
            .WithErrorCode("AUD011").WithMessage("The audit was cancelled without a reason.");
        RuleFor(audit => audit.HeldFrom).Must((audit, _) => !IsNotHeld(audit))
            .WithErrorCode("AUD011").WithMessage("The planned audit was not held.");
    }

    protected override bool PreValidate(ValidationContext<InternalAudit> context, ValidationResult result) =>
        Around.System.IsApplied && IsJudged(context.InstanceToValidate);

    private bool IsJudged(InternalAudit audit)
    {
        var asOf = Around.AsOf;
        if (audit.PlannedUntil is not { } planned || planned >= asOf || planned < Instruments.Qd19.InForceFrom) return false;
        if (planned < Around.System.System.AppliedFrom || planned > Around.System.LastDay) return false;
        return !audit.IsCompleteOn(asOf) && (audit.CancelledOn <= asOf || !(audit.HeldFrom <= asOf || audit.HeldUntil <= asOf));
    }

    private bool IsWithoutReason(InternalAudit audit, string? reason) =>
        audit.CancelledOn <= Around.AsOf && string.IsNullOrWhiteSpace(reason) && Around.Vouches(audit.CancelledOn.Value);

    private bool IsNotHeld(InternalAudit audit)
    {
        if (audit.CancelledOn <= Around.AsOf || Held.HasTrace(audit, Around.AsOf)) return false;
        if (audit.CancelledOn is null && !string.IsNullOrWhiteSpace(audit.CancellationReason)) return false;
        return Around.IsMissed(audit.PlannedUntil!.Value, audit.PlannedUntil.Value, null);
    }
}

/// <summary>Audit programmes of a system that is applied.</summary>
internal sealed class AuditProgrammeRules : CodedRules<AuditProgramme>
{
    public AuditProgrammeRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("AUD003")) return;
        RuleFor(one => one.Frequency).Must((one, text) => !Lacks("frequency", text, one)).WithErrorCode("AUD003");
        RuleFor(one => one.Methods).Must((one, text) => !Lacks("methods", text, one)).WithErrorCode("AUD003");
        RuleFor(one => one.Responsibilities).Must((one, text) => !Lacks("responsibilities", text, one)).WithErrorCode("AUD003");
        RuleFor(one => one.PlanningRequirements).Must((one, text) => !Lacks("planningRequirements", text, one)).WithErrorCode("AUD003");
        RuleFor(one => one.Reporting).Must((one, text) => !Lacks("reporting", text, one)).WithErrorCode("AUD003");
    }

    protected override bool PreValidate(ValidationContext<AuditProgramme> context, ValidationResult result)
    {
        if (!Around.System.IsApplied) return false;
        var programme = context.InstanceToValidate;
        if (StartOf(programme) is not { } start || start > Around.AsOf || programme.Until < Instruments.Qd19.InForceFrom) return false;
        return !(start > Around.System.LastDay) && !(programme.Until < Around.System.System.AppliedFrom) && Around.Vouches(start);
    }

    private static LocalDate? StartOf(AuditProgramme programme) => programme.From ?? programme.ApprovedOn;

    private bool Lacks(string content, string? text, AuditProgramme programme) =>
        string.IsNullOrWhiteSpace(text)
        && Around.Law.Requirements(Around.System.System.EditionOn(StartOf(programme)!.Value)) is { } edition
        && References.IsAmong(edition.ProgrammeContents, content);
}

/// <summary>The internal audits of a declared system, year by year.</summary>
internal sealed class AuditsOfSystemRules : CodedRules<QualityManagementSystem>
{
    public AuditsOfSystemRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("AUD001")) RuleFor(system => system.InternalAudits).Custom(EveryYear);
        if (Has("AUD010")) RuleFor(system => system).Custom(EveryUnit);
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result) => Around.System.IsDeclared;

    private void EveryYear(ValueList<InternalAudit> audits, ValidationContext<QualityManagementSystem> context)
    {
        var done = new List<LocalDate>();
        var perhaps = new List<LocalDate?>();
        foreach (var audit in audits)
        {
            if (audit.CompletedOn <= Around.AsOf) done.Add(audit.CompletedOn.Value);
            else if (Held.MayBeComplete(audit, Around.AsOf)) perhaps.Add(audit.HeldUntil ?? audit.HeldFrom);
        }
        foreach (var period in Yearly.Missed(done, perhaps, LawParameters.InternalAuditsPerYear, Around))
        {
            context.Fault("AUD001", nameof(QualityManagementSystem.InternalAudits), $"No internal audit was completed from {period.From} to {period.Due}.");
        }
    }

    private void EveryUnit(QualityManagementSystem system, ValidationContext<QualityManagementSystem> context)
    {
        if (Around.System.FirstDeclaredOn is not { } declared || system.Units.Count == 0) return;
        for (var year = declared.Year + 1; year < Around.AsOf.Year; year++)
        {
            LocalDate first = new(year, 1, 1), last = new(year, 12, 31);
            if (last > Around.System.LastDay) return;
            if (IsAudited(null, system, first, last) && IsAnyMissed(system, first, last) && Around.Vouches(first, last) && IsClear(system, first, last))
            {
                context.Fault("AUD010", nameof(system.InternalAudits), $"Not every unit was audited in {year}.");
            }
        }
    }

    // A unit that came into scope or left it during the year need not have been audited in it.
    private static bool IsAnyMissed(QualityManagementSystem system, LocalDate first, LocalDate last)
    {
        foreach (var unit in system.Units)
        {
            if (!(unit.From > first) && !(unit.Until < last) && !IsAudited(unit.Id, system, first, last)) return true;
        }
        return false;
    }

    private static bool IsAudited(Id<UnitInScope>? unit, QualityManagementSystem system, LocalDate first, LocalDate last)
    {
        foreach (var audit in system.InternalAudits)
        {
            if (audit.CompletedOn >= first && audit.CompletedOn <= last && (unit is not { } id || IsOf(id, audit))) return true;
        }
        return false;
    }

    private static bool IsOf(Id<UnitInScope> unit, InternalAudit audit)
    {
        foreach (var audited in audit.Units)
        {
            if (audited == unit) return true;
        }
        foreach (var auditor in audit.Auditors)
        {
            foreach (var assignment in auditor.Assignments)
            {
                if (assignment.Unit == unit) return true;
            }
        }
        return false;
    }

    private bool IsClear(QualityManagementSystem system, LocalDate first, LocalDate last)
    {
        foreach (var audit in system.InternalAudits)
        {
            var day = audit.CompletedOn ?? audit.HeldUntil ?? audit.HeldFrom;
            if (day < first || day > last) continue;
            if (Held.MayBeComplete(audit, Around.AsOf) || (audit.CompletedOn is not null && !AreUnitsRecorded(audit))) return false;
        }
        return true;
    }

    private static bool AreUnitsRecorded(InternalAudit audit)
    {
        if (audit.Units.Count > 0) return true;
        var isAnyUnit = false;
        foreach (var auditor in audit.Auditors)
        {
            if (auditor.Assignments.Count == 0) return false;
            foreach (var assignment in auditor.Assignments)
            {
                if (assignment.Unit is null && assignment.Process is null) return false;
                isAnyUnit |= assignment.Unit is not null;
            }
        }
        return isAnyUnit;
    }
}
