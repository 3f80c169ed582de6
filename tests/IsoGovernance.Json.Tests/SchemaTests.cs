using System;
using System.IO;

namespace IsoGovernance.Json.Tests;

public sealed class SchemaTests
{
    [Theory]
    [InlineData(RegisterShape.Document)]
    [InlineData(RegisterShape.Lines)]
    public void The_same_schema_is_the_same_bytes_and_ends_in_a_line_feed(RegisterShape shape)
    {
        var schema = Written(shape);

        Assert.Equal(schema, Written(shape));
        Assert.Equal("}\n"u8.ToArray(), schema[^2..]);
        Assert.DoesNotContain((byte)'\r', schema);
    }

    [Fact]
    public void Bad_calls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => RegisterSchema.Write(RegisterShape.Document, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => RegisterSchema.Write((RegisterShape)7, Stream.Null));
    }

    private static byte[] Written(RegisterShape shape)
    {
        using var stream = new MemoryStream();
        RegisterSchema.Write(shape, stream);
        return stream.ToArray();
    }
}
