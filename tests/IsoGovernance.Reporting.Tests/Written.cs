using System;
using System.IO;
using System.Text;
using System.Text.Json;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Json;

namespace IsoGovernance.Reporting.Tests;

/// <summary>What is written.</summary>
internal static class Written
{
    public static byte[] Bytes(AssessedRegister assessed, ReportFormat format, ReportOptions options)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(assessed, format, stream, options);
        return stream.ToArray();
    }

    public static string Text(AssessedRegister assessed, ReportFormat format, Language language = Language.Vietnamese) =>
        Text(assessed, format, new ReportOptions { Language = language });

    public static string Text(AssessedRegister assessed, ReportFormat format, ReportOptions options) => Encoding.UTF8.GetString(Bytes(assessed, format, options));

    public static JsonElement Sarif(AssessedRegister assessed, Language language = Language.Vietnamese) => Sarif(assessed, new ReportOptions { Language = language });

    public static JsonElement Sarif(AssessedRegister assessed, ReportOptions options) =>
        JsonDocument.Parse(Bytes(assessed, ReportFormat.Sarif, options)).RootElement.GetProperty("runs")[0];

    public static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var output = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true)) JsonPage.Write(output, write);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
