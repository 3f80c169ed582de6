using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Reporting.Json;

namespace IsoGovernance.Reporting.Sarif;

/// <summary>
/// What makes a finding the same one in the next report: the rule, the record, the member that shows it and the values found. Lines and
/// positions in lists are no part of it, so it stays when records are put in another order.
/// </summary>
internal sealed class Fingerprints
{
    private const int Length = 16;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint; findings that do not differ are numbered.</summary>
    public string Of(Finding finding)
    {
        var key = string.Join("\n", finding.Code, finding.Subject.Kind, finding.Subject.Id, Member(finding), Values(finding));
        var print = Hash(key);
        _seen.TryGetValue(print, out var before);
        _seen[print] = before + 1;
        return before == 0 ? print : print + ":" + before.ToString(CultureInfo.InvariantCulture);
    }

    private static string Member(Finding finding)
    {
        var below = finding.Path.StartsWith(finding.Subject.Path, StringComparison.Ordinal) ? finding.Path.Substring(finding.Subject.Path.Length) : finding.Path;
        return string.Join("/", below.Split('/').Where(part => !part.All(character => character is >= '0' and <= '9')));
    }

    private static string Values(Finding finding)
    {
        using var values = new MemoryStream();
        using (var json = new Utf8JsonWriter(values))
        {
            json.WriteStartObject();
            json.WriteArguments(finding.Arguments);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(values.ToArray());
    }

    private static string Hash(string key)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(key));
        return string.Concat(hash.GetHashAndReset().Take(Length).Select(unit => unit.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
