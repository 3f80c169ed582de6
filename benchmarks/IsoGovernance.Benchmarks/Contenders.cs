using System.Collections.Generic;
using IsoGovernance.Benchmarks.Annotations;
using IsoGovernance.Benchmarks.ByHand;
using IsoGovernance.Benchmarks.Fluent;

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
    public static IReadOnlyList<(Written Written, IContender Contender)> All { get; } =
    [
        (Written.ByHand, new ByHandContender()),
        (Written.InFluentValidation, new FluentContender()),
        (Written.InFluentValidationByRecord, new FluentContender(RecordLevel.Codes)),
        (Written.InAnnotations, new AnnotationsContender()),
    ];
}
