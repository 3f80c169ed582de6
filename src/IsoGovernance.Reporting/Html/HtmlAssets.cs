using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace IsoGovernance.Reporting.Html;

/// <summary>The style and the script of the page, and the policy by which a browser runs and loads these and nothing else.</summary>
internal static class HtmlAssets
{
    public static string Style { get; } = Read("report.css");

    public static string Script { get; } = Read("report.js");

    public static string Policy { get; } =
        "default-src 'none'; style-src '" + HashOf(Style) + "'; script-src '" + HashOf(Script) + "'; base-uri 'none'; form-action 'none'";

    private static string HashOf(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        return "sha256-" + Convert.ToBase64String(hash.GetHashAndReset());
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(HtmlAssets).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
