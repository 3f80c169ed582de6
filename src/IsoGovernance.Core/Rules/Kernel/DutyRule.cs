using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>A rule with something to be done by a day: it says what is due, and the verdict follows from that.</summary>
/// <typeparam name="TSubject">The kind of subject.</typeparam>
internal abstract class DutyRule<TSubject>(RuleDescriptor descriptor) : Rule<TSubject>(descriptor)
    where TSubject : class
{
    /// <summary>Lists what the subject has to do, up to the horizon of the context.</summary>
    /// <returns>Null to have the duties judged; an outcome where there is nothing to judge.</returns>
    public abstract Outcome? Duties(TSubject subject, RuleContext context, List<Duty> duties);

    /// <summary>The words of a missed duty.</summary>
    protected abstract Breach Missed(TSubject subject, Duty duty, RuleContext context);

    public sealed override Outcome Judge(TSubject subject, RuleContext context)
    {
        var duties = context.EmptyDuties();
        if (Duties(subject, context, duties) is { } outcome) return outcome;
        List<Breach>? breaches = null;
        Outcome? unclear = null;
        var anyMet = false;
        for (var i = 0; i < duties.Count; i++)
        {
            var duty = duties[i];
            if (!duty.IsMissedOn(context.AsOf)) anyMet |= duty.IsMetOn(context.AsOf);
            else if (WhyUnclear(duty, context) is { } why) unclear ??= why;
            else (breaches ??= []).Add(Missed(subject, duty, context).UnderLawOf(duty.LawOn));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return unclear ?? (anyMet ? Outcome.Pass : Because.NothingDueYet);
    }

    // What is recorded as done late was done late. What is not recorded may have been done on a day that the register does not vouch for.
    private static Outcome? WhyUnclear(Duty duty, RuleContext context)
    {
        if (duty.DoneLateOn(context.AsOf) is null)
        {
            if (duty.Unclear is { } unclear) return unclear;
            if (duty.From < context.RecordsFrom) return Because.BeforeRecords;
            if (!duty.IsCoveredUntil(context.KnownUntil)) return Because.AfterRecords;
        }
        return duty.CouldBeUndone(context.AsOf, context.KnownUntil) ? Because.CalendarIncomplete : null;
    }
}
