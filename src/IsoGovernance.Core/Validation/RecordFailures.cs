using System;
using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Validation;

/// <summary>Has a record judged and turns what is found into failures.</summary>
internal static class RecordFailures
{
    public static ComplianceReport Report(Fact record, ValidationSettings settings)
    {
        var asOf = DateOf(settings);
        if (record is Register register) return settings.Assessor.Assess(register, asOf);
        var assessment = settings.Assessor.BeginAlone(settings.Register, asOf);
        assessment.AddAlone(record, settings.System);
        var report = assessment.ToReportOfRecord();
        settings.Assessor.TakeBack(assessment);
        return report;
    }

    public static void Add<T>(Fact record, ValidationSettings settings, ValidationContext<T> context)
    {
        var asOf = DateOf(settings);
        if (record is Register register)
        {
            var report = settings.Assessor.Assess(register, asOf);
            Add(report.Findings, report.Errors, "", settings.Language, context);
            return;
        }
        var assessment = settings.Assessor.BeginAlone(settings.Register, asOf);
        assessment.AddAlone(record, settings.System);
        var findings = assessment.Findings;
        if (findings.Count + assessment.Errors.Count > 0)
        {
            Add(findings, assessment.Errors, assessment.RecordPointer, settings.Language, context);
        }
        settings.Assessor.TakeBack(assessment);
    }

    private static LocalDate DateOf(ValidationSettings settings) => settings.AsOf ?? throw new InvalidOperationException(
        "No assessment date is given, and the library has no clock. Set " + nameof(ValidationSettings) + "." + nameof(ValidationSettings.AsOf)
        + " where the validator is made, or for the call: context." + nameof(ValidationExtensions.JudgedBy) + "(settings with { AsOf = day }).");

    private static void Add<T>(ValueList<Finding> findings, IReadOnlyList<RuleError> errors, string pointer, Language language, ValidationContext<T> context)
    {
        foreach (var finding in findings.Items)
        {
            if (finding.Waiver is not null) continue;
            context.AddFailure(new ValidationFailure(PropertyOf(finding.Path, pointer, context), finding.Message(language))
            {
                ErrorCode = finding.Code,
                Severity = SeverityOf(finding.Severity),
                CustomState = finding,
            });
        }
        foreach (var error in errors)
        {
            context.AddFailure(new ValidationFailure(PropertyOf(error.Path, pointer, context), TextOf(error).In(language))
            {
                ErrorCode = error.Code,
                CustomState = error,
            });
        }
    }

    private static string PropertyOf<T>(string path, string pointer, ValidationContext<T> context) =>
        context.PropertyChain.BuildPropertyPath(PropertyNames.Of(path.Substring(pointer.Length)));

    private static LocalizedText TextOf(RuleError error) => new(
        "Quy tắc " + error.Code + " gặp lỗi, chưa đánh giá được bản ghi.",
        "Rule " + error.Code + " failed; the record was not judged by it.");

    private static FluentValidation.Severity SeverityOf(Rules.Severity severity) => severity switch
    {
        Rules.Severity.Violation => FluentValidation.Severity.Error,
        Rules.Severity.Warning => FluentValidation.Severity.Warning,
        _ => FluentValidation.Severity.Info,
    };
}
