using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>NCF001 to NCF010 over the nonconformities of one system.</summary>
internal sealed class Nonconformities(Day day)
{
    // The nonconformities closed as effective, by the requirement: the last one of each, and from each the one before.
    private readonly Dictionary<string, int> _closed = new(StringComparer.Ordinal);
    private int[] _before = [];

    public void Judge(Owner owner)
    {
        var nonconformities = owner.System.Nonconformities;
        if (nonconformities.Count == 0) return;
        GatherClosed(nonconformities);
        for (var i = 0; i < nonconformities.Count; i++)
        {
            var nonconformity = nonconformities[i];
            JudgeRaised(nonconformity, i, owner);
            JudgeActions(nonconformity, i, owner);
            if (nonconformity.EffectivenessReviews.Count > 0) JudgeReviews(nonconformity, i, owner);
            if (nonconformity.ClosedOn is { } closed && closed <= day.AsOf && closed >= Day.Decision && !(closed < owner.System.AppliedFrom)) JudgeClosed(nonconformity, i, closed, owner);
        }
    }

    private void JudgeRaised(Nonconformity nonconformity, int number, Owner owner)
    {
        if (nonconformity.RaisedOn is not { } raised || raised > day.AsOf || raised < Day.Decision || raised < owner.System.AppliedFrom) return;
        var isOnRecord = day.Vouches(raised);
        var isLeftOpen = owner.IsLeftOpen(raised);

        // NCF001
        if (isLeftOpen && string.IsNullOrWhiteSpace(nonconformity.NoCorrectionReason) && !MayBeCorrected(nonconformity)) Found("NCF001", owner, number, "/corrections");

        // NCF002
        var need = nonconformity.Need is { } recorded && !(recorded.On > day.AsOf) ? recorded : null;
        if (need is null)
        {
            if (isLeftOpen && !HasAction(nonconformity, day.AsOf)) Found("NCF002", owner, number, "/need");
        }
        else if (need.IsNeeded == false && isOnRecord && string.IsNullOrWhiteSpace(need.Reason)) Found("NCF002", owner, number, "/need/reason");

        // NCF003, NCF004
        if (need?.IsNeeded == true && owner.IsLeftOpen(need.On > raised ? need.On.Value : raised))
        {
            if (!(nonconformity.CauseDeterminedOn <= day.AsOf) && (string.IsNullOrWhiteSpace(nonconformity.Cause) || nonconformity.CauseDeterminedOn is not null)) Found("NCF003", owner, number, "/cause");
            if (!(nonconformity.SimilarCasesCheckedOn <= day.AsOf) && day.Law.Requirements(owner.System.EditionOn(raised)) is { AsksSimilarCases: true }) Found("NCF003", owner, number, "/similarCasesCheckedOn");
            if (!HasAction(nonconformity, day.AsOf)) Found("NCF004", owner, number, "/correctiveActions");
        }

        // NCF008
        if (isOnRecord && string.IsNullOrWhiteSpace(nonconformity.Statement)) Found("NCF008", owner, number, "/statement");
        if (isOnRecord && string.IsNullOrWhiteSpace(nonconformity.Requirement)) Found("NCF008", owner, number, "/requirement");

        // NCF010
        if (Recurs(nonconformity, number, raised, owner.System.Nonconformities)) Found("NCF010", owner, number, "/requirement");
    }

    private bool MayBeCorrected(Nonconformity nonconformity)
    {
        for (var i = 0; i < nonconformity.Corrections.Count; i++)
        {
            var correction = nonconformity.Corrections[i];
            if (!(correction.DoneOn > day.AsOf) || correction.PlannedFor is not null || !string.IsNullOrWhiteSpace(correction.Description)) return true;
        }
        return false;
    }

    private static bool HasAction(Nonconformity nonconformity, LocalDate by)
    {
        for (var i = 0; i < nonconformity.CorrectiveActions.Count; i++)
        {
            if (!(nonconformity.CorrectiveActions[i].RecordedOn > by)) return true;
        }
        return false;
    }

    // NCF005
    private void JudgeActions(Nonconformity nonconformity, int number, Owner owner)
    {
        if (nonconformity.RaisedOn > day.AsOf) return;
        for (var i = 0; i < nonconformity.CorrectiveActions.Count; i++)
        {
            var action = nonconformity.CorrectiveActions[i];
            if (action.ImplementedOn <= day.AsOf || action.DueOn is not { } due || action.RecordedOn > day.AsOf) continue;
            if (due > owner.LastDay || due < Day.Decision || due < owner.System.AppliedFrom) continue;
            if (due >= day.RecordsFrom && due < day.KnownUntil) Found("NCF005", owner, number, "/correctiveActions/" + i + "/implementedOn");
        }
    }

    // NCF009
    private void JudgeReviews(Nonconformity nonconformity, int number, Owner owner)
    {
        if (nonconformity.RaisedOn > day.AsOf) return;
        for (var i = 0; i < nonconformity.EffectivenessReviews.Count; i++)
        {
            var review = nonconformity.EffectivenessReviews[i];
            if (review.IsEffective != false || review.On is not { } on || on > day.AsOf || on < Day.Decision || on < owner.System.AppliedFrom) continue;
            if (owner.IsLeftOpen(on) && !MayBeRenewed(on, nonconformity)) Found("NCF009", owner, number, "/effectivenessReviews/" + i);
        }
    }

    private bool MayBeRenewed(LocalDate reviewed, Nonconformity nonconformity)
    {
        for (var i = 0; i < nonconformity.CorrectiveActions.Count; i++)
        {
            var action = nonconformity.CorrectiveActions[i];
            // Implemented later, it may have been planned by now.
            var on = action.RecordedOn ?? (action.ImplementedOn <= day.AsOf ? action.ImplementedOn : null);
            if (!(on > day.AsOf) && !(on < reviewed)) return true;
        }
        for (var i = 0; i < nonconformity.EffectivenessReviews.Count; i++)
        {
            var later = nonconformity.EffectivenessReviews[i];
            if (later.IsEffective == true && later.On > reviewed && later.On <= day.AsOf) return true;
        }
        return false;
    }

    private void JudgeClosed(Nonconformity nonconformity, int number, LocalDate closed, Owner owner)
    {
        // NCF006
        if (HasAction(nonconformity, closed) && LacksReview(nonconformity, closed)) Found("NCF006", owner, number, "/effectivenessReviews");

        // NCF007: what is recorded as done later was open at closure, what is not recorded may have been done before the records began.
        for (var i = 0; i < nonconformity.Corrections.Count; i++)
        {
            var done = nonconformity.Corrections[i].DoneOn;
            if (done <= closed || (done is null && !day.Vouches(nonconformity.RaisedOn ?? closed, closed))) continue;
            Found("NCF007", owner, number, "/corrections/" + i + "/doneOn");
        }
        for (var i = 0; i < nonconformity.CorrectiveActions.Count; i++)
        {
            var action = nonconformity.CorrectiveActions[i];
            if (action.ImplementedOn <= closed || action.RecordedOn > closed) continue;
            if (action.ImplementedOn is null && !day.Vouches(action.RecordedOn ?? nonconformity.RaisedOn ?? closed, closed)) continue;
            Found("NCF007", owner, number, "/correctiveActions/" + i + "/implementedOn");
        }
    }

    private bool LacksReview(Nonconformity nonconformity, LocalDate closed)
    {
        LocalDate? implemented = null;
        for (var i = 0; i < nonconformity.CorrectiveActions.Count; i++)
        {
            if (nonconformity.CorrectiveActions[i].ImplementedOn is { } on && on <= closed && !(on <= implemented)) implemented = on;
        }
        var isAnyAtAnotherTime = false;
        for (var i = 0; i < nonconformity.EffectivenessReviews.Count; i++)
        {
            var review = nonconformity.EffectivenessReviews[i];
            if (review.IsEffective == false || review.On > day.AsOf) continue;
            // In time, or perhaps.
            if (!(review.On > closed) && !(review.On < implemented)) return false;
            isAnyAtAnotherTime |= review.IsEffective == true;
        }
        return isAnyAtAnotherTime || day.Vouches(implemented ?? nonconformity.RaisedOn ?? closed, closed);
    }

    private void GatherClosed(ValueList<Nonconformity> nonconformities)
    {
        _closed.Clear();
        if (_before.Length < nonconformities.Count) _before = new int[nonconformities.Count];
        for (var i = 0; i < nonconformities.Count; i++)
        {
            var nonconformity = nonconformities[i];
            if (nonconformity is not { ClosedOn: { } closed, Unit: not null } || string.IsNullOrWhiteSpace(nonconformity.Requirement) || !WasEffective(nonconformity, closed)) continue;
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_closed, nonconformity.Requirement, out var isKnown);
            _before[i] = isKnown ? last : -1;
            last = i;
        }
    }

    private bool Recurs(Nonconformity nonconformity, int number, LocalDate raised, ValueList<Nonconformity> nonconformities)
    {
        if (nonconformity.Unit is not { } unit || string.IsNullOrWhiteSpace(nonconformity.Requirement)) return false;
        if (_closed.Count == 0 || !_closed.TryGetValue(nonconformity.Requirement, out var at)) return false;
        for (; at >= 0; at = _before[at])
        {
            if (at == number || nonconformities[at].Unit != unit) continue;
            var closed = nonconformities[at].ClosedOn!.Value;
            if (closed < raised && closed.PlusMonths(day.Law.Readings.RecurrenceMonths) >= raised) return true;
        }
        return false;
    }

    // The last review by closure counts.
    private static bool WasEffective(Nonconformity nonconformity, LocalDate closed)
    {
        EffectivenessReview? last = null;
        for (var i = 0; i < nonconformity.EffectivenessReviews.Count; i++)
        {
            var review = nonconformity.EffectivenessReviews[i];
            if (review.On <= closed && !(review.On < last?.On)) last = review;
        }
        return last?.IsEffective == true;
    }

    private void Found(string code, Owner owner, int number, string member) => day.Found(code, owner.Path + "/nonconformities/" + number + member);
}
