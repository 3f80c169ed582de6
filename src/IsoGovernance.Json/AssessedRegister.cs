using System;
using IsoGovernance.Assessment;

namespace IsoGovernance.Json;

/// <summary>A register that was read and judged, without the records that it was judged by.</summary>
public sealed record AssessedRegister
{
    internal AssessedRegister()
    {
    }

    /// <summary>A register that a host keeps itself and had judged, so that its report can be written as that of a file is.</summary>
    /// <param name="register">The register.</param>
    /// <param name="report">Its report.</param>
    /// <returns>Both, without inputs and without problems in reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="report"/> is null.</exception>
    public static AssessedRegister Of(Register register, ComplianceReport report)
    {
        if (register is null) throw new ArgumentNullException(nameof(register));
        return new AssessedRegister
        {
            Report = report ?? throw new ArgumentNullException(nameof(report)),
            Authority = register.Authority,
            Agencies = register.Agencies.Count,
            Systems = register.Systems.Count,
            Inspections = register.Inspections.Count,
        };
    }

    /// <summary>The report; the places of its findings name the input.</summary>
    public required ComplianceReport Report { get; init; }

    /// <summary>The names of the inputs; empty where the register was read without one.</summary>
    public ValueList<string> Inputs { get; init; }

    /// <summary>The authority that keeps the register; null when none is recorded.</summary>
    public Authority? Authority { get; init; }

    /// <summary>The number of agencies.</summary>
    public int Agencies { get; init; }

    /// <summary>The number of systems.</summary>
    public int Systems { get; init; }

    /// <summary>The number of inspections.</summary>
    public int Inspections { get; init; }

    /// <summary>What was wrong with the texts, in their order.</summary>
    public ValueList<ReadProblem> Problems { get; init; }

    /// <summary>How many problems there were beyond those listed.</summary>
    public int ProblemsNotListed { get; init; }

    /// <summary>Whether a value was lost in reading.</summary>
    public bool HasLoss { get; init; }

    /// <summary>Whether the syntax of a text is broken.</summary>
    public bool IsBroken { get; init; }
}
