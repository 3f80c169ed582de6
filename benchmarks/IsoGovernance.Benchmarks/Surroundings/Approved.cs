using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>Whether a document was approved by the head before it was used.</summary>
internal static class Approved
{
    public static bool IsJudged(SystemDocument document, Surroundings around) =>
        !(around.System.LastDay < around.AsOf) && document.Kind?.Known == DocumentKind.Internal
        && document.InUseFrom <= around.AsOf && !(document.InUseUntil < around.AsOf);

    public static bool IsByNobody(SystemDocument document, Surroundings around) =>
        document.Approval is { } approval ? approval.On > around.AsOf : around.Vouches(document.InUseFrom!.Value);

    public static bool IsByAnother(Approval? approval, Surroundings around) => approval?.By?.IsByHead == false && !(approval.On > around.AsOf);

    public static bool IsLate(SystemDocument document, Surroundings around) =>
        document.Approval?.On > document.InUseFrom && document.Approval.On <= around.AsOf && document.InUseFrom >= Instruments.Qd19.InForceFrom;
}
