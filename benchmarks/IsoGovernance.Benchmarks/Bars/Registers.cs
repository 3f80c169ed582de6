using IsoGovernance.Generation;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>The generated registers that are measured on.</summary>
internal static class Registers
{
    public const ulong Seed = 20140518;

    /// <summary>The percent of records with a fault in a register as they are.</summary>
    public const int FewFaults = 5;

    public static LocalDate AsOf { get; } = new(2026, 11, 21);

    /// <summary>Few records in every system, so that what is paid once for an agency shows.</summary>
    public static RegisterProfile Lean(int provinces) => RegisterProfile.CountryOf(provinces) with
    {
        Procedures = new(3, 4),
        Objectives = new(1, 1),
        Audits = new(1, 1),
        Findings = new(0, 1),
        Units = new(2, 2),
    };
}
