using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>A rule: one condition of the law, its descriptor and its texts. Stateless and safe to share between threads.</summary>
public abstract class Rule
{
    private protected Rule(RuleDescriptor descriptor)
    {
        Descriptor = descriptor;
        From = descriptor.From ?? LocalDate.MinIsoValue;
        Until = descriptor.Until ?? LocalDate.MaxIsoValue;
    }

    /// <summary>What is known of the rule without running it.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>The first day on which the condition can be broken, ready for comparing.</summary>
    internal LocalDate From { get; }

    /// <summary>The last day on which the condition can be broken, ready for comparing.</summary>
    internal LocalDate Until { get; }

    /// <summary>What people read about the rule. Made anew at each call.</summary>
    public abstract RuleText Text { get; }
}

/// <summary>A rule over subjects of one kind: a record, a system, an agency.</summary>
/// <typeparam name="TSubject">The kind of subject.</typeparam>
internal abstract class Rule<TSubject>(RuleDescriptor descriptor) : Rule(descriptor)
    where TSubject : class
{
    /// <summary>Judges one subject. A function of its arguments: it keeps nothing and changes nothing.</summary>
    public abstract Outcome Judge(TSubject subject, RuleContext context);
}

/// <summary>What a rule does that needs the whole register: it judges a subject once all records are in.</summary>
/// <typeparam name="TSubject">An agency of the register, or the register itself.</typeparam>
internal interface IRegisterRule<in TSubject>
    where TSubject : Fact
{
    /// <summary>The tallies that the rule reads, empty; rules that name the same type share one.</summary>
    /// <param name="context">What is known before the first system: the assessment date, the law, the register's head.</param>
    Tally[] NewTallies(RuleContext context);

    /// <summary>Judges one subject from the tallies.</summary>
    Outcome Judge(TSubject subject, RegisterView register, RuleContext context);
}
