using System;
using System.Collections.Generic;
using System.Globalization;
using IsoGovernance.Assessment;
using IsoGovernance.Law;

namespace IsoGovernance.Json.Settings;

/// <summary>The editions of the standard that settings add, or give other data.</summary>
internal sealed class SettingsEditions
{
    private readonly List<OptionFault> _faults;
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);

    private SettingsEditions(List<OptionFault> faults) => _faults = faults;

    /// <summary>The law with the editions that have no fault.</summary>
    public static LawBook AddedTo(LawBook law, ValueList<EditionRecord> editions, List<OptionFault> faults)
    {
        var reader = new SettingsEditions(faults);
        for (var i = 0; i < editions.Count; i++)
        {
            if (reader.Read(editions[i], "/editions/" + Number(i), law) is { } edition) law = law.With(edition);
        }
        return law;
    }

    private EditionRequirements? Read(EditionRecord record, string place, LawBook law)
    {
        var before = _faults.Count;
        var based = record.BasedOn is null ? null : Known(law, record.BasedOn);
        if (record.BasedOn is not null && based is null) NoEdition(place + "/basedOn");
        var numbered = record.ClausesNumberedAs is null ? based?.ClausesNumberedAs : Known(law, record.ClausesNumberedAs)?.ClausesNumberedAs;
        if (record.ClausesNumberedAs is not null && numbered is null) NoEdition(place + "/clausesNumberedAs");
        var instrument = Instrument(record, place, based);
        // Other data for an edition that is known leave its windows; a further edition has windows of its own.
        var isItself = instrument is not null && string.Equals(instrument.Number, based?.Instrument.Number, StringComparison.Ordinal);
        if (record.Windows.Count == 0 && !isItself) Tell(place + "/windows", "Chưa ghi thời gian được chấp nhận", "When it is accepted is missing");
        var windows = Windows(record.Windows, place + "/windows");
        var edition = new EditionRequirements
        {
            Instrument = instrument ?? Instruments.Iso2015,
            ClausesNumberedAs = numbered,
            Windows = record.Windows.Count == 0 && based is not null ? based.Windows : ValueList.From(windows),
            RequiredDocuments = Items(based?.RequiredDocuments, record.RequiredDocuments, place + "/requiredDocuments"),
            PolicyCommitments = Items(based?.PolicyCommitments, record.PolicyCommitments, place + "/policyCommitments"),
            AsksPolicyAvailability = record.AsksPolicyAvailability ?? based?.AsksPolicyAvailability ?? false,
            AsksObjectivePlan = record.AsksObjectivePlan ?? based?.AsksObjectivePlan ?? false,
            AsksObjectiveCommunication = record.AsksObjectiveCommunication ?? based?.AsksObjectiveCommunication ?? false,
            ProgrammeContents = Items(based?.ProgrammeContents, record.ProgrammeContents, place + "/programmeContents"),
            ReviewInputs = Items(based?.ReviewInputs, record.ReviewInputs, place + "/reviewInputs"),
            ReviewOutputs = Items(based?.ReviewOutputs, record.ReviewOutputs, place + "/reviewOutputs"),
            AsksSimilarCases = record.AsksSimilarCases ?? based?.AsksSimilarCases ?? false,
        };
        return _faults.Count == before ? edition : null;
    }

    private Instrument? Instrument(EditionRecord record, string place, EditionRequirements? based)
    {
        if (string.IsNullOrWhiteSpace(record.Number))
        {
            Tell(place + "/number", "Chưa ghi số hiệu tiêu chuẩn", "The standard's number is missing");
            return null;
        }
        if (!_numbers.Add(record.Number!)) Tell(place + "/number", "Phiên bản được ghi hai lần", "The edition stands there twice");
        var known = string.Equals(record.Number, based?.Instrument.Number, StringComparison.Ordinal) ? based!.Instrument : null;
        var issued = record.IssuedOn ?? known?.IssuedOn;
        var from = record.InForceFrom ?? known?.InForceFrom;
        var until = record.InForceUntil ?? known?.InForceUntil;
        if (issued is null) Tell(place + "/issuedOn", "Chưa ghi ngày ban hành", "The day of issue is missing");
        if (from is null) Tell(place + "/inForceFrom", "Chưa ghi ngày đầu tiên có hiệu lực", "The first day in force is missing");
        if (until < from) EndsBeforeItBegins(place + "/inForceUntil");
        // The issuer and the subject are those of every edition.
        return (known ?? Instruments.Iso2015) with { Number = record.Number!, IssuedOn = issued ?? default, InForceFrom = from ?? default, InForceUntil = until };
    }

    private List<EditionWindow> Windows(ValueList<WindowRecord> records, string place)
    {
        var windows = new List<EditionWindow>();
        for (var i = 0; i < records.Count; i++)
        {
            var (record, at) = (records[i], place + "/" + Number(i));
            if (record.From is null) Tell(at + "/from", "Chưa ghi ngày đầu tiên", "The first day is missing");
            if (record.Until < record.From) EndsBeforeItBegins(at + "/until");
            if (record.Use is { Known: null }) Tell(at + "/use", "Không có mục đích sử dụng này", "There is no such use");
            if (Text(record.Basis, at + "/basis") is not { } basis || record.From is not { } from) continue;
            if (record.Use?.Known is { } use) windows.Add(new EditionWindow(use, from, record.Until, basis));
            else windows.AddRange(EditionWindow.ForEveryUse(from, record.Until, basis));
        }
        return windows;
    }

    // The items of the edition that it is based on, each once: those given come behind, or in the place of one with their code.
    private ValueList<EditionItem> Items(ValueList<EditionItem>? based, ValueList<ItemRecord> records, string place)
    {
        var items = new List<EditionItem>(based ?? default);
        var given = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < records.Count; i++)
        {
            var (record, at) = (records[i], place + "/" + Number(i));
            if (string.IsNullOrWhiteSpace(record.Code)) Tell(at + "/code", "Chưa ghi mã", "The code is missing");
            else if (!given.Add(record.Code!)) Tell(at + "/code", "Mã được ghi hai lần", "The code stands there twice");
            if (Text(record.Text, at + "/text") is not { } text || string.IsNullOrWhiteSpace(record.Code)) continue;
            var item = new EditionItem(record.Code!, text.Vietnamese, text.English);
            var same = items.FindIndex(known => string.Equals(known.Code, item.Code, StringComparison.Ordinal));
            if (same < 0) items.Add(item);
            else items[same] = item;
        }
        return ValueList.From(items);
    }

    private LocalizedText? Text(TextRecord? record, string place)
    {
        if (string.IsNullOrWhiteSpace(record?.Vietnamese)) Tell(place + "/vi", "Chưa ghi bằng tiếng Việt", "The Vietnamese text is missing");
        if (string.IsNullOrWhiteSpace(record?.English)) Tell(place + "/en", "Chưa ghi bằng tiếng Anh", "The English text is missing");
        return string.IsNullOrWhiteSpace(record?.Vietnamese) || string.IsNullOrWhiteSpace(record?.English) ? null : new LocalizedText(record!.Vietnamese!, record.English!);
    }

    private static EditionRequirements? Known(LawBook law, string number)
    {
        foreach (var edition in law.Editions)
        {
            if (string.Equals(edition.Instrument.Number, number, StringComparison.Ordinal)) return edition;
        }
        return null;
    }

    private void NoEdition(string place) => Tell(place, "Không có phiên bản này", "There is no such edition");

    private void EndsBeforeItBegins(string place) => Tell(place, "Ngày cuối cùng trước ngày đầu tiên", "The last day is before the first");

    private void Tell(string place, string vietnamese, string english) => _faults.Add(new OptionFault(place, new LocalizedText(vietnamese, english)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
