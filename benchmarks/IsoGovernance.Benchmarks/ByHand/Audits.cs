using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>AUD001 to AUD012 over the audits of one system.</summary>
internal sealed class Audits(Day day)
{
    private readonly YearTable _years = new(day, LawParameters.InternalAuditsPerYear);

    // The nonconformities that follow a finding, by its audit: the last one of each audit, and from each the one before.
    private readonly Dictionary<string, int> _ofAudit = new(StringComparer.Ordinal);
    private int[] _before = [];

    public void Judge(Owner owner)
    {
        if (owner.IsDeclared && owner.FirstDeclared is { } declared)
        {
            JudgeYears(declared, owner);
            JudgeUnits(declared, owner);
        }
        var programmes = owner.System.AuditProgrammes;
        for (var i = 0; i < programmes.Count; i++) JudgeProgramme(programmes[i], i, owner);
        GatherNonconformities(owner.System.Nonconformities);
        var audits = owner.System.InternalAudits;
        for (var i = 0; i < audits.Count; i++)
        {
            JudgePlanned(audits[i], i, owner);
            JudgeHeld(audits[i], i, owner);
        }
    }

    // AUD001
    private void JudgeYears(LocalDate declared, Owner owner)
    {
        _years.Clear();
        var audits = owner.System.InternalAudits;
        for (var i = 0; i < audits.Count; i++)
        {
            var audit = audits[i];
            if (audit.CompletedOn is { } completed) _years.AddDone(completed);
            else if (MayBeComplete(audit)) _years.AddUndated(audit.HeldUntil ?? audit.HeldFrom);
        }
        _years.FindMissed("AUD001", "/internalAudits", declared, owner);
    }

    // AUD010
    private void JudgeUnits(LocalDate declared, Owner owner)
    {
        var system = owner.System;
        var units = system.Units.Count;
        if (units == 0) return;
        var first = declared.Year + 1;
        var last = Math.Min(day.AsOf.Year - 1, owner.LastDay is { Month: 12, Day: 31 } ? owner.LastDay.Year : owner.LastDay.Year - 1);
        if (last < first) return;
        // For each year whether any audit was completed, and then for each unit whether one of them covered it.
        Span<bool> audited = stackalloc bool[256];
        var size = (last - first + 1) * (units + 1);
        audited = size <= audited.Length ? audited[..size] : new bool[size];
        for (var i = 0; i < system.InternalAudits.Count; i++)
        {
            var audit = system.InternalAudits[i];
            if (audit.CompletedOn is not { } completed || completed.Year < first || completed.Year > last) continue;
            var ofYear = audited.Slice((completed.Year - first) * (units + 1), units + 1);
            ofYear[units] = true;
            for (var j = 0; j < audit.Units.Count; j++) Mark(audit.Units[j].Value, system, ofYear);
            for (var j = 0; j < audit.Auditors.Count; j++)
            {
                var assignments = audit.Auditors[j].Assignments;
                for (var k = 0; k < assignments.Count; k++)
                {
                    if (assignments[k].Unit is { } unit) Mark(unit.Value, system, ofYear);
                }
            }
        }
        for (var year = first; year <= last; year++)
        {
            var ofYear = audited.Slice((year - first) * (units + 1), units + 1);
            if (ofYear[units] && LacksUnit(year, system, ofYear) && AreUnitsKnown(year, system)) day.Found("AUD010", owner.Path + "/internalAudits");
        }
    }

    private static void Mark(string id, QualityManagementSystem system, Span<bool> audited)
    {
        for (var i = 0; i < system.Units.Count; i++)
        {
            if (!audited[i] && string.Equals(system.Units[i].Id.Value, id, StringComparison.Ordinal)) audited[i] = true;
        }
    }

    // A unit that came or went during the year need not have been audited in it.
    private static bool LacksUnit(int year, QualityManagementSystem system, ReadOnlySpan<bool> audited)
    {
        LocalDate first = new(year, 1, 1), last = new(year, 12, 31);
        for (var i = 0; i < system.Units.Count; i++)
        {
            if (!audited[i] && !(system.Units[i].From > first) && !(system.Units[i].Until < last)) return true;
        }
        return false;
    }

    private bool AreUnitsKnown(int year, QualityManagementSystem system)
    {
        LocalDate first = new(year, 1, 1), last = new(year, 12, 31);
        if (!day.Vouches(first, last)) return false;
        for (var i = 0; i < system.InternalAudits.Count; i++)
        {
            var audit = system.InternalAudits[i];
            var on = audit.CompletedOn ?? audit.HeldUntil ?? audit.HeldFrom;
            if (on < first || on > last) continue;
            if (MayBeComplete(audit) || (audit.CompletedOn is not null && !NamesUnits(audit))) return false;
        }
        return true;
    }

    private static bool NamesUnits(InternalAudit audit)
    {
        if (audit.Units.Count > 0) return true;
        var isAny = false;
        for (var i = 0; i < audit.Auditors.Count; i++)
        {
            var assignments = audit.Auditors[i].Assignments;
            if (assignments.Count == 0) return false;
            for (var j = 0; j < assignments.Count; j++)
            {
                if (assignments[j].Unit is null && assignments[j].Process is null) return false;
                isAny |= assignments[j].Unit is not null;
            }
        }
        return isAny;
    }

    // AUD003
    private void JudgeProgramme(AuditProgramme programme, int number, Owner owner)
    {
        if ((programme.From ?? programme.ApprovedOn) is not { } start || start > day.AsOf || start > owner.LastDay || !day.Vouches(start)) return;
        if (programme.Until < Day.Decision || programme.Until < owner.System.AppliedFrom) return;
        if (day.Law.Requirements(owner.System.EditionOn(start)) is not { } edition) return;
        for (var i = 0; i < edition.ProgrammeContents.Count; i++)
        {
            var code = edition.ProgrammeContents[i].Code;
            var text = code switch
            {
                "frequency" => programme.Frequency,
                "methods" => programme.Methods,
                "responsibilities" => programme.Responsibilities,
                "planningRequirements" => programme.PlanningRequirements,
                "reporting" => programme.Reporting,
                // What a programme has no member for cannot be missing.
                _ => code,
            };
            if (string.IsNullOrWhiteSpace(text)) day.Found("AUD003", owner.Path + "/auditProgrammes/" + number + "/" + code);
        }
    }

    // AUD011
    private void JudgePlanned(InternalAudit audit, int number, Owner owner)
    {
        if (audit.PlannedUntil is not { } planned || planned >= day.AsOf || planned > owner.LastDay) return;
        if (planned < Day.Decision || planned < owner.System.AppliedFrom || audit.CompletedOn <= day.AsOf) return;
        if (audit.CancelledOn <= day.AsOf)
        {
            if (string.IsNullOrWhiteSpace(audit.CancellationReason) && day.Vouches(audit.CancelledOn.Value))
            {
                day.Found("AUD011", owner.Path + "/internalAudits/" + number + "/cancellationReason");
            }
            return;
        }
        if (audit.HeldFrom <= day.AsOf || audit.HeldUntil <= day.AsOf || HasTrace(audit)) return;
        if (audit.CancelledOn is null && !string.IsNullOrWhiteSpace(audit.CancellationReason)) return;
        if (planned >= day.RecordsFrom && planned < day.KnownUntil) day.Found("AUD011", owner.Path + "/internalAudits/" + number + "/heldFrom");
    }

    private void JudgeHeld(InternalAudit audit, int number, Owner owner)
    {
        if ((audit.HeldFrom ?? audit.HeldUntil ?? audit.CompletedOn) is not { } first) return;
        if (first > day.AsOf || first > owner.LastDay || first < Day.Decision || first < owner.System.AppliedFrom) return;
        if (audit.CancelledOn <= day.AsOf && !(audit.CompletedOn <= day.AsOf)) return;
        var end = audit.HeldUntil ?? audit.CompletedOn;
        var last = !(end > first) ? first : end > day.AsOf ? day.AsOf : end.Value;
        var isOnRecord = day.Vouches(first);

        // AUD002
        if (isOnRecord && !MayBeProgrammed(first, last, owner)) Found("AUD002", owner, number, "/programme");

        // AUD004
        if (isOnRecord && string.IsNullOrWhiteSpace(audit.Criteria)) Found("AUD004", owner, number, "/criteria");
        if (isOnRecord && audit.Units.Count == 0 && string.IsNullOrWhiteSpace(audit.Scope)) Found("AUD004", owner, number, "/scope");

        JudgeAuditors(audit, number, first, last, isOnRecord, owner);

        // AUD007
        if (audit.CompletedOn is { } completed && completed < owner.LastDay && day.IsOpen(completed, ReportedAfter(audit.HeldUntil ?? completed, audit)))
        {
            // Without its last day the audit may have ended before the report.
            var isUnclear = audit.HeldUntil is null && audit.ReportedOn >= first && audit.ReportedOn < completed;
            if (!isUnclear) Found("AUD007", owner, number, "/reportedOn");
        }

        if (audit.Findings.Count > 0) JudgeFindings(audit, number, first, last, owner);
    }

    private bool MayBeProgrammed(LocalDate first, LocalDate last, Owner owner)
    {
        var programmes = owner.System.AuditProgrammes;
        for (var i = 0; i < programmes.Count; i++)
        {
            if (!(programmes[i].From > last) && !(programmes[i].Until < first)) return true;
        }
        return false;
    }

    private static LocalDate? ReportedAfter(LocalDate last, InternalAudit audit) => audit.ReportedOn >= last ? audit.ReportedOn : null;

    // AUD005, AUD006, AUD012
    private void JudgeAuditors(InternalAudit audit, int number, LocalDate first, LocalDate last, bool isOnRecord, Owner owner)
    {
        for (var i = 0; i < audit.Auditors.Count; i++)
        {
            var auditor = audit.Auditors[i];
            var isTrained = auditor.TrainedOn <= first;
            if (!isTrained && (isOnRecord || auditor.TrainedOn <= day.AsOf)) Found("AUD006", owner, number, "/auditors/" + i + "/trainedOn");
            for (var j = 0; j < auditor.Assignments.Count; j++)
            {
                var assignment = auditor.Assignments[j];
                if (assignment.Process is { IsMissing: false } process && owner.FindProcess(process.Value) is { } audited
                    && IsAmong(audited.Owners, auditor.Name, first, last)) Found("AUD005", owner, number, "/auditors/" + i + "/assignments/" + j);
                if (assignment.Unit is not { } unit) continue;
                var isOwn = !unit.IsMissing && owner.FindUnit(unit.Value) is { } found && IsAmong(found.Heads, auditor.Name, first, last);
                if (isOwn) Found("AUD005", owner, number, "/auditors/" + i + "/assignments/" + j);
                else if (auditor.Unit is { } own && own == unit) Found("AUD012", owner, number, "/auditors/" + i + "/assignments/" + j);
            }
        }
    }

    private static bool IsAmong(ValueList<Responsibility> persons, string? name, LocalDate first, LocalDate last)
    {
        if (string.IsNullOrWhiteSpace(name)) return false;
        for (var i = 0; i < persons.Count; i++)
        {
            var person = persons[i];
            if (string.Equals(person.Person, name, StringComparison.Ordinal) && !(last < person.From) && !(first > person.Until)) return true;
        }
        return false;
    }

    // AUD008, AUD009
    private void JudgeFindings(InternalAudit audit, int number, LocalDate first, LocalDate last, Owner owner)
    {
        var isOver = !((audit.HeldUntil ?? audit.CompletedOn) > day.AsOf);
        var follows = _ofAudit.TryGetValue(audit.Id.Value, out var lastOfAudit) ? lastOfAudit : -1;
        for (var i = 0; i < audit.Findings.Count; i++)
        {
            var finding = audit.Findings[i];
            if (finding.Grade?.Known is not (AuditFindingGrade.Minor or AuditFindingGrade.Major)) continue;
            bool hasEvidence = !string.IsNullOrWhiteSpace(finding.Evidence), hasCriterion = !string.IsNullOrWhiteSpace(finding.Criterion);
            if (!(hasEvidence && hasCriterion) && isOver && day.Vouches(last))
            {
                if (!hasEvidence) Found("AUD008", owner, number, "/findings/" + i + "/evidence");
                if (!hasCriterion) Found("AUD008", owner, number, "/findings/" + i + "/criterion");
            }
            if (!IsFollowed(finding, follows, owner.System.Nonconformities) && owner.IsLeftOpen(last) && IsKnownNotFollowed(finding, audit, first, owner)) Found("AUD009", owner, number, "/findings/" + i);
        }
    }

    private void GatherNonconformities(ValueList<Nonconformity> nonconformities)
    {
        _ofAudit.Clear();
        if (_before.Length < nonconformities.Count) _before = new int[nonconformities.Count];
        for (var i = 0; i < nonconformities.Count; i++)
        {
            if (nonconformities[i].Audit is not { } audit || nonconformities[i].AuditFinding is null || nonconformities[i].RaisedOn > day.AsOf) continue;
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofAudit, audit.Value, out var isKnown);
            _before[i] = isKnown ? last : -1;
            last = i;
        }
    }

    private bool IsFollowed(AuditFinding finding, int last, ValueList<Nonconformity> nonconformities)
    {
        for (var at = last; at >= 0; at = _before[at])
        {
            if (nonconformities[at].AuditFinding == finding.Id) return true;
        }
        return false;
    }

    // Whether no nonconformity follows the finding, nor may follow it for all that is recorded.
    private bool IsKnownNotFollowed(AuditFinding finding, InternalAudit audit, LocalDate first, Owner owner)
    {
        if (finding.Id.IsMissing || audit.Id.IsMissing) return false;
        var nonconformities = owner.System.Nonconformities;
        for (var i = 0; i < nonconformities.Count; i++)
        {
            var nonconformity = nonconformities[i];
            if (nonconformity.RaisedOn > day.AsOf) continue;
            if (nonconformity.Audit is { } named)
            {
                if (named == audit.Id && (nonconformity.AuditFinding is not { } follows || follows == finding.Id)) return false;
            }
            else if (nonconformity.AuditFinding is { } follows)
            {
                // The identifier of a finding is unique within its audit only: it follows this one, or one of another audit of the same identifier.
                if (follows == finding.Id) return false;
            }
            else if (nonconformity.Source?.Known == NonconformitySource.InternalAudit && !(nonconformity.RaisedOn < first)) return false;
        }
        return true;
    }

    private bool MayBeComplete(InternalAudit audit)
    {
        if (audit.CompletedOn is not null || audit.CancelledOn <= day.AsOf) return false;
        if ((audit.HeldFrom ?? audit.HeldUntil) is { } held) return held <= day.AsOf;
        return (audit.PlannedFrom is null && audit.PlannedUntil is null) || HasTrace(audit);
    }

    private bool HasTrace(InternalAudit audit) => audit.Findings.Count > 0 || audit.ReportedOn <= day.AsOf;

    private void Found(string code, Owner owner, int number, string member) => day.Found(code, owner.Path + "/internalAudits/" + number + member);
}
