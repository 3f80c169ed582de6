using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>What became of a nonconformity by the assessment date.</summary>
internal static class Raised
{
    /// <summary>Whether it was raised by the assessment date, under the decision and in a system that was applied.</summary>
    public static bool IsJudged(Nonconformity one, Surroundings around) =>
        one.RaisedOn is { } raised && raised <= around.AsOf && !IsTooEarly(raised, around);

    public static bool IsClosed(Nonconformity one, Surroundings around) =>
        one.ClosedOn is { } closed && closed <= around.AsOf && !IsTooEarly(closed, around);

    public static bool IsTooEarly(LocalDate day, Surroundings around) =>
        day < Instruments.Qd19.InForceFrom || day < around.System.System.AppliedFrom;

    public static bool HasAction(Nonconformity one, LocalDate day)
    {
        foreach (var action in one.CorrectiveActions)
        {
            if (!(action.RecordedOn > day)) return true;
        }
        return false;
    }

    public static bool IsCorrected(Nonconformity one, Surroundings around)
    {
        if (!string.IsNullOrWhiteSpace(one.NoCorrectionReason)) return true;
        foreach (var correction in one.Corrections)
        {
            if (correction.DoneOn is not { } done || done <= around.AsOf) return true;
            if (correction.PlannedFor is not null || !string.IsNullOrWhiteSpace(correction.Description)) return true;
        }
        return !around.IsOpenAfter(one.RaisedOn!.Value);
    }

    public static bool IsEvaluated(NeedEvaluation? need, Surroundings around) => need is not null && !(need.On > around.AsOf);

    public static bool NeedsAction(Nonconformity one, Surroundings around) => IsEvaluated(one.Need, around) && one.Need!.IsNeeded == true;

    public static LocalDate NeededFrom(Nonconformity one) => one.Need?.On > one.RaisedOn ? one.Need.On.Value : one.RaisedOn!.Value;

    public static bool LacksCause(Nonconformity one, Surroundings around)
    {
        if (!NeedsAction(one, around) || one.CauseDeterminedOn <= around.AsOf) return false;
        var isDetermined = !string.IsNullOrWhiteSpace(one.Cause) && !(one.CauseDeterminedOn > around.AsOf);
        return !isDetermined && around.IsOpenAfter(NeededFrom(one));
    }

    public static bool LacksCheck(Nonconformity one, Surroundings around) =>
        NeedsAction(one, around) && !(one.SimilarCasesCheckedOn <= around.AsOf)
        && around.Law.Requirements(around.System.System.EditionOn(one.RaisedOn!.Value)) is { AsksSimilarCases: true }
        && around.IsOpenAfter(NeededFrom(one));

    public static bool LacksAction(Nonconformity one, Surroundings around) =>
        NeedsAction(one, around) && !HasAction(one, around.AsOf) && around.IsOpenAfter(NeededFrom(one));

    public static bool IsOverdue(CorrectiveAction action, Surroundings around)
    {
        if (action.ImplementedOn <= around.AsOf || action.RecordedOn > around.AsOf || action.DueOn is not { } due) return false;
        return !(due > around.System.LastDay) && !IsTooEarly(due, around) && around.IsMissed(due, due, action.ImplementedOn);
    }

    /// <summary>Whether the actions of a closed nonconformity were reviewed after the last of them and by its closure, or may have been.</summary>
    public static bool IsReviewed(Nonconformity one, Surroundings around)
    {
        var closed = one.ClosedOn!.Value;
        if (!HasAction(one, closed)) return true;
        LocalDate? implemented = null;
        foreach (var action in one.CorrectiveActions)
        {
            if (action.ImplementedOn is { } day && day <= closed && !(day <= implemented)) implemented = day;
        }
        var isAnyReviewed = false;
        foreach (var review in one.EffectivenessReviews)
        {
            if (review.IsEffective == false || review.On > around.AsOf) continue;
            if (!(review.On > closed) && !(review.On < implemented)) return true;
            isAnyReviewed |= review.IsEffective is not null;
        }
        return !isAnyReviewed && !around.Vouches(implemented ?? one.RaisedOn ?? closed, closed);
    }

    /// <summary>Whether a step was open when the nonconformity was closed.</summary>
    public static bool WasOpen(LocalDate? done, LocalDate? planned, Nonconformity one, Surroundings around)
    {
        var closed = one.ClosedOn!.Value;
        return !(done <= closed) && (done is not null || around.Vouches(planned ?? closed, closed));
    }

    /// <summary>Whether a review that found an action ineffective was followed by another, or may have been.</summary>
    public static bool IsRenewed(EffectivenessReview review, Nonconformity one, Surroundings around)
    {
        if (review.IsEffective != false || review.On is not { } day || day > around.AsOf || IsTooEarly(day, around)) return true;
        foreach (var action in one.CorrectiveActions)
        {
            var recorded = action.RecordedOn ?? (action.ImplementedOn <= around.AsOf ? action.ImplementedOn : null);
            if (!(recorded > around.AsOf) && !(recorded < day)) return true;
        }
        foreach (var later in one.EffectivenessReviews)
        {
            if (later.IsEffective == true && later.On > day && later.On <= around.AsOf) return true;
        }
        return !around.IsOpenAfter(day);
    }

    /// <summary>Whether one that was closed as effective came again.</summary>
    public static bool Recurs(Nonconformity one, Surroundings around)
    {
        if (string.IsNullOrWhiteSpace(one.Requirement) || one.Unit is null) return false;
        var months = around.Law.Readings.RecurrenceMonths;
        foreach (var earlier in around.System.System.Nonconformities)
        {
            if (ReferenceEquals(earlier, one) || !(earlier.ClosedOn < one.RaisedOn) || earlier.ClosedOn.Value.PlusMonths(months) < one.RaisedOn) continue;
            if (earlier.Unit == one.Unit && string.Equals(earlier.Requirement, one.Requirement, StringComparison.Ordinal) && WasEffective(earlier)) return true;
        }
        return false;
    }

    private static bool WasEffective(Nonconformity one)
    {
        EffectivenessReview? last = null;
        foreach (var review in one.EffectivenessReviews)
        {
            if (review.On <= one.ClosedOn && !(review.On < last?.On)) last = review;
        }
        return last?.IsEffective == true;
    }

    /// <summary>Whether what an audit raised before the first declaration was corrected by it, or may have been.</summary>
    public static bool IsRemedied(Nonconformity one, Surroundings around)
    {
        if (around.System.FirstDeclaredOn is not { } declared || around.System.HasUndatedDeclaration) return true;
        if (one.Audit is null && one.Source?.Known != NonconformitySource.InternalAudit && (one.Source?.Known is not null || one.AuditFinding is null)) return true;
        if (!(one.RaisedOn < declared) || !string.IsNullOrWhiteSpace(one.NoCorrectionReason)) return true;
        LocalDate? done = null;
        foreach (var correction in one.Corrections)
        {
            if (correction.DoneOn is not { } on || on > around.AsOf)
            {
                done = null;
                break;
            }
            if (!(done >= on)) done = on;
        }
        return done is null ? one.RaisedOn < around.RecordsFrom || declared > around.KnownUntil : done <= declared;
    }
}
