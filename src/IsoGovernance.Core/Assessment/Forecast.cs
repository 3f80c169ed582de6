using System;
using System.Collections.Generic;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>Collects what is due from the rules that say so, beside an assessment on the day from which it is seen.</summary>
/// <param name="rules">The rules.</param>
/// <param name="until">The last day of the time that is looked at.</param>
/// <param name="limit">How many due dates are listed.</param>
internal sealed class Forecast(RuleSet rules, LocalDate until, int limit)
{
    private readonly FirstInOrder<DueDate> _dates = new(limit, InOrder);
    private readonly SortedDictionary<(string Code, string Reason), DueDateNotKnown> _notKnown = new(Comparer<(string Code, string Reason)>.Create(InOrder));
    private readonly List<RuleError> _errors = [];
    private readonly CitedLaw _law = new();

    // What agencies owe after an inspection, if one of them takes part in a system.
    private readonly List<(ValueList<Id<Agency>> Agencies, LocalDate? Day, DueDate Date)> _held = [];

    public LocalDate Until => until;

    /// <summary>Another one for another thread, merged at the end.</summary>
    public Forecast Beside() => new(rules, until, limit);

    /// <summary>Lists what is due of one subject.</summary>
    /// <param name="at">The position of the rule among all.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="whyNot">Why the rule is not about the subject; null when it is.</param>
    /// <param name="path">Where the subject lies.</param>
    /// <param name="context">The context of the assessment.</param>
    public void Add<TSubject>(int at, DutyRule<TSubject> rule, TSubject subject, Outcome? whyNot, RecordPath path, RuleContext context)
        where TSubject : Fact
    {
        context.Horizon = until;
        try
        {
            var duties = context.EmptyDuties();
            if ((whyNot ?? rule.Duties(subject, context, duties)) is { } outcome) Note(rule, outcome);
            else
            {
                foreach (var duty in duties)
                {
                    if (StateOf(duty, context) is not { } state || duty.Unclear is { Kind: OutcomeKind.NotApplicable }) continue;
                    var date = Dated(rules.All[at], rule.Open(subject, duty, context), subject, path, context, duty.Unclear ?? WhyInDoubt(duty, context)) with
                    {
                        State = state,
                        LastDay = duty.HasLastDay ? duty.Due : null,
                        LatestLastDay = duty.HasLastDay ? duty.LatestDue : null,
                        Since = duty.HasTerm || !duty.HasLastDay ? duty.Since : null,
                    };
                    if (subject is Inspection inspection && RuleSet.IsHeld(rule)) _held.Add((inspection.Agencies, HeldVerdict.DayOf(inspection), date));
                    else _dates.Add(date);
                }
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            _errors.Add(RuleError.Of(rule, path.Pointer(), fault));
        }
        finally
        {
            context.Horizon = context.AsOf;
        }
    }

    /// <summary>Lists what the authority has to have done by the end of each year of the time looked at.</summary>
    public void AddYears(YearRule rule, Register head, RegisterView register, Outcome? whyNot, RecordPath path, RuleContext context)
    {
        try
        {
            var first = int.MinValue;
            if ((whyNot ?? rule.Years(context, out first, out _)) is { } outcome && !ReferenceEquals(outcome, Because.NoCompleteYear))
            {
                Note(rule, outcome);
                return;
            }
            for (var year = context.AsOf.Year; year <= until.Year; year++)
            {
                LocalDate from = new(year, 1, 1), closes = new(year, 12, 31);
                if (closes > until || from < rule.From || rule.StateOf(year, head, register, context) is not { Open: { } open } state) continue;
                var doubt = state.Doubt ?? (year < first ? Because.BeforeRecords : WhyNotCovered(context));
                _dates.Add(Dated(rule, open.UnderLawOf(closes), head, path, context, doubt) with { LastDay = closes, LatestLastDay = closes, Since = from });
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            _errors.Add(RuleError.Of(rule, path.Pointer(), fault));
        }
    }

    public void Merge(Forecast other)
    {
        _dates.Merge(other._dates);
        foreach (var known in other._notKnown.Values) Count(known);
        _errors.AddRange(other._errors);
        _held.AddRange(other._held);
    }

    /// <summary>Makes the report once all systems are in.</summary>
    public DueDateReport ToReport(ParticipationTally? participations, RuleContext context, string ruleSet, string? inputDigest)
    {
        foreach (var (agencies, day, date) in _held)
        {
            var whyNot = day is { } known ? Applicability.ToInspected(agencies, known, participations!, context) : null;
            if (whyNot is null) _dates.Add(date);
            else if (whyNot.Kind == OutcomeKind.NotEvaluated) _dates.Add(date with { Doubt = date.Doubt ?? whyNot.Why });
        }
        _held.Clear();
        var dates = _dates.Listed();
        if (context.Lost.IsWhole) dates = new ValueList<DueDate>(Array.ConvertAll(dates.Items, date => date with { Doubt = date.Doubt ?? Because.LostInReading.Why }));
        var errors = _errors.ToArray();
        Array.Sort(errors, (one, other) => string.CompareOrdinal(one.Code + one.Path, other.Code + other.Path));
        return new DueDateReport
        {
            From = context.AsOf,
            Until = until,
            RuleSet = ruleSet,
            InputDigest = inputDigest,
            Dates = dates,
            DatesNotListed = _dates.NotListed,
            NotKnown = new ValueList<DueDateNotKnown>(_notKnown.Values),
            Errors = errors,
        };
    }

    /// <summary>How a duty stands; null where it is met, too late to be done, not due in the time looked at, or has not arisen.</summary>
    private DueState? StateOf(Duty duty, RuleContext context)
    {
        if (!duty.IsOpenOn(context.AsOf)) return null;
        var isMissed = duty.IsMissedOn(context.AsOf);
        if (isMissed && duty.Lapses) return null;
        if (!duty.HasLastDay) return duty.From <= context.AsOf ? DueState.Open : null;
        if (isMissed) return DueState.Overdue;
        return duty.Due <= until ? DueState.Upcoming : null;
    }

    private static Outcome? WhyInDoubt(Duty duty, RuleContext context)
    {
        if (duty.From < context.RecordsFrom) return Because.BeforeRecords;
        return WhyNotCovered(context) ?? (duty.LatestDue > duty.Due ? Because.CalendarIncomplete : null);
    }

    private static Outcome? WhyNotCovered(RuleContext context) => context.KnownUntil < context.AsOf ? Because.AfterRecords : null;

    private DueDate Dated(Rule rule, Breach open, Fact record, RecordPath path, RuleContext context, Outcome? doubt)
    {
        var subject = path.SubjectFor(record, context);
        var place = subject.Path + open.Pointer;
        if (context.Lost.Touch(place)) doubt = Because.LostInReading;
        var agencies = AgenciesOf(record, context);
        return new DueDate(rule, subject, place, open.Variant)
        {
            Doubt = doubt?.Why,
            Agencies = agencies,
            AgencyName = agencies.Count > 0 ? SubjectNames.NamesOf(agencies, context) : context.Head.Authority?.Name,
            Arguments = new ValueList<FindingArgument>(open.Arguments),
            Citations = _law.CitationsFor(rule.Descriptor, open, context),
            Parameters = _law.ParametersFor(rule.Descriptor, open, context),
        };
    }

    private static ValueList<Id<Agency>> AgenciesOf(Fact record, RuleContext context) => record switch
    {
        Agency agency => new([agency.Id]),
        Inspection inspection => inspection.Agencies,
        _ => context.Owner is { } owner && !owner.System.Host.IsMissing ? new([owner.System.Host]) : default,
    };

    private void Note(Rule rule, Outcome outcome)
    {
        if (outcome.Kind == OutcomeKind.NotEvaluated) Count(new DueDateNotKnown(rule.Descriptor.Code, outcome.Why!, 1));
    }

    private void Count(DueDateNotKnown more)
    {
        var key = (more.Code, more.Reason.Code);
        _notKnown[key] = _notKnown.TryGetValue(key, out var known) ? known with { Count = known.Count + more.Count } : more;
    }

    private static int InOrder((string Code, string Reason) one, (string Code, string Reason) other)
    {
        var order = string.CompareOrdinal(one.Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(one.Reason, other.Reason);
    }

    // By last day, agency and rule; what has no last day comes at the end, by the day since when it is open.
    private static int InOrder(DueDate one, DueDate other)
    {
        var order = (one.LastDay ?? LocalDate.MaxIsoValue).CompareTo(other.LastDay ?? LocalDate.MaxIsoValue);
        if (order == 0) order = (one.LastDay is null).CompareTo(other.LastDay is null);
        if (order == 0 && one.LastDay is null) order = (one.Since ?? LocalDate.MaxIsoValue).CompareTo(other.Since ?? LocalDate.MaxIsoValue);
        if (order == 0) order = string.CompareOrdinal(FirstOf(one.Agencies), FirstOf(other.Agencies));
        if (order == 0) order = string.CompareOrdinal(one.Code, other.Code);
        if (order == 0) order = string.CompareOrdinal(one.Subject.Id, other.Subject.Id);
        if (order == 0) order = string.CompareOrdinal(one.Path, other.Path);
        return order == 0 && !ReferenceEquals(one, other) ? string.CompareOrdinal(one.Message(Language.English), other.Message(Language.English)) : order;
    }

    private static string FirstOf(ValueList<Id<Agency>> agencies) => agencies.Count == 0 ? "" : agencies[0].Value;
}
