using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>When a quality policy is in force: what the rules on policies share.</summary>
internal static class PolicyTime
{
    /// <summary>The first day in force, which is no day before the issue; null when neither is recorded.</summary>
    public static LocalDate? StartOf(QualityPolicy policy) => policy.From < policy.IssuedOn ? policy.IssuedOn : policy.From ?? policy.IssuedOn;

    /// <summary>Null when a policy is in force on a day.</summary>
    public static Outcome? WhyNotInForce(QualityPolicy policy, LocalDate day)
    {
        if (policy.Until < day) return Because.PolicyNotInForce;
        if (StartOf(policy) is not { } start) return Because.DateNotRecorded;
        return start > day ? Because.PolicyNotInForce : null;
    }

    /// <summary>Null when a policy is judged: it is in force on the assessment date, and the system has not ended.</summary>
    public static Outcome? WhyNotJudged(QualityPolicy policy, RuleContext context) =>
        context.Owner!.LastDay < context.AsOf ? Because.SystemEnded : WhyNotInForce(policy, context.AsOf);

    /// <summary>Names the days from which it follows when a policy is in force.</summary>
    public static Breach ReadTime(this Breach breach, QualityPolicy policy) =>
        breach.Read(policy, policy.IssuedOn).Read(policy, policy.From).Read(policy, policy.Until);

    /// <summary>What a finding calls a policy.</summary>
    public static string NameOf(QualityPolicy policy) => policy.Id.Value;
}
