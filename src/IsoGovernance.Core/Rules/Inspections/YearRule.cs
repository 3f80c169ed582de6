using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>How a year stands with what the authority has to have done by its last day.</summary>
/// <param name="Counts">Whether there is anything to do.</param>
/// <param name="Open">What is not done, in the words of a finding; null when nothing is left.</param>
/// <param name="Doubt">Why it may be done all the same; null when it is open for certain.</param>
internal readonly record struct YearState(bool Counts, Breach? Open, Outcome? Doubt)
{
    /// <summary>The day after the year on which it was done all the same; null when it was not.</summary>
    public LocalDate? DoneOn { get; init; }
}

/// <summary>A rule with something to be done by the end of every year: it says how a year stands, and the verdict on the complete years and the due dates follow from that.</summary>
internal abstract class YearRule(RuleDescriptor descriptor) : Rule(descriptor), IRegisterRule<Register>
{
    public abstract Tally[] NewTallies(RuleContext context);

    /// <summary>The complete years that are judged.</summary>
    /// <returns>Null and the years; otherwise why there are none.</returns>
    public abstract Outcome? Years(RuleContext context, out int first, out int last);

    /// <summary>How a year stands, as the assessment date knows it.</summary>
    public abstract YearState StateOf(int year, Register subject, RegisterView register, RuleContext context);

    public Outcome Judge(Register subject, RegisterView register, RuleContext context)
    {
        if (Years(context, out var first, out var last) is { } outcome) return outcome;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var anyCounts = false;
        for (var year = first; year <= last; year++)
        {
            var state = StateOf(year, subject, register, context);
            anyCounts |= state.Counts;
            if (state.Open is not { } open) continue;
            if (state.Doubt is { } why) doubt ??= why;
            else (breaches ??= []).Add(open.UnderLawOf(new LocalDate(year, 12, 31)).Of(DutyOf(year, state.DoneOn)));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (anyCounts ? Outcome.Pass : Because.NoMandatoryAgency);
    }

    private static Duty DutyOf(int year, LocalDate? doneOn) => Duty.OfReport(new Law.YearlyPeriod(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), doneOn, year), unclear: null);
}
