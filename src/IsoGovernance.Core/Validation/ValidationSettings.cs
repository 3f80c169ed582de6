using System;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Validation;

/// <summary>What a record is validated by: the day, the law, the language, and what is known around the record. Immutable.</summary>
/// <example>
/// <code>
/// var settings = new ValidationSettings { AsOf = today, Register = register, System = system, Language = Language.English };
/// var result = new RecordValidator&lt;InternalAudit&gt;(settings).Validate(audit);
/// </code>
/// </example>
public sealed record ValidationSettings
{
    /// <summary>The assessment date, which the host knows; null where each call says it (<see cref="ValidationExtensions.JudgedBy{T}"/>).</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The language of messages; Vietnamese by default. The culture of the thread plays no part.</summary>
    public Language Language { get; init; }

    /// <summary>The assessor with its law, waivers, severities and rules switched off; the default one by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ComplianceAssessor Assessor { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ComplianceAssessor.Default;

    /// <summary>
    /// The register around the record: its agencies, its calendar, the time that it vouches for, its local values. Null when it is not
    /// known: only rules about the data as such are evaluated, and references to agencies and plans are not.
    /// </summary>
    /// <remarks>
    /// Of a system and the records in it, only the head and the agencies are read: <c>new Register { Agencies = agencies }</c> is enough
    /// for <see cref="ComplianceAssessor.Assess(QualityManagementSystem, ValueList{Agency}, LocalDate)"/>'s verdicts. Of an inspection, the
    /// plans, the reports and the systems are read too.
    /// </remarks>
    public Register? Register { get; init; }

    /// <summary>
    /// The system that the record belongs to; null when it is not known, and for records outside systems. Without it, rules about records
    /// of a system are not evaluated, nor are references within it.
    /// </summary>
    /// <remarks>
    /// It need not hold the record yet: the record is judged as it will stand after the save, in place of the one with its identifier or,
    /// where there is none, as the last of its list.
    /// </remarks>
    public QualityManagementSystem? System { get; init; }
}
