using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace IsoGovernance.Json.Tests;

public sealed class BrokenSyntaxTests
{
    [Theory]
    [InlineData("", 1, 1, "The file is empty; there is no JSON text")]
    [InlineData(" \r\n\t\n ", 3, 2, "The file is empty; there is no JSON text")]
    [InlineData("Kính gửi", 1, 1, "The JSON syntax is broken at the character 'K'")]
    [InlineData("{\"note\":null,}", 1, 14, "The JSON syntax is broken at the character '}'")]
    [InlineData("{\r\n  \"note\": 'ô'}", 2, 11, "The JSON syntax is broken at the character '''")]
    [InlineData("{\n\"note\": \"đ😀\" x}", 2, 15, "The JSON syntax is broken at the character 'x'")]
    [InlineData("{ // c\n}", 1, 3, "The JSON syntax is broken at the character '/'")]
    [InlineData("{\"note\": \"a\tb\"}", 1, 12, "The JSON syntax is broken at the byte 0x09")]
    [InlineData("{\"note\": \"a", 1, 12, "The JSON text ends before it is complete")]
    [InlineData("{\"note\": 1", 1, 11, "The JSON text ends before it is complete")]
    public void A_document_that_is_no_JSON_tells_where_and_why(string json, int line, int column, string message)
    {
        var document = Samples.Read(json);

        var problem = document.Problems[0];
        Assert.Equal((ProblemCodes.BrokenSyntax, true, ""), (problem.Code, problem.IsLoss, problem.Path));
        Assert.Equal((line, column, message), (problem.Line, problem.Column, problem.Message.English));
        Assert.True(document.IsBroken);
        Assert.False(document.Register.Complete);
        Assert.True(document.Lost.Touch("/agencies"));
        Assert.DoesNotContain("Path:", problem.Message.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_saved_as_UTF_16_is_told_to_be_saved_as_UTF_8()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            var text = encoding.GetBytes(Samples.FullRegister);
            foreach (var bytes in new[] { text, [.. encoding.GetPreamble(), .. text] })
            {
                var document = RegisterDocument.Read(bytes);

                Assert.True(document.IsBroken);
                Assert.Equal("The text is saved as UTF-16 or UTF-32; save it as UTF-8", Assert.Single(document.Problems).Message.English);
            }
        }
    }

    [Fact]
    public void A_byte_order_mark_of_UTF_8_counts_for_nothing()
    {
        var plain = Samples.Read(Samples.FullRegister);

        var marked = RegisterDocument.Read([0xEF, 0xBB, 0xBF, .. Samples.FullRegisterBytes]);

        Assert.Empty(marked.Problems);
        Assert.Equal(plain.Register, marked.Register);
        Assert.Equal(plain.Digest, marked.Digest);
        Assert.Equal(2, Samples.Read("\uFEFF{\"x\":1}").Problems[0].Column);
    }

    [Fact]
    public void What_stands_behind_the_document_is_a_problem_but_nothing_of_the_register_is_lost()
    {
        var document = Samples.Read(Samples.FullRegister + "\n{}");

        var problem = Assert.Single(document.Problems);
        Assert.Equal((ProblemCodes.BrokenSyntax, ""), (problem.Code, problem.Path));
        Assert.Equal((Samples.FullRegister.Split('\n').Length + 1, 1), (problem.Line, problem.Column));
        Assert.True(document.IsBroken);
        Assert.True(document.Lost.IsEmpty);
        Assert.Equal(Samples.Read(Samples.FullRegister).Register, document.Register);
    }

    [Fact]
    public void A_record_that_is_cut_off_is_left_out_and_what_may_have_followed_counts_as_lost()
    {
        var document = Samples.Read("""{"note":"n","agencies":[{"id":"a"},{"id":"b","name":""");

        Assert.Equal([(ProblemCodes.CutOff, "/agencies/1"), (ProblemCodes.BrokenSyntax, "/agencies/1")], document.Problems.Select(Told));
        Assert.Equal("a", Assert.Single(document.Register.Agencies).Id.Value);
        Assert.Equal("n", document.Register.Note);
        foreach (var lost in new[] { "/agencies/1", "/systems", "/inspections", "/reports", "/recordsFrom", "/authority" }) Assert.True(document.Lost.Touch(lost), lost);
        foreach (var kept in new[] { "/agencies/0", "/note" }) Assert.False(document.Lost.Touch(kept), kept);
    }

    [Fact]
    public void A_list_that_breaks_between_two_records_may_have_had_more_of_them()
    {
        var document = Samples.Read("""{"systems":[],"agencies":[{"id":"a"}""");

        Assert.Equal((ProblemCodes.BrokenSyntax, "/agencies"), Told(Assert.Single(document.Problems)));
        Assert.Single(document.Register.Agencies);
        Assert.True(document.Lost.Touch("/agencies"));
        Assert.False(document.Lost.Touch("/agencies/0"));
        Assert.False(document.Lost.Touch("/systems"));
    }

    [Fact]
    public void A_document_cut_at_any_byte_keeps_the_records_that_are_complete()
    {
        var whole = Samples.Read(Samples.FullRegister).Register;
        var ends = RecordEnds(Samples.FullRegisterBytes);
        for (var length = 0; length < Samples.FullRegisterBytes.Length; length++)
        {
            var document = RegisterDocument.Read(Samples.FullRegisterBytes[..length]);

            Assert.True(document.IsBroken);
            Assert.False(document.Register.Complete);
            Assert.Equal(1, document.Problems.Count(problem => problem.Code == ProblemCodes.BrokenSyntax));
            Assert.Equal(document.Register.Note is null, document.Lost.Touch("/note"));
            AssertKept("agencies", whole.Agencies, document.Register.Agencies);
            AssertKept("systems", whole.Systems, document.Register.Systems);
            AssertKept("inspectionPlans", whole.InspectionPlans, document.Register.InspectionPlans);
            AssertKept("inspections", whole.Inspections, document.Register.Inspections);
            AssertKept("reports", whole.Reports, document.Register.Reports);

            void AssertKept<T>(string list, ValueList<T> all, ValueList<T> kept)
            {
                Assert.Equal(all.Take(ends[list].Count(end => end <= length)), kept);
                if (kept.Count < all.Count) Assert.True(document.Lost.Touch("/" + list + "/" + kept.Count));
            }
        }
    }

    // Where the records of each list of the document end.
    private static Dictionary<string, List<long>> RecordEnds(byte[] utf8)
    {
        var ends = new Dictionary<string, List<long>>(StringComparer.Ordinal);
        var list = "";
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1) ends[list = reader.GetString()!] = [];
            if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 2) ends[list].Add(reader.BytesConsumed);
        }
        return ends;
    }

    private static (string Code, string Path) Told(ReadProblem problem) => (problem.Code, problem.Path);
}
