using System;

namespace IsoGovernance.Rules;

/// <summary>A rule of a host's own, for instance of a province: derive from <see cref="LocalRule{TSubject}"/>.</summary>
public abstract class LocalRule : Rule
{
    private protected LocalRule(RuleDescriptor descriptor)
        : base(descriptor ?? throw new ArgumentNullException(nameof(descriptor)))
    {
    }

    /// <summary>The rule as the engine runs it.</summary>
    internal abstract Rule Runner { get; }
}

/// <summary>A rule of a host's own over records of one kind. It is judged, counted, waived, graded and switched off as the library's rules are.</summary>
/// <remarks>
/// The code has two to four letters that no rule of the library begins with, and three digits, for instance <c>CT001</c>; the library's own
/// begin with three. Derived classes keep no state: many threads call one instance. Who lists the rule in
/// <see cref="Assessment.AssessmentOptions.Rules"/> has it checked; what <see cref="Judge"/> throws is an error of the report and no finding.
/// </remarks>
/// <typeparam name="TSubject">
/// The kind of record: an agency or one of its procedures, a system or a record of one of its lists, an inspection, or an inspection plan, a change of a list
/// of procedures or a report of the register. Other kinds are refused with the options.
/// </typeparam>
public abstract class LocalRule<TSubject> : LocalRule
    where TSubject : Fact
{
    /// <summary>Makes a rule.</summary>
    /// <param name="descriptor">Its code, whom it is about, how grave it is, and the document that it rests on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> is null.</exception>
    protected LocalRule(RuleDescriptor descriptor)
        : base(descriptor) => Runner = new LocalRuleRunner<TSubject>(this);

    internal sealed override Rule Runner { get; }

    /// <summary>Judges one record, on a date on which the rule is in force and of an agency or a system that it is about. A function of its arguments.</summary>
    /// <param name="subject">The record.</param>
    /// <param name="circumstances">What is known besides. It is good for this call alone.</param>
    /// <returns>The outcome; <see cref="Outcome.Pass"/> costs no memory.</returns>
    public abstract Outcome Judge(TSubject subject, Circumstances circumstances);
}
