using System;
using System.Collections.Generic;
using System.Globalization;
using IsoGovernance.Law;
using IsoGovernance.Messages;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>Finds what has no sense in a host's own rules.</summary>
/// <param name="tell">Takes a fault: where, in Vietnamese, in English.</param>
internal sealed class LocalRuleFaults(Action<string, string, string> tell)
{
    // Codes of problems in reading, which stand beside the codes of rules.
    private static readonly string[] Reserved = ["FMT", "SET", "SHT"];

    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _prefixes = new(Reserved, StringComparer.Ordinal);

    public void Check(ValueList<LocalRule> rules)
    {
        foreach (var rule in RuleTable.All.Items)
        {
            _prefixes.Add(PrefixOf(rule.Descriptor.Code));
            _names.Add(rule.Descriptor.Name);
        }
        for (var i = 0; i < rules.Count; i++) Check(rules[i], "/rules/" + i.ToString(CultureInfo.InvariantCulture));
    }

    private void Check(LocalRule rule, string place)
    {
        var descriptor = rule.Descriptor;
        CheckCode(descriptor.Code, place + "/code");
        if (string.IsNullOrWhiteSpace(descriptor.Name)) tell(place + "/name", "Chưa ghi tên quy tắc", "The rule's name is missing");
        else if (!_names.Add(descriptor.Name)) tell(place + "/name", "Tên đã thuộc quy tắc khác: " + descriptor.Name, "Another rule has the name " + descriptor.Name);
        if (descriptor.Severity is < Severity.Info or > Severity.Violation) tell(place + "/severity", "Không có mức độ này", "There is no such severity");
        if (descriptor.Judged is < Judged.Machine or > Judged.Human) tell(place + "/judged", "Không có cách đánh giá này", "There is no such way of judging");
        if (descriptor.Applies is < Applies.Mandatory or > Applies.Data) tell(place + "/applies", "Không có đối tượng áp dụng này", "There is nobody of that kind to apply to");
        else CheckSubject(rule, place);
        if (descriptor.Citations.Count == 0 && descriptor.Applies != Applies.Data) tell(place + "/citations", "Chưa ghi văn bản làm căn cứ", "The document that it rests on is missing");
        if (descriptor.From > descriptor.Until) tell(place + "/until", "Ngày cuối cùng trước ngày đầu tiên", "The last day is before the first");
        for (var i = 0; i < descriptor.Interpretations.Count; i++)
        {
            if (Readings.Default.Choice(descriptor.Interpretations[i]) is null) tell(Place(place + "/interpretations", i), "Không có cách hiểu này", "There is no such reading");
        }
        CheckText(rule.Text, place);
    }

    private void CheckCode(string code, string place)
    {
        if (!IsCode(code)) tell(place, "Mã gồm 2 đến 4 chữ cái viết hoa A–Z và 3 chữ số", "A code has 2 to 4 capital letters A to Z and 3 digits");
        else if (_prefixes.Contains(PrefixOf(code))) tell(place, "Thư viện giữ các mã bắt đầu bằng " + PrefixOf(code), "The library keeps the codes that begin with " + PrefixOf(code));
        else if (!_codes.Add(code)) tell(place, "Mã đã thuộc quy tắc khác: " + code, "Another rule has the code " + code);
    }

    // What the engine can tell of a record without the rule: its tier within a system, an agency's tier, whether an inspected agency takes part.
    private void CheckSubject(LocalRule rule, string place)
    {
        var (isJudged, isInSystem) = RuleSet.Place(rule);
        if (!isJudged) tell(place, "Không đánh giá được loại bản ghi này", "Records of this kind are not judged one by one");
        else if (!(isInSystem ? rule.Descriptor.Applies != Applies.Register : CanTellOutside(rule)))
        {
            tell(place + "/applies", "Không xác định được đối tượng này từ loại bản ghi được đánh giá", "Records of this kind do not tell whom they are about");
        }
    }

    private static bool CanTellOutside(LocalRule rule) => rule.Descriptor.Applies switch
    {
        Applies.Register or Applies.Data => true,
        Applies.Mandatory => rule is LocalRule<Agency> or LocalRule<AdministrativeProcedure>,
        Applies.Adopted => rule is LocalRule<Inspection>,
        _ => false,
    };

    private void CheckText(RuleText? text, string place)
    {
        if (text is null)
        {
            tell(place + "/text", "Chưa có nội dung", "The texts are missing");
            return;
        }
        CheckText(text.Title, place + "/text/title");
        CheckText(text.Demand, place + "/text/demand");
        CheckText(text.Scope, place + "/text/scope");
        CheckText(text.Example, place + "/text/example");
        CheckText(text.Remedy, place + "/text/remedy");
        CheckText(text.NotJudged, place + "/text/notJudged");
        if (text.Sentences.Count == 0) tell(place + "/text/sentences", "Chưa có câu nêu phát hiện", "There is no sentence for a finding");
        var variants = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            var at = Place(place + "/text/sentences", i);
            CheckText(sentence.Text, at);
            if (!variants.Add(sentence.Variant)) tell(at, "Hai câu cho cùng một phát hiện", "Two sentences tell the same finding");
            if (!HasSamePlaceholders(sentence.Text)) tell(at, "Hai ngôn ngữ không nêu cùng các giá trị", "The two languages do not name the same values");
        }
    }

    private void CheckText(LocalizedText? text, string place)
    {
        if (text is null) tell(place, "Chưa có nội dung", "The text is missing");
        else if (ComposedLetters.FirstDecomposed(text.Vietnamese) >= 0) tell(place, "Tiếng Việt không ở dạng Unicode NFC", "The Vietnamese text is not in Unicode NFC");
    }

    private static bool HasSamePlaceholders(LocalizedText text) =>
        Sentence.Placeholders(text.Vietnamese) is { } vietnamese && Sentence.Placeholders(text.English) is { } english && vietnamese.SetEquals(english);

    private static bool IsCode(string? code)
    {
        if (code is null || code.Length is < 5 or > 7) return false;
        for (var i = 0; i < code.Length; i++)
        {
            if (i < code.Length - 3 ? code[i] is < 'A' or > 'Z' : code[i] is < '0' or > '9') return false;
        }
        return true;
    }

    private static string PrefixOf(string code) => code.Substring(0, code.Length - 3);

    private static string Place(string list, int index) => list + "/" + index.ToString(CultureInfo.InvariantCulture);
}
