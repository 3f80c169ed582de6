using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>REV001 to REV008 over the management reviews of one system.</summary>
internal sealed class Reviews(Day day)
{
    private readonly YearTable _years = new(day, LawParameters.ManagementReviewsPerYear);
    private readonly LocalDate?[] _firstAudits = new LocalDate?[Math.Max(0, day.AsOf.Year - Day.Decision.Year)];
    private readonly LocalDate?[] _lastReviews = new LocalDate?[Math.Max(0, day.AsOf.Year - Day.Decision.Year)];

    public void Judge(Owner owner)
    {
        if (owner.IsDeclared && owner.FirstDeclared is { } declared) JudgeYears(declared, owner);
        if (owner.AppliedFrom is { } applied) JudgeOrder(applied, owner);
        var reviews = owner.System.ManagementReviews;
        for (var i = 0; i < reviews.Count; i++) JudgeHeld(reviews[i], i, owner);
    }

    // REV001
    private void JudgeYears(LocalDate declared, Owner owner)
    {
        _years.Clear();
        var reviews = owner.System.ManagementReviews;
        for (var i = 0; i < reviews.Count; i++)
        {
            if (reviews[i].HeldOn is { } held) _years.AddDone(held);
            else _years.AddUndated(null);
        }
        _years.FindMissed("REV001", "/managementReviews", declared, owner);
    }

    // REV006
    private void JudgeOrder(LocalDate applied, Owner owner)
    {
        Array.Clear(_firstAudits);
        Array.Clear(_lastReviews);
        var start = applied > Day.Decision ? applied : Day.Decision;
        var firstYear = start.DayOfYear == 1 ? start.Year : start.Year + 1;
        var audits = owner.System.InternalAudits;
        for (var i = 0; i < audits.Count; i++)
        {
            if (audits[i].CompletedOn is not { } on || (uint)(on.Year - Day.Decision.Year) >= (uint)_firstAudits.Length) continue;
            ref var first = ref _firstAudits[on.Year - Day.Decision.Year];
            if (!(first <= on)) first = on;
        }
        var reviews = owner.System.ManagementReviews;
        var hasUndated = false;
        for (var i = 0; i < reviews.Count; i++)
        {
            if (reviews[i].HeldOn is not { } on) hasUndated = true;
            else if ((uint)(on.Year - Day.Decision.Year) < (uint)_lastReviews.Length)
            {
                ref var last = ref _lastReviews[on.Year - Day.Decision.Year];
                if (!(last >= on)) last = on;
            }
        }
        if (hasUndated) return;
        for (var i = firstYear - Day.Decision.Year; i < _firstAudits.Length; i++)
        {
            if (!(_lastReviews[i] < _firstAudits[i])) continue;
            var year = Day.Decision.Year + i;
            LocalDate from = new(year, 1, 1), until = new(year, 12, 31);
            if (until <= owner.LastDay && day.Vouches(from, until) && !MayHaveEarlierAudit(year, audits)) day.Found("REV006", owner.Path + "/managementReviews");
        }
    }

    private static bool MayHaveEarlierAudit(int year, ValueList<InternalAudit> audits)
    {
        for (var i = 0; i < audits.Count; i++)
        {
            var audit = audits[i];
            if (audit.CompletedOn is null && audit.CancelledOn is null && ((audit.HeldUntil ?? audit.HeldFrom) is not { } near || near.Year == year)) return true;
        }
        return false;
    }

    private void JudgeHeld(ManagementReview review, int number, Owner owner)
    {
        if (review.HeldOn is not { } held || held > day.AsOf || held < Day.Decision || held < owner.System.AppliedFrom) return;

        // REV002
        if (review.ChairCapacity?.Known is { } capacity && capacity is not (ChairCapacity.Head or ChairCapacity.DeputyHead)) Found("REV002", owner, number, "/chairCapacity");

        // REV003, REV004
        var isOnRecord = day.Vouches(held);
        if (isOnRecord && day.Law.Requirements(owner.System.EditionOn(held)) is { } edition)
        {
            if (LacksItem(review.Inputs, edition.ReviewInputs)) Found("REV003", owner, number, "/inputs");
            if (LacksItem(review.Outputs, edition.ReviewOutputs)) Found("REV004", owner, number, "/outputs");
        }

        // REV005
        var isRecorded = review.Record is { } record && !(record.On > day.AsOf);
        if (!isRecorded && owner.IsLeftOpen(held)) Found("REV005", owner, number, "/record");

        // REV007, REV008
        for (var i = 0; i < review.Actions.Count; i++)
        {
            var action = review.Actions[i];
            if (isOnRecord && string.IsNullOrWhiteSpace(action.Owner)) Found("REV007", owner, number, "/actions/" + i + "/owner");
            if (isOnRecord && action.DueOn is null) Found("REV007", owner, number, "/actions/" + i + "/dueOn");
            if (action.DueOn is { } due && due < owner.LastDay && day.IsOpen(due, action.DoneOn)) Found("REV008", owner, number, "/actions/" + i + "/doneOn");
        }
    }

    // An item that does not say which one it is may be the one that seems to be missing.
    private static bool LacksItem(ValueList<ReviewItem> recorded, ValueList<EditionItem> demanded)
    {
        var isAnyMissing = false;
        // Most reviews keep the order of the standard, so the search goes on where the last item was found.
        var next = 0;
        for (var i = 0; i < demanded.Count && !isAnyMissing; i++)
        {
            var code = demanded[i].Code;
            var at = next;
            var left = recorded.Count;
            while (left > 0)
            {
                if (at >= recorded.Count) at = 0;
                if (string.Equals(recorded[at].Item, code, StringComparison.Ordinal)) break;
                at++;
                left--;
            }
            isAnyMissing = left == 0;
            next = at + 1;
        }
        if (!isAnyMissing) return false;
        for (var i = 0; i < recorded.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(recorded[i].Item)) return false;
        }
        return true;
    }

    private void Found(string code, Owner owner, int number, string member) => day.Found(code, owner.Path + "/managementReviews/" + number + member);
}
