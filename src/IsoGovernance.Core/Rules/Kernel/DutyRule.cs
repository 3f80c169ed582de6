using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>A rule with something to be done by a day: it says what is due, and the verdict and the due dates follow from that.</summary>
/// <typeparam name="TSubject">The kind of subject.</typeparam>
internal abstract class DutyRule<TSubject>(RuleDescriptor descriptor) : Rule<TSubject>(descriptor)
    where TSubject : class
{
    /// <summary>What to say where no duty is missed and none is met.</summary>
    protected virtual Outcome NoneDue => Because.NothingDueYet;

    /// <summary>Lists what the subject has to do, up to the horizon of the context. What happened after the assessment date founds no duty.</summary>
    /// <returns>Null to have the duties judged; an outcome where there is nothing to judge.</returns>
    public abstract Outcome? Duties(TSubject subject, RuleContext context, List<Duty> duties);

    /// <summary>What is open of a duty, in the words of one missed; under the law of the day that decides.</summary>
    public Breach Open(TSubject subject, Duty duty, RuleContext context) => Missed(subject, duty, context).UnderLawOf(duty.LawOn).Of(duty);

    public sealed override Outcome Judge(TSubject subject, RuleContext context)
    {
        var duties = context.EmptyDuties();
        if (Duties(subject, context, duties) is { } outcome) return outcome;
        List<Duty>? missed = null;
        Outcome? unclear = null;
        var anyMet = false;
        for (var i = 0; i < duties.Count; i++)
        {
            var duty = duties[i];
            if (!duty.IsMissedOn(context.AsOf)) anyMet |= duty.IsMetOn(context.AsOf);
            else if (WhyUnclear(duty, context) is { } why) unclear ??= why;
            else (missed ??= []).Add(duty);
        }
        if (missed is not null) return Outcome.Fail(Found(subject, missed, context));
        return unclear ?? (anyMet ? Outcome.Pass : NoneDue);
    }

    /// <summary>The words of a missed duty.</summary>
    protected abstract Breach Missed(TSubject subject, Duty duty, RuleContext context);

    /// <summary>What was found: one thing for every duty that was missed.</summary>
    protected virtual List<Breach> Found(TSubject subject, List<Duty> missed, RuleContext context)
    {
        var breaches = new List<Breach>(missed.Count);
        foreach (var duty in missed) breaches.Add(Open(subject, duty, context));
        return breaches;
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
