using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>Whether a quality policy is in force.</summary>
internal static class Issued
{
    public static LocalDate? StartOf(QualityPolicy policy) => policy.From < policy.IssuedOn ? policy.IssuedOn : policy.From ?? policy.IssuedOn;

    public static bool IsInForce(QualityPolicy policy, LocalDate day) => !(policy.Until < day) && StartOf(policy) <= day;

    /// <summary>Whether it is in force, or the days that decide are not recorded.</summary>
    public static bool MayBeInForce(QualityPolicy policy, LocalDate day) => !(policy.Until < day) && !(StartOf(policy) > day);

    public static bool IsJudged(QualityPolicy policy, Surroundings around) => !(around.System.LastDay < around.AsOf) && IsInForce(policy, around.AsOf);

    /// <summary>Whether a policy lacks a commitment that the edition asks for, and none that it makes may be it.</summary>
    public static bool Lacks(EditionItem asked, EditionRequirements edition, QualityPolicy policy)
    {
        if (policy.Commitments.Count == 0) return false;
        var commitment = Coded<PolicyCommitment>.Parse(asked.Code);
        foreach (var made in policy.Commitments)
        {
            if (made == commitment || (!made.IsKnown && !References.IsAmong(edition.PolicyCommitments, made.Text))) return false;
        }
        return true;
    }

    public static EditionRequirements? Edition(Surroundings around) => around.Law.Requirements(around.System.System.EditionOn(around.AsOf));
}
