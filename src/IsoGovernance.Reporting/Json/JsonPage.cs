using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IsoGovernance.Reporting.Json;

/// <summary>Writes JSON that people can read too: indented, LF, Vietnamese letters as they are.</summary>
internal static class JsonPage
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",

        // The output is a file or a terminal and never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(StreamWriter output, Action<Utf8JsonWriter> content)
    {
        output.Flush();
        using (var json = new Utf8JsonWriter(output.BaseStream, Options)) content(json);
        output.WriteLine();
    }
}
