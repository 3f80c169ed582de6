using System;
using System.Collections.Generic;
using FluentValidation;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>The inspections of all agencies, plan by plan and year by year, by the default readings of the law.</summary>
internal sealed class YearRules : CodedRules<Register>
{
    private InspectionCounts _counts = null!;

    public YearRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("INS001")) RuleFor(register => register.InspectionPlans).Custom(EveryYearPlanned);
        if (Has("INS002")) RuleFor(register => register.Inspections).Custom(EveryAgencyInspected);
        if (Has("INS003")) RuleFor(register => register.Inspections).Custom(ShareOnSite);
        if (Has("INS011")) RuleFor(register => register.Agencies).Custom(UnmetRechecked);
        if (Has("INS014")) RuleFor(register => register.InspectionPlans).Custom(PlanCarriedOut);
    }

    protected override bool PreValidate(ValidationContext<Register> context, FluentValidation.Results.ValidationResult result)
    {
        _counts = new InspectionCounts(context.InstanceToValidate);
        return true;
    }

    private void EveryYearPlanned(ValueList<InspectionPlan> plans, ValidationContext<Register> context)
    {
        var (first, last) = Years(Instruments.Qd19.InForceFrom);
        for (var year = first; year <= last; year++)
        {
            if (!MayBePlanned(plans, year, new LocalDate(year, 12, 31))) context.Fault("INS001", "InspectionPlans", $"No plan was approved for {year}.");
        }
    }

    private bool MayBePlanned(ValueList<InspectionPlan> plans, int year, LocalDate closes)
    {
        foreach (var plan in plans)
        {
            if (plan.Year is null ? !(plan.ApprovedOn > closes) : plan.Year == year && (plan.ApprovedOn is null || (plan.ApprovedOn <= closes && plan.ApprovedOn <= Around.AsOf))) return true;
        }
        return false;
    }

    private void EveryAgencyInspected(ValueList<Inspection> _, ValidationContext<Register> context)
    {
        if (Around.Register.Complete != true) return;
        var (first, last) = Years(Instruments.Tt26.InForceFrom);
        for (var year = first; year <= last; year++)
        {
            if (Around.Law.Value(LawParameters.InspectionsPerYear, new LocalDate(year, 12, 31)) is { } required && IsAnyMissed(year, required))
            {
                context.Fault("INS002", "Inspections", $"Not every mandatory agency was inspected in {year}.");
            }
        }
    }

    private bool IsAnyMissed(int year, int required)
    {
        foreach (var agency in Around.Register.Agencies)
        {
            if (IsMandatory(agency, year) != true) continue;
            int done = 0, undated = 0;
            foreach (var visit in _counts.Of(agency.Id))
            {
                if (visit.Last is null) undated++;
                else if (visit.Last <= Around.AsOf && visit.Last.Value.Year == year) done++;
            }
            if (done + undated < required) return true;
        }
        return false;
    }

    private void ShareOnSite(ValueList<Inspection> _, ValidationContext<Register> context)
    {
        if (Around.Register.Complete != true) return;
        var (first, last) = Years(Instruments.Tt26.InForceFrom);
        for (var year = first; year <= last; year++)
        {
            if (Around.Law.Value(LawParameters.OnSiteShare, new LocalDate(year, 12, 31)) is { } share && IsShareTooLow(year, share))
            {
                context.Fault("INS003", "Inspections", $"Too few agencies were inspected on site in {year}.");
            }
        }
    }

    private bool IsShareTooLow(int year, Ratio share)
    {
        var units = new Dictionary<string, (bool IsMandatory, bool OnSite, bool Perhaps)>(StringComparer.Ordinal);
        foreach (var agency in Around.Register.Agencies)
        {
            var isMandatory = IsMandatory(agency, year);
            if (isMandatory == false) continue;
            units.TryGetValue(agency.Id.Value, out var unit);
            foreach (var visit in _counts.Of(agency.Id))
            {
                if (visit.Last > Around.AsOf || (visit.Last is not null && visit.Last.Value.Year != year)) continue;
                if (visit.Form is null || (visit.Last is null && visit.Form == InspectionForm.OnSite)) unit.Perhaps = true;
                else unit.OnSite |= visit.Form == InspectionForm.OnSite;
            }
            units[agency.Id.Value] = (unit.IsMandatory || isMandatory == true, unit.OnSite, unit.Perhaps);
        }
        int mandatory = 0, onSite = 0, mandatoryPerhaps = 0, others = 0;
        foreach (var unit in units.Values)
        {
            if (!unit.IsMandatory) others += unit.OnSite || unit.Perhaps ? 1 : 0;
            else
            {
                mandatory++;
                if (unit.OnSite) onSite++;
                else if (unit.Perhaps) mandatoryPerhaps++;
            }
        }
        return share.Of(mandatory + others) > onSite + mandatoryPerhaps + others;
    }

    /// <summary>Whether an agency counts for a year; null where that is not known.</summary>
    private bool? IsMandatory(Agency agency, int year)
    {
        if (!agency.Id.IsMissing && !ReferenceEquals(Around.Find(agency.Id), agency)) return false;
        var day = new LocalDate(year, 12, 31);
        if (!Around.Law.Tiers.Exists(agency, day)) return false;
        return Around.Law.Tiers.TierOf(agency, day) switch
        {
            ApplicationTier.Mandatory => true,
            ApplicationTier.Encouraged => agency.Obligation is { From: null } obligation && !(day > obligation.Until) ? null : false,
            _ => null,
        };
    }

    // The years that began under the law and with the records, and are complete on both sides.
    private (int First, int Last) Years(LocalDate inForceFrom)
    {
        if (Around.RecordsFrom is not { } from) return (1, 0);
        var known = Around.KnownUntil;
        return (Math.Max(FirstBegun(from), FirstBegun(inForceFrom)), Math.Min(Around.AsOf.Year - 1, known is { Month: 12, Day: 31 } ? known.Year : known.Year - 1));
    }

    private static int FirstBegun(LocalDate day) => day.DayOfYear == 1 ? day.Year : day.Year + 1;

    private void UnmetRechecked(ValueList<Agency> agencies, ValidationContext<Register> context)
    {
        foreach (var agency in agencies)
        {
            if (!ReferenceEquals(Around.Find(agency.Id), agency)) continue;
            var visits = _counts.Of(agency.Id);
            foreach (var visit in visits)
            {
                if ((visit.Unmet | visit.Unclear) == 0 || visit.Last is not { } last || last > Around.AsOf || visit.First < Instruments.Tt26.InForceFrom) continue;
                if (NextAfter(last, visits) is not { } next || next is { Touched: 0, HasUnknown: false }) continue;
                if ((visit.Unmet & ~next.Touched) == 0 || next.HasUnknown || last < Around.RecordsFrom || next.Last > Around.KnownUntil) continue;
                context.Fault("INS011", $"Inspections[{next.Ordinal}].Contents", "An unmet content was not looked at again.");
            }
        }
    }

    // Inspections that began on the same day are one; null where there is none, or one without its day may be it.
    private Visit? NextAfter(LocalDate last, IReadOnlyList<Visit> visits)
    {
        Visit? next = null;
        foreach (var visit in visits)
        {
            if (visit.First is not { } first) return null;
            if (!(first > last && visit.Last <= Around.AsOf) || first > next?.First) continue;
            next = next is { } known && known.First == first
                ? known with { Last = visit.Last > known.Last ? visit.Last : known.Last, Touched = known.Touched | visit.Touched, HasUnknown = known.HasUnknown || visit.HasUnknown }
                : visit;
        }
        return next;
    }

    private void PlanCarriedOut(ValueList<InspectionPlan> plans, ValidationContext<Register> context)
    {
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i].ApprovedOn is null || plans[i].ApprovedOn > Around.AsOf) continue;
            for (var j = 0; j < plans[i].Entries.Count; j++)
            {
                if (IsOpen(plans[i], plans[i].Entries[j])) context.Fault("INS014", $"InspectionPlans[{i}].Entries[{j}]", "The inspection was not carried out.");
            }
        }
    }

    private bool IsOpen(InspectionPlan plan, InspectionPlanEntry entry)
    {
        var progress = _counts.Of(entry.Id);
        if (progress.Earliest <= Around.AsOf || progress.IsUndated) return false;
        if ((entry.ExpectedUntil ?? (plan.Year is > 0 and < 9999 ? new LocalDate(plan.Year.Value, 12, 31) : null)) is not { } due) return false;
        if (due < Instruments.Tt26.InForceFrom || !Around.IsPast(due)) return false;
        if (Around.Find(entry.Agency) is { } agency && !Around.Law.Tiers.Exists(agency, due)) return false;
        return !_counts.HasUnlinked(entry.Agency, plan.Year ?? due.Year, Around.AsOf);
    }
}
