using System;
using System.Linq;
using System.Text;
using IsoGovernance.Tests;

namespace IsoGovernance.Json.Tests;

public sealed class LimitTests
{
    [Theory]
    [InlineData("name", "/agencies/0/name")]
    [InlineData("from", "/agencies/0/from")]
    [InlineData("kind", "/agencies/0/kind")]
    [InlineData("unknown", "/agencies/0/unknown")]
    public void A_text_of_100_megabytes_is_left_out(string member, string path)
    {
        var text = new byte[100_000_000];
        Array.Fill(text, (byte)'a');
        byte[] json = [.. Encoding.UTF8.GetBytes("{\"agencies\":[{\"id\":\"a\",\"" + member + "\":\""), .. text, .. "\",\"note\":\"n\"},{\"id\":\"b\"}]}"u8];

        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = RegisterDocument.Read(json);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        var problem = Assert.Single(document.Problems);
        Assert.Equal((ProblemCodes.TextTooLong, true, path), (problem.Code, problem.IsLoss, problem.Path));
        Assert.Equal("The text is longer than the limit of 65536 bytes", problem.Message.English);
        Assert.Equal("n", document.Register.Agencies[0].Note);
        Assert.Equal("b", document.Register.Agencies[1].Id.Value);
        Assert.Empty(document.Unknown);
        Assert.InRange(allocated, 0, 1_000_000);
    }

    [Fact]
    public void A_name_that_is_too_long_is_told_by_its_record()
    {
        var document = Samples.Read("{\"agencies\":[{\"id\":\"a\",\"" + new string('n', 65) + "\":1}]}", new ReadOptions { TextBytes = 64 });

        var problem = Assert.Single(document.Problems);
        Assert.Equal((ProblemCodes.TextTooLong, "/agencies/0"), (problem.Code, problem.Path));
        Assert.Empty(document.Unknown);
    }

    [Fact]
    public void Texts_are_measured_without_their_escapes()
    {
        var limits = new ReadOptions { TextBytes = 64 };

        Assert.Empty(Samples.Read("{\"note\":\"" + Repeated("\\u0041", 64) + "\"}", limits).Problems);
        Assert.Equal(ProblemCodes.TextTooLong, Samples.Read("{\"note\":\"" + Repeated("\\u0041", 65) + "\"}", limits).Problems[0].Code);
        Assert.Empty(Samples.Read("{\"note\":\"" + Repeated("ă", 32) + "\"}", limits).Problems);
        Assert.Equal(ProblemCodes.TextTooLong, Samples.Read("{\"note\":\"" + Repeated("ă", 33) + "\"}", limits).Problems[0].Code);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void Nesting_without_end_is_left_out(int levels)
    {
        var document = Samples.Read("{\"agencies\":[{\"id\":\"a\",\"x\":" + new string('[', levels) + new string(']', levels) + ",\"note\":\"n\"}]}");

        var problem = Assert.Single(document.Problems);
        Assert.Equal((ProblemCodes.TooDeep, true, 1), (problem.Code, problem.IsLoss, problem.Line));
        Assert.Equal("/agencies/0/x" + Repeated("/0", 29), problem.Path);
        Assert.Equal("n", document.Register.Agencies[0].Note);
        Assert.Empty(document.Unknown);
        Assert.True(document.Lost.Touch("/agencies/0/x"));
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void Nesting_that_is_never_closed_is_cut_off(int levels)
    {
        var document = Samples.Read("{\"note\":\"n\",\"x\":" + string.Concat(Enumerable.Repeat("{\"a\":[", levels / 2)));

        Assert.True(document.IsBroken);
        Assert.Equal("n", document.Register.Note);
        Assert.Equal([ProblemCodes.CutOff, ProblemCodes.TooDeep, ProblemCodes.BrokenSyntax], document.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void The_limit_of_the_depth_itself_is_not_too_deep()
    {
        var limits = new ReadOptions { Depth = 12 };

        Assert.Equal([ProblemCodes.UnknownMember], Samples.Read("{\"x\":[[[[[[[[[[[]]]]]]]]]]]}", limits).Problems.Select(problem => problem.Code));
        Assert.Equal([ProblemCodes.TooDeep], Samples.Read("{\"x\":[[[[[[[[[[[[]]]]]]]]]]]]}", limits).Problems.Select(problem => problem.Code));
        Assert.Empty(Samples.Read(Samples.FullRegister, limits).Problems);
    }

    [Fact]
    public void Problems_beyond_the_limit_are_counted_and_their_losses_kept()
    {
        const int Agencies = 100_000;
        var json = new StringBuilder("{\"agencies\":[{\"id\":\"fine\"}");
        for (var i = 0; i < Agencies; i++) json.Append(",\n{\"id\":").Append(i).Append(",\"from\":\"?\",\"x\":0}");

        var document = Samples.Read(json.Append("]}").ToString(), new ReadOptions { Problems = 10 });

        Assert.Equal(10, document.Problems.Count);
        Assert.Equal((3 * Agencies) - 10, document.ProblemsNotListed);
        Assert.Equal(("/agencies/4/id", 5, 7), (document.Problems[9].Path, document.Problems[9].Line, document.Problems[9].Column));
        Assert.Equal(Agencies, document.Unknown.Count);
        Assert.False(document.Lost.Touch("/agencies/0"));
        Assert.False(document.Lost.Touch("/agencies/1/name"));
        for (var i = 1; i <= Agencies; i += 4_999) Assert.True(document.Lost.Touch("/agencies/" + i + "/from"));
        Assert.True(document.Lost.Touch("/agencies/" + Agencies + "/id"));
    }

    [Fact]
    public void Very_many_unknown_members_of_one_record_are_kept()
    {
        var json = "{" + string.Join(",", Enumerable.Range(0, 200_000).Select(number => "\"x" + number + "\":0")) + "}";

        var document = Samples.Read(json);

        Assert.Equal(200_000, document.Unknown.Count);
        Assert.Equal("/x199999", document.Unknown[199_999].Path);
        Assert.Equal(199_000, document.ProblemsNotListed);
    }

    [Theory]
    [InlineData("agencies", "0")]
    [InlineData("agencies", "[]")]
    [InlineData("agencies", "{}")]
    [InlineData("agencies", "{\"id\":\"a\"}")]
    [InlineData("agencies", "{\"predecessors\":[\"\"]}")]
    [InlineData("x", "0")]
    public void Very_many_little_things_cost_by_their_size(string list, string item)
    {
        const int Count = 400_000;
        byte[] Of(int count) => Encoding.UTF8.GetBytes("{\"" + list + "\":[" + string.Join(',', Enumerable.Repeat(item, count)) + "]}");
        byte[] small = Of(Count / Growth.Times), large = Of(Count);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = RegisterDocument.Read(large);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        if (list == "agencies" && item[0] == '{') Assert.Equal(Count, document.Register.Agencies.Count);
        else Assert.NotEmpty(document.Problems);
        Assert.InRange(allocated, 0, Count * 1_000L);
        Growth.IsOfSize(() => RegisterDocument.Read(small), () => RegisterDocument.Read(large));
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
