using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>One change that breaks one rule in a generated register of a province.</summary>
/// <param name="Code">The rule.</param>
/// <param name="What">What was changed.</param>
/// <param name="Change">The change.</param>
public sealed record Mutation(string Code, string What, Func<Register, Register> Change)
{
    /// <summary>The day on which the changed register is assessed.</summary>
    public LocalDate AsOf { get; init; } = new(2026, 11, 21);

    /// <summary>The other rules that rightly fail with it.</summary>
    public IReadOnlyList<string> Accompanied { get; init; } = [];
}
