using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace IsoGovernance.Json.Tests;

/// <summary>What is written is what was read, in either shape, and the same register is the same bytes.</summary>
public sealed class WritingTests
{
    public static TheoryData<RegisterShape> Shapes => [RegisterShape.Document, RegisterShape.Lines];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_register_that_uses_every_member_comes_back_equal(RegisterShape shape)
    {
        var document = Samples.Read(Samples.FullRegister);

        var again = RegisterDocument.Read(Written(document, shape));

        Assert.Empty(again.Problems);
        Assert.Equal(document.Register, again.Register);
        Assert.Equal(document.Digest, again.Digest);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_same_register_is_the_same_bytes(RegisterShape shape)
    {
        var first = Written(Samples.Read(Samples.FullRegister), shape);

        Assert.Equal(first, Written(RegisterDocument.Read(first), shape));
        Assert.Equal(Written(Samples.Read(Samples.FullRegister), Other(shape)), Written(RegisterDocument.Read(first), Other(shape)));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Numbers_are_written_without_needless_zeros_and_missing_values_not_at_all(RegisterShape shape)
    {
        var register = Samples.Read("""{"systems":[{"id":"a","host":"b","objectives":[{"id":"o","target":94.500},{"id":"p","target":1000}]}]}""");

        var text = Encoding.UTF8.GetString(Written(register, shape)).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

        Assert.Contains("""{"id":"a","host":"b","objectives":[{"id":"o","target":94.5},{"id":"p","target":1000}]}""".Trim('{', '}'), text, StringComparison.Ordinal);
        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[]", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Members_that_the_format_does_not_know_are_written_back_where_they_stood(RegisterShape shape)
    {
        const string json = """
            {"colour":"đỏ","agencies":[{"id":"a","x/y":{"deep":[1,
              {"z":null}]}}],"systems":[{"id":"s","documents":[{"number":"1"},{"number":"2","~":true}]}],"inspections":[{"id":"i","team":{"size":3}}]}
            """;
        var document = Samples.Read(json);

        var again = RegisterDocument.Read(Written(document, shape));

        Assert.Equal(document.Unknown.Select(member => member.Path).Order(StringComparer.Ordinal), again.Unknown.Select(member => member.Path).Order(StringComparer.Ordinal));
        Assert.Equal(4, again.Unknown.Count);
        Assert.Equal("""{"deep":[1,{"z":null}]}""", again.Unknown.Single(member => member.Path == "/agencies/0/x~1y").Json.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        Assert.Equal(document.Register, again.Register);
    }

    [Fact]
    public void A_line_is_one_record_told_by_its_first_member()
    {
        var lines = Encoding.UTF8.GetString(Written(Samples.Read("""{"note":"x","inspections":[{"id":"i"}],"systems":[{"id":"s"},{"id":"t"}],"agencies":[{"id":"a"}]}"""), RegisterShape.Lines));

        Assert.Equal(
            """
            {"record":"register","note":"x"}
            {"record":"agency","id":"a"}
            {"record":"system","id":"s"}
            {"record":"system","id":"t"}
            {"record":"inspection","id":"i"}

            """.ReplaceLineEndings("\n"),
            lines);
    }

    [Fact]
    public void A_document_is_indented_and_its_letters_are_themselves()
    {
        var text = Encoding.UTF8.GetString(Written(Samples.Read("""{"authority":{"name":"Ủy ban <nhân dân> & \"tỉnh\" 😀"}}"""), RegisterShape.Document));

        Assert.Equal("{\n  \"authority\": {\n    \"name\": \"Ủy ban <nhân dân> & \\\"tỉnh\\\" \\uD83D\\uDE00\"\n  }\n}\n", text);
    }

    [Fact]
    public async Task A_packed_text_is_read_as_it_is()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true)) gzip.Write(Samples.FullRegisterBytes);
        packed.Position = 0;

        var document = await RegisterDocument.ReadAsync(packed);

        Assert.Empty(document.Problems);
        Assert.Equal(Samples.Read(Samples.FullRegister).Register, document.Register);
    }

    [Fact]
    public async Task A_packed_text_that_grows_beyond_the_limit_is_refused()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(new byte[5_000_000]);
        packed.Position = 0;

        await Assert.ThrowsAsync<InvalidDataException>(() => RegisterDocument.ReadAsync(packed, new ReadOptions { DocumentBytes = 1_000_000 }));
    }

    [Fact]
    public void Bad_calls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => RegisterWriter.Write((Register)null!, RegisterShape.Document, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => RegisterWriter.Write((RegisterDocument)null!, RegisterShape.Document, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => RegisterWriter.Write(new Register(), RegisterShape.Document, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => RegisterWriter.Write(new Register(), (RegisterShape)9, Stream.Null));
    }

    private static RegisterShape Other(RegisterShape shape) => shape == RegisterShape.Lines ? RegisterShape.Document : RegisterShape.Lines;

    private static byte[] Written(RegisterDocument document, RegisterShape shape)
    {
        using var stream = new MemoryStream();
        RegisterWriter.Write(document, shape, stream);
        return stream.ToArray();
    }
}
