using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace IsoGovernance.Json.Tests;

public sealed class ProblemTests
{
    // The member is written on line 3; the agency behind it shows that the rest is still read.
    [Theory]
    [InlineData("\"name\": 5", ProblemCodes.WrongType, true, 13, "/agencies/0/name", "Wrong type: expected a text, found a number", "Sai kiểu dữ liệu: cần chuỗi ký tự, nhưng ghi số")]
    [InlineData("\"ten/gọi~\": 5", ProblemCodes.UnknownMember, false, 5, "/agencies/0/ten~1gọi~0", "The format has no such member, it is kept as it is: \"ten/gọi~\"", "Trường dữ liệu không có trong định dạng, được giữ nguyên: \"ten/gọi~\"")]
    [InlineData("\"from\": \"2023-13-01\"", ProblemCodes.MalformedDate, true, 13, "/agencies/0/from", "Not a valid date: \"2023-13-01\" (the form is yyyy-MM-dd)", "Ngày không hợp lệ: \"2023-13-01\" (định dạng yyyy-MM-dd)")]
    [InlineData("\"id\": \"b\"", ProblemCodes.DuplicateMember, true, 5, "/agencies/0/id", "The member is repeated, only the first one is read: \"id\"", "Trường dữ liệu lặp lại, chỉ đọc lần ghi đầu tiên: \"id\"")]
    [InlineData("\"name\": \"\\ud800\"", ProblemCodes.InvalidText, true, 13, "/agencies/0/name", "The text is not valid UTF-8, or holds half of a character", "Văn bản không phải là UTF-8 hợp lệ hoặc có ký tự không đầy đủ")]
    public void A_problem_tells_its_place_and_leaves_the_rest(
        string member, string code, bool isLoss, int column, string path, string english, string vietnamese)
    {
        var document = Samples.Read("{\"agencies\": [{\n    \"id\": \"a\",\r\n    " + member + "\n},\n{\"id\": \"z\"}]}");

        var problem = Assert.Single(document.Problems);
        Assert.Equal((code, isLoss, path, 3, column), (problem.Code, problem.IsLoss, problem.Path, problem.Line, problem.Column));
        Assert.Equal((english, vietnamese), (problem.Message.English, problem.Message.Vietnamese));
        Assert.Equal(["a", "z"], document.Register.Agencies.Select(agency => agency.Id.Value));
        Assert.Equal(isLoss, document.Lost.Touch(path));
        Assert.False(document.Lost.Touch("/agencies/1"));
    }

    [Fact]
    public void Columns_are_counted_in_UTF_16_code_units()
    {
        var document = Samples.Read("{\"note\":\"Đà Lạt 😀\",\"complete\":1}");

        Assert.Equal(32, Assert.Single(document.Problems).Column);
    }

    [Fact]
    public void Problems_stand_in_the_order_of_the_document()
    {
        var document = Samples.Read("""{"x":1,"reports":[{"year":"y","id":2}],"agencies":[7],"complete":"c"}""");

        Assert.Equal(["/x", "/reports/0/year", "/reports/0/id", "/agencies/0", "/complete"], document.Problems.Select(problem => problem.Path));
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2023-2-01")]
    [InlineData("01/02/2023")]
    [InlineData("2023-02-01T00:00:00")]
    [InlineData("0000-01-01")]
    [InlineData("")]
    [InlineData("２０２３-01-01")]
    public void Only_days_of_the_calendar_are_dates(string text)
    {
        var document = Samples.Read("{\"recordsFrom\":\"" + text + "\",\"recordedUntil\":\"2024-02-29\"}");

        Assert.Equal((ProblemCodes.MalformedDate, "/recordsFrom"), Told(Assert.Single(document.Problems)));
        Assert.Null(document.Register.RecordsFrom);
        Assert.Equal(new NodaTime.LocalDate(2024, 2, 29), document.Register.RecordedUntil);
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    [InlineData("-99999999999")]
    [InlineData("2e3")]
    public void A_number_that_is_not_whole_or_too_large_is_lost(string number)
    {
        var document = Samples.Read("{\"reports\":[{\"id\":\"r\",\"year\":" + number + "}]}");

        var problem = Assert.Single(document.Problems);
        Assert.Equal((ProblemCodes.NumberOutOfRange, "/reports/0/year"), Told(problem));
        Assert.Contains("\"" + number + "\"", problem.Message.English, StringComparison.Ordinal);
        Assert.Null(document.Register.Reports[0].Year);
        Assert.Equal("r", document.Register.Reports[0].Id.Value);
    }

    [Theory]
    [InlineData("-5", -5)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2023.0", 2023)]
    public void A_whole_number_is_read_as_it_is(string number, int value)
    {
        var document = Samples.Read("{\"reports\":[{\"year\":" + number + "}]}");

        Assert.Empty(document.Problems);
        Assert.Equal(value, document.Register.Reports[0].Year);
    }

    [Fact]
    public void An_unknown_member_is_kept_as_it_was_written()
    {
        var document = Samples.Read("""{"agencies":[{"phone":  {"a": [1, "\u0041"]} ,"id":"a"}],"$schema":"https://x"}""");

        Assert.Equal(
            [new UnknownMember("/agencies/0/phone", """{"a": [1, "\u0041"]}"""), new UnknownMember("/$schema", "\"https://x\"")], document.Unknown);
        Assert.All(document.Problems, problem => Assert.Equal((ProblemCodes.UnknownMember, false), (problem.Code, problem.IsLoss)));
        Assert.True(document.Lost.IsEmpty);
        Assert.Equal("a", document.Register.Agencies[0].Id.Value);
    }

    [Fact]
    public void Of_a_repeated_member_the_first_one_counts_even_if_it_is_null()
    {
        var document = Samples.Read("""{"note":null,"x":1,"agencies":[{"id":"a"}],"n\u006fte":"late","agencies":[],"x":2,"note":"later"}""");

        Assert.Equal(
            [(ProblemCodes.UnknownMember, "/x"), (ProblemCodes.DuplicateMember, "/note"), (ProblemCodes.DuplicateMember, "/agencies"), (ProblemCodes.DuplicateMember, "/x"), (ProblemCodes.DuplicateMember, "/note")],
            document.Problems.Select(Told));
        Assert.Null(document.Register.Note);
        Assert.Single(document.Register.Agencies);
        Assert.Equal("1", Assert.Single(document.Unknown).Json);
        Assert.True(document.Lost.Touch("/agencies"));
    }

    [Fact]
    public void An_unknown_code_is_kept_for_the_rules_to_judge()
    {
        var document = Samples.Read("""{"inspections":[{"form":"remote"},{"form":"on\u0053ite"}]}""");

        Assert.Empty(document.Problems);
        Assert.Equal("remote", document.Register.Inspections[0].Form?.Text);
        Assert.Equal(InspectionForm.OnSite, document.Register.Inspections[1].Form);
    }

    [Fact]
    public void A_long_text_is_shortened_in_its_message()
    {
        var document = Samples.Read("{\"recordsFrom\":\"" + new string('ă', 500) + "\"}");

        Assert.Equal("Ngày không hợp lệ: \"" + new string('ă', 60) + "…\" (định dạng yyyy-MM-dd)", document.Problems[0].Message.Vietnamese);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 })]
    [InlineData(new byte[] { 0xEF, 0xBF, 0xBD, 0x80 })]
    public void Bytes_that_are_no_UTF_8_lose_their_text_alone(byte[] bytes)
    {
        byte[] json = [.. "{\"agencies\":[{\"id\":\"a\",\"name\":\""u8, .. bytes, .. "\",\"x\":[\""u8, .. bytes, .. "\"],\"note\":\"n\"}]}"u8];

        var document = RegisterDocument.Read(json);

        Assert.Equal([(ProblemCodes.InvalidText, "/agencies/0/name"), (ProblemCodes.InvalidText, "/agencies/0/x")], document.Problems.Select(Told));
        Assert.Empty(document.Unknown);
        Assert.Null(document.Register.Agencies[0].Name);
        Assert.Equal("n", document.Register.Agencies[0].Note);
    }

    [Theory]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t")]
    [InlineData("\\u00E1 \\u1ea1 \uFFFD", "á ạ \uFFFD")]
    [InlineData("", "")]
    public void Texts_are_read_with_their_escapes(string written, string text) =>
        Assert.Equal(text, Samples.Read("{\"note\":\"" + written + "\"}").Register.Note);

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00\\ud83d")]
    [InlineData("\\ud83d \\ude00")]
    public void Half_of_a_character_loses_its_text(string written)
    {
        var document = Samples.Read("{\"note\":\"" + written + "\",\"complete\":true}");

        Assert.Equal((ProblemCodes.InvalidText, "/note"), Told(Assert.Single(document.Problems)));
        Assert.True(document.Register.Complete);
    }

    [Fact]
    public void A_name_that_is_no_text_may_be_any_member_of_its_record()
    {
        byte[] json = [.. "{\"agencies\":[{\"id\":\"a\",\""u8, 0xFF, .. "\":1,\"\\ud800\":2}]}"u8];

        var document = RegisterDocument.Read(json);

        Assert.Equal([(ProblemCodes.InvalidText, "/agencies/0"), (ProblemCodes.InvalidText, "/agencies/0")], document.Problems.Select(Told));
        Assert.Equal([24, 30], document.Problems.Select(problem => problem.Column));
        Assert.True(document.Lost.Touch("/agencies/0/name"));
    }

    [Fact]
    public void The_codes_are_numbered_without_gaps()
    {
        var codes = typeof(ProblemCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.Equal(Enumerable.Range(1, 16).Select(number => "FMT" + number.ToString("000", CultureInfo.InvariantCulture)), codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Vietnamese_messages_are_composed()
    {
        var json = """{"x":1,"note":1,"note":2,"recordsFrom":"?","complete":"\ud800","agencies":[null,{"kind":"?","name":"\ud800"}],"reports":[{"year":1.5},[[[[[[[[[[[[[]]]]]]]]]]]]],{""";

        var document = Samples.Read(json, new ReadOptions { Depth = 12 });

        Assert.True(document.Problems.Count > 9);
        Assert.All(document.Problems, problem => Assert.True(problem.Message.Vietnamese.IsNormalized(NormalizationForm.FormC)));
    }

    private static (string Code, string Path) Told(ReadProblem problem) => (problem.Code, problem.Path);
}
