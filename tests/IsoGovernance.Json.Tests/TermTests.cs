using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Json.Terms;

namespace IsoGovernance.Json.Tests;

public sealed class TermTests
{
    private static readonly List<(string Record, MemberShape Member)> Members =
        [.. RegisterFormat.Records.SelectMany(record => record.Members.Select(member => (record.Name, member)))];

    [Fact]
    public void Every_record_has_words_and_no_words_are_left_over() => Assert.Equal(
        RegisterFormat.Records.Select(record => record.Name).Order(StringComparer.Ordinal), TermTexts.Records.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_member_has_words_and_no_words_are_left_over()
    {
        Assert.All(Members, member => Assert.NotNull(MemberTerms.Of(member.Record, member.Member.Name)));
        var known = Members.Select(member => (member.Record, member.Member.Name)).ToHashSet();
        Assert.DoesNotContain(TermTexts.Members, term => term.Record != TermTexts.AnyRecord && !known.Contains(term));
        Assert.All(TermTexts.Members.Where(term => term.Record == TermTexts.AnyRecord), term => Assert.Contains(known, member => member.Name == term.Member));
    }

    [Fact]
    public void Every_code_has_words_and_no_words_are_left_over() => Assert.Equal(
        RegisterFormat.CodeLists.SelectMany(list => list.Value.Select(code => (list.Key, code))).Order(), TermTexts.Codes.Order());

    [Fact]
    public void A_heading_stands_once_in_a_record() => Assert.All(RegisterFormat.Records, record =>
    {
        var labels = record.Members.Select(member => MemberTerms.Of(record.Name, member.Name).Label).ToList();
        Assert.Equal(labels.Count, labels.Select(label => label.Vietnamese).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(labels.Count, labels.Select(label => label.English).Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void A_label_of_a_code_stands_once_in_its_list() => Assert.All(RegisterFormat.CodeLists, list =>
    {
        var labels = list.Value.Select(code => CodeTerms.Of(list.Key, code)).ToList();
        Assert.Equal(labels.Count, labels.Select(label => label.Vietnamese).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(labels.Count, labels.Select(label => label.English).Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void Words_are_in_unicode_nfc_and_without_spaces_too_many() => Assert.All(Texts(), text =>
    {
        Assert.True(text.IsNormalized(NormalizationForm.FormC), text);
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
    });

    [Fact]
    public void A_heading_is_short_and_begins_with_a_capital_letter() => Assert.All(Members, member =>
    {
        var (label, _, _) = MemberTerms.Of(member.Record, member.Member.Name);
        Assert.All(new[] { label.Vietnamese, label.English }, text =>
        {
            Assert.InRange(text.Length, 2, 40);
            Assert.True(char.IsUpper(text[0]), text);
            Assert.DoesNotContain('.', text);
        });
    });

    [Fact]
    public void A_description_is_one_sentence_that_says_what_absence_means() => Assert.All(Members, member =>
    {
        var description = MemberTerms.Of(member.Record, member.Member.Name).Description;
        Assert.All(new[] { description.Vietnamese, description.English }, text =>
        {
            Assert.True(char.IsUpper(text[0]), text);
            Assert.EndsWith(".", text, StringComparison.Ordinal);
            Assert.DoesNotContain(". ", text, StringComparison.Ordinal);
        });
        Assert.True(description.Vietnamese.Contains("để trống", StringComparison.Ordinal) || description.Vietnamese.Contains("danh sách rỗng", StringComparison.Ordinal), description.Vietnamese);
        Assert.True(description.English.Contains("empty", StringComparison.Ordinal), description.English);
    });

    [Fact]
    public void What_a_record_cannot_be_without_and_nothing_else_is_described_as_required() => Assert.All(Members, member =>
    {
        var description = MemberTerms.Of(member.Record, member.Member.Name).Description;
        Assert.Equal(member.Member.IsRequired, description.English.Contains("a required value, reported as missing when left empty", StringComparison.Ordinal));
        Assert.Equal(member.Member.IsRequired, description.Vietnamese.Contains("dữ liệu bắt buộc, để trống thì bị nêu là thiếu", StringComparison.Ordinal));
    });

    private static IEnumerable<string> Texts() => RegisterFormat.Records.Select(record => RecordTerms.Of(record.Name))
        .Concat(Members.Select(member => MemberTerms.Of(member.Record, member.Member.Name)).SelectMany(term => new[] { term.Label, term.Description }))
        .Concat(TermTexts.Codes.Select(code => CodeTerms.Of(code.List, code.Code)))
        .SelectMany(text => new[] { text.Vietnamese, text.English });
}
