using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace IsoGovernance.Tests;

/// <summary>Checks a property on many values; a failure tells the seed and the least value that it could be shrunk to.</summary>
/// <remarks>ISOGOV_PROPERTY_TIMES makes it so many times as many values, and ISOGOV_PROPERTY_SEED others.</remarks>
internal static class PropertyCheck
{
    private static readonly ulong Seed = ulong.Parse(Setting("ISOGOV_PROPERTY_SEED", "20140305"), CultureInfo.InvariantCulture);
    private static readonly int Times = int.Parse(Setting("ISOGOV_PROPERTY_TIMES", "1"), CultureInfo.InvariantCulture);

    /// <summary>Whole numbers of which nothing but their difference matters.</summary>
    public static Gen<int> AnyNumber { get; } = Gen.Choose(0, int.MaxValue - 1);

    /// <summary>Fails where the property throws for a value.</summary>
    /// <param name="values">The values, and how they shrink.</param>
    /// <param name="count">How many values are tried.</param>
    /// <param name="holds">Throws where the property does not hold.</param>
    public static void For<T>(Arbitrary<T> values, int count, Action<T> holds)
    {
        // The second number of the generator has to be odd.
        var replay = new Replay(new Rnd(Seed, Seed | 1), FSharpOption<int>.None);
        var config = Config.QuickThrowOnFailure.WithMaxTest(count * Times).WithStartSize(1).WithEndSize(20).WithReplay(FSharpOption<Replay>.Some(replay)).WithQuietOnSuccess(true);
        try
        {
            Check.One(config, Prop.ForAll(values, holds));
        }
        catch (Exception fault)
        {
            Assert.Fail("With ISOGOV_PROPERTY_SEED=" + Seed.ToString(CultureInfo.InvariantCulture) + ": " + fault.Message);
        }
    }

    private static string Setting(string name, string otherwise) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : otherwise;
}
