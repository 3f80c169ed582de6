using System.Collections.Generic;

namespace IsoGovernance.Benchmarks;

/// <summary>How a contender is written, and so which bars it stands for.</summary>
internal enum Written
{
    /// <summary>By hand in plain C#.</summary>
    ByHand,

    /// <summary>In FluentValidation, all conditions.</summary>
    InFluentValidation,

    /// <summary>In FluentValidation, the conditions of one record that count no term.</summary>
    InFluentValidationByRecord,

    /// <summary>In DataAnnotations.</summary>
    InAnnotations,
}

/// <summary>The contenders that the engine is measured against.</summary>
internal static class Contenders
{
    public static IReadOnlyList<(Written Written, IContender Contender)> All { get; } = [];
}
