using System;

namespace IsoGovernance.Fuzz.Tests;

/// <summary>A reader, and how what it reads is damaged.</summary>
internal interface IFuzzedReader
{
    /// <summary>What the reader reads.</summary>
    string Name { get; }

    /// <summary>How many of a hundred inputs are for it.</summary>
    int Share { get; }

    /// <summary>Makes a damaged input.</summary>
    /// <param name="number">Its number; neighbours are made of different seeds.</param>
    /// <param name="random">What decides on the damage.</param>
    FuzzInput Damaged(int number, Random random);

    /// <summary>Reads an input and fails where something is not as it must be.</summary>
    void Check(FuzzInput input, int number, Allowance allowance);
}
