using System;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>One sentence about a rule and the register that shows it.</summary>
internal sealed record Case(string Sentence, Register Register, LocalDate AsOf, OutcomeKind Kind)
{
    /// <summary>The findings that the rule must yield, no more and no fewer; of a case that needs review, its evidence.</summary>
    public Found[] Found { get; init; } = [];

    /// <summary>The code of the reason that the outcome must name.</summary>
    public string? Reason { get; init; }

    /// <summary>How often each kind must be counted; null where the expected kind must be the only one.</summary>
    public OutcomeCounts? Counts { get; init; }

    /// <summary>The readings and the law of the one who judges.</summary>
    public LawBook Law { get; init; } = LawBook.Default;

    /// <summary>What could not be read of the register; null when nothing was lost.</summary>
    public LostValues? Lost { get; init; }

    /// <summary>Paths of facts that the explanations must name, and of facts that they must not.</summary>
    public (string[] Named, string[] Unnamed) Facts { get; init; } = ([], []);

    /// <summary>The last days that must be listed as due on the assessment date and in the months to come, with their doubts; null where any may be.</summary>
    public (LocalDate? LastDay, string? Doubt)[]? Due { get; init; }

    /// <summary>Whether the same facts must still be a finding years later.</summary>
    public bool NeverHeals { get; init; }

    /// <summary>The rules that the one who judges has switched off.</summary>
    public ValueList<RuleOff> Off { get; init; }

    public Case Finding(string variant, string path, params (string Name, object? Value)[] arguments) =>
        this with { Found = [.. Found, new Found(variant, path, arguments)] };

    public Case Reads(params string[] paths) => this with { Facts = Facts with { Named = [.. Facts.Named, .. paths] } };

    public Case ReadsNot(params string[] paths) => this with { Facts = Facts with { Unnamed = [.. Facts.Unnamed, .. paths] } };

    public Case Lists(params (string LastDay, string? Doubt)[] dates) => this with { Due = [.. dates.Select(date => ((LocalDate?)Samples.Day(date.LastDay), date.Doubt))] };

    public Case Among(int pass = 0, int fail = 0, int notApplicable = 0, int notEvaluated = 0, int needsReview = 0) => this with
    {
        Counts = new OutcomeCounts
        {
            Pass = pass, Fail = fail, NotApplicable = notApplicable, NotEvaluated = notEvaluated, NeedsReview = needsReview,
        },
    };

    public Case Under(Func<Readings, Readings> readings) => this with { Law = LawBook.Default.With(readings(Readings.Default)) };

    public Case Losing(params string[] places) => this with { Lost = new LostValues(places) };

    public Case AndNeverHeals() => this with { NeverHeals = true };

    public ComplianceReport Assess(bool explain = false) => Assessor(explain).Assess(Register, AsOf, Lost);

    public ComplianceReport AssessYearsLater(int years) => Assessor().Assess(Register, AsOf.PlusYears(years), Lost);

    /// <summary>The one who judges.</summary>
    public ComplianceAssessor Assessor(bool explain = false) => new(new AssessmentOptions { Law = Law, Explain = explain, RulesOff = Off });

    public override string ToString() => Sentence;
}

/// <summary>A finding that a case expects: the variant of its sentence, its place, and arguments that it must carry.</summary>
internal sealed record Found(string Variant, string Path, (string Name, object? Value)[] Arguments);
