using System.Collections.Generic;
using System.Text;
using IsoGovernance.Json.Mapping;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Json.Settings;

/// <summary>The members of settings.</summary>
internal static class SettingsMaps
{
    private static readonly string[] Names =
    [
        ReadingNames.YearCounting, ReadingNames.TermCounting, ReadingNames.Holidays, ReadingNames.DutiesWithoutATerm, ReadingNames.CoverageGrace,
        ReadingNames.OnSiteDenominator, ReadingNames.OnSiteUnit, ReadingNames.SubordinateUnitTier, ReadingNames.AgencyWithoutProcedures,
        ReadingNames.CommuneTier, ReadingNames.DistrictLevel, ReadingNames.EditionAfterCancellation, ReadingNames.TransitionDeadline,
        ReadingNames.Succession, ReadingNames.RecurrenceWindow, ReadingNames.NotRecorded,
    ];

    public static SettingsRecord Settings(RecordFields record, SettingsRecord? of) => new()
    {
        Readings = record.Record("readings"u8, Readings, of?.Readings),
        Parameters = record.Records("parameters"u8, RegisterMaps.LocalParameter, of?.Parameters),
        WorkingCalendar = record.Record("workingCalendar"u8, RegisterMaps.RecordedCalendar, of?.WorkingCalendar),
        Editions = record.Records("editions"u8, EditionMaps.Edition, of?.Editions),
        Waivers = record.Records("waivers"u8, Waiver, of?.Waivers),
        Severities = record.Records("severities"u8, Severity, of?.Severities),
        RulesOff = record.Records("rulesOff"u8, RuleOff, of?.RulesOff),
        FindingLimit = record.WholeNumber("findingLimit"u8, of?.FindingLimit),
        Note = record.Note(of?.Note),
    };

    private static ReadingsRecord Readings(RecordFields record, ReadingsRecord? of)
    {
        var chosen = new List<(string Name, string Choice)>();
        foreach (var name in Names)
        {
            if (record.Text(Encoding.UTF8.GetBytes(name), null) is { } choice) chosen.Add((name, choice));
        }
        return new ReadingsRecord { Chosen = ValueList.From(chosen), Note = record.Note(of?.Note) };
    }

    private static WaiverRecord Waiver(RecordFields record, WaiverRecord? of) => new()
    {
        Code = record.Text("code"u8, of?.Code),
        Subject = record.Text("subject"u8, of?.Subject),
        Reason = record.Text("reason"u8, of?.Reason),
        Approver = record.Text("approver"u8, of?.Approver),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    private static SeverityRecord Severity(RecordFields record, SeverityRecord? of) => new()
    {
        Code = record.Text("code"u8, of?.Code),
        Severity = record.Code<Severity>("severity"u8, of?.Severity),
        Reason = record.Text("reason"u8, of?.Reason),
        Note = record.Note(of?.Note),
    };

    private static RuleOffRecord RuleOff(RecordFields record, RuleOffRecord? of) => new()
    {
        Code = record.Text("code"u8, of?.Code),
        Reason = record.Text("reason"u8, of?.Reason),
        Note = record.Note(of?.Note),
    };
}
