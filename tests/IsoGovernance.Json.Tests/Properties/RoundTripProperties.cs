using System.IO;
using IsoGovernance.Tests;

namespace IsoGovernance.Json.Tests.Properties;

/// <summary>What is written is read as it was, whatever the records say.</summary>
public sealed class RoundTripProperties
{
    public static TheoryData<RegisterShape> Shapes => [RegisterShape.Document, RegisterShape.Lines];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_register_comes_back_equal_and_is_the_same_bytes_again(RegisterShape shape) => PropertyCheck.For(EditedRegister.Any, 60, sample =>
    {
        var written = Written(sample.Register, shape);
        var document = RegisterDocument.Read(written);

        Assert.True(document.Lost.IsEmpty, "Lost: " + string.Join("; ", document.Problems));
        Assert.Equal(sample.Register, document.Register);
        Assert.Equal(written, Written(document.Register, shape));
        var other = shape == RegisterShape.Lines ? RegisterShape.Document : RegisterShape.Lines;
        Assert.Equal(document.Digest, RegisterDocument.Read(Written(sample.Register, other)).Digest);
    });

    private static byte[] Written(Register register, RegisterShape shape)
    {
        using var stream = new MemoryStream();
        RegisterWriter.Write(register, shape, stream);
        return stream.ToArray();
    }
}
