using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>What two contenders find in the same register, compared.</summary>
/// <param name="Common">How many faults both find.</param>
/// <param name="Missing">What only the first finds, as code and JSON pointer.</param>
/// <param name="Surplus">What only the second finds.</param>
internal sealed record Agreement(int Common, IReadOnlyList<string> Missing, IReadOnlyList<string> Surplus)
{
    public bool IsWhole => Missing.Count + Surplus.Count == 0;

    /// <summary>Compares a contender with the engine that judges by the same rules.</summary>
    public static Agreement Of(IContender contender, Register register, LocalDate asOf)
    {
        var engine = FaultsOf(new EngineContender(contender.Codes), register, asOf);
        var other = FaultsOf(contender, register, asOf);
        return new Agreement(engine.Count(other.Contains), [.. engine.Except(other, StringComparer.Ordinal)], [.. other.Except(engine, StringComparer.Ordinal)]);
    }

    /// <summary>Both of them.</summary>
    public Agreement And(Agreement other) => new(Common + other.Common, [.. Missing, .. other.Missing], [.. Surplus, .. other.Surplus]);

    public override string ToString() => IsWhole
        ? $"{Common} faults, all the same"
        : $"{Common} faults the same, {Missing.Count} missing ({Some(Missing)}), {Surplus.Count} too many ({Some(Surplus)})";

    // One record may break one rule in several ways; a contender tells it once.
    private static SortedSet<string> FaultsOf(IContender contender, Register register, LocalDate asOf)
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        contender.Judge(register, asOf, (code, path) => faults.Add(code + " " + path));
        return faults;
    }

    private static string Some(IReadOnlyList<string> faults) => string.Join(", ", faults.Take(5));
}
