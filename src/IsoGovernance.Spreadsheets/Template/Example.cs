using System;
using System.IO;
using IsoGovernance.Json;

namespace IsoGovernance.Spreadsheets.Template;

/// <summary>The invented register that shows how the template is filled in.</summary>
internal static class Example
{
    public static RegisterDocument Document => RegisterDocument.Read(Bytes());

    private static byte[] Bytes()
    {
        using var stream = typeof(Example).Assembly.GetManifestResourceStream("example.json") ?? throw new InvalidOperationException("The example is missing.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
