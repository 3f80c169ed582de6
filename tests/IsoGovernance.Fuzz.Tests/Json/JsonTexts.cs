using System.Collections.Generic;
using System.IO;
using System.Linq;
using IsoGovernance.Json;

namespace IsoGovernance.Fuzz.Tests.Json;

/// <summary>The registers of the corpus as undamaged texts.</summary>
internal static class JsonTexts
{
    public static IReadOnlyList<byte[]> Documents { get; } = [.. Corpus.Registers.Select(register => Written(register, RegisterShape.Document))];

    public static IReadOnlyList<byte[]> Lines { get; } = [.. Corpus.Registers.Select(register => Written(register, RegisterShape.Lines))];

    private static byte[] Written(Register register, RegisterShape shape)
    {
        using var stream = new MemoryStream();
        RegisterWriter.Write(register, shape, stream);
        return stream.ToArray();
    }
}
