using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>A way to judge a register: the same conditions, written another way.</summary>
public interface IContender
{
    /// <summary>The name in tables.</summary>
    string Name { get; }

    /// <summary>The codes of the rules whose conditions it knows.</summary>
    IReadOnlyCollection<string> Codes { get; }

    /// <summary>Judges a whole register for a day and gives every fault to <paramref name="found"/> as code and JSON pointer.</summary>
    void Judge(Register register, LocalDate asOf, Action<string, string> found);
}
