using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Tests;

/// <summary>What a verdict rests on and can be told without running a rule: a rule's descriptor, a number of the law, a reading, an edition.</summary>
/// <param name="Name">Its permanent name.</param>
/// <param name="Standing">The part that people look for: a rule's severity and days, a number's values, a reading's default.</param>
/// <param name="Digest">Eight hexadecimal digits of the SHA-256 over all of it.</param>
internal sealed record LedgerItem(string Name, string Standing, string Digest)
{
    public static IReadOnlyList<LedgerItem> All { get; } =
    [
        .. RuleTable.All.Select(rule => Of(rule.Descriptor)),
        .. LawParameters.All.Select(Of),
        .. typeof(ReadingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => OfReading((string)field.GetRawConstantValue()!)),
        .. LawBook.Default.Editions.Select(Of),
    ];

    public static LedgerItem Of(RuleDescriptor rule) => New(
        rule.Code,
        rule.Severity.ToString().ToLowerInvariant() + ", " + Days(rule.From, rule.Until),
        [
            rule.Code, rule.Name, rule.Applies.ToString(), rule.Severity.ToString(), rule.Judged.ToString(), Days(rule.From, rule.Until), rule.OnceApplied ? "once applied" : "always",
            List(rule.Citations.Select(Place)), List(rule.Parameters.Select(parameter => parameter.Name)), List(rule.Interpretations),
        ]);

    public static LedgerItem Of(LawParameter parameter)
    {
        var higherIsStricter = (bool)parameter.GetType().GetProperty(nameof(LawParameter<int>.HigherIsStricter))!.GetValue(parameter)!;
        var values = string.Join("; ", parameter.History.Select(value => value.Value + ", " + Days(value.From, value.Until)));
        return New(
            parameter.Name, values,
            [parameter.Name, parameter.Unit.English, higherIsStricter ? "higher" : "lower", values, List(parameter.History.Select(value => List(value.Citations.Select(Place))))]);
    }

    private static LedgerItem OfReading(string name)
    {
        var standing = Readings.Default.Choice(name)!;
        // Where a choice is one from a day on, that day is part of it.
        return New(name, standing, [name, standing, name == ReadingNames.CommuneTier ? Day(Readings.Default.CommuneTierFrom) : ""]);
    }

    private static LedgerItem Of(EditionRequirements edition)
    {
        var windows = edition.Windows.Select(window => window.Use + ", " + Days(window.From, window.Until));
        var lists = new[] { edition.RequiredDocuments, edition.PolicyCommitments, edition.ProgrammeContents, edition.ReviewInputs, edition.ReviewOutputs };
        bool[] asks = [edition.AsksPolicyAvailability, edition.AsksObjectivePlan, edition.AsksObjectiveCommunication, edition.AsksSimilarCases];
        return New(
            edition.Instrument.Number, string.Join("; ", windows),
            [edition.Instrument.Number, edition.ClausesNumberedAs?.ToString() ?? "", List(windows), .. lists.Select(list => List(list.Select(item => item.Code))), List(asks.Select(one => one.ToString(CultureInfo.InvariantCulture)))]);
    }

    // A line a member: none of them holds a line feed, so that no two descriptors give one text.
    private static LedgerItem New(string name, string standing, string[] members) =>
        new(name, standing, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', members))))[..8]);

    private static string List(IEnumerable<string> items) => string.Join(" | ", items);

    private static string Place(Citation at) =>
        string.Join('/', at.Instrument.Number, at.Article, at.Clause, at.Point, at.Paragraph, at.Annex);

    private static string Days(LocalDate? from, LocalDate? until) => (from is null && until is null) ? "at any time" : (Day(from) + " – " + Day(until)).Trim();

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
