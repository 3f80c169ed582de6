using System;

namespace IsoGovernance.Tests;

/// <summary>Registers of one nonconformity: raised on 2020-04-10, with two corrective actions, closed on 2020-12-16.</summary>
internal static class OneNonconformity
{
    public const string Path = "/systems/0/nonconformities/0";

    public static Nonconformity Found { get; } = Samples.System.Nonconformities[1];

    public static CorrectiveAction First { get; } = Found.CorrectiveActions[0];

    public static Register With(Func<Nonconformity, Nonconformity> change) => In(Samples.System, change);

    public static Register In(QualityManagementSystem system, Func<Nonconformity, Nonconformity> change) =>
        Samples.Register with { Systems = new[] { system with { Nonconformities = new[] { change(Found) } } } };
}
