using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>What was recorded of a declaration.</summary>
internal static class Declared
{
    public static bool IsUnderTheDecision(Declaration declaration, Surroundings around) =>
        !(declaration.On > around.AsOf) && !(declaration.On < Instruments.Qd19.InForceFrom);

    public static bool IsSignedByAnother(Declaration declaration) => declaration.On is not null && declaration.SignedBy?.IsByHead == false;

    /// <summary>Whether what a declaration lacks is known to be missing.</summary>
    public static bool IsVouchedFor(Declaration declaration, Surroundings around) => !(declaration.On < around.RecordsFrom);

    public static bool IsEditionAccepted(Declaration declaration, Surroundings around)
    {
        if (declaration.On is not { } day || around.Law.Requirements(declaration.Edition) is not { } edition) return true;
        if (!IsFirst(day, around.System.System)) return around.Law.Accepts(edition, EditionUse.Redeclaration, day);
        if (around.Law.Accepts(edition, EditionUse.FirstDeclaration, day)) return true;
        if (!around.Law.Accepts(edition, EditionUse.Redeclaration, day)) return false;
        // One without its day may be the first, and so may one that the register does not know of.
        return around.System.HasUndatedDeclaration
            || (around.RecordsFrom > Instruments.Qd19.InForceFrom && !(around.System.System.AppliedFrom >= around.RecordsFrom));
    }

    private static bool IsFirst(LocalDate day, QualityManagementSystem system)
    {
        foreach (var declaration in system.Declarations)
        {
            if (declaration.On < day) return false;
        }
        return true;
    }
}
