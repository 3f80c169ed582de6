using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using IsoGovernance.Json;
using IsoGovernance.Json.Tests;
using IsoGovernance.Spreadsheets.Tests;
using IsoGovernance.Tests;

namespace IsoGovernance.Fuzz.Tests;

/// <summary>The undamaged registers that inputs are made of: the samples, cut to what is read in no time, and what the tests of the formats are made of.</summary>
internal static class Corpus
{
    private const string Small = """
        {
          "authority": {"name": "Tỉnh"},
          "agencies": [{"id": "a", "name": "Sở A", "kind": "provincial-department", "procedures": [{"code": "1.000001"}]}, {"id": "b", "name": "Sở B"}],
          "systems": [{"id": "s", "agency": "a", "note": "x"}],
          "inspections": [{"id": "k", "agency": "b"}]
        }
        """;

    public static IReadOnlyList<Register> Registers { get; } = [.. Make()];

    private static IEnumerable<Register> Make()
    {
        yield return Of(Small);
        yield return Of(Awkward.Register);
        yield return Of(Samples.FullRegister);
        foreach (var file in Directory.GetFiles(Repository.At("docs", "samples", "registers"), "*.json").Order(StringComparer.Ordinal)) yield return Cut(Of(File.ReadAllText(file)));
    }

    private static Register Of(string json) => RegisterDocument.Read(Encoding.UTF8.GetBytes(json)).Register;

    private static Register Cut(Register register) => register with
    {
        Agencies = ValueList.From(register.Agencies.Take(3).Select(agency => agency with { Procedures = ValueList.From(agency.Procedures.Take(3)) })),
        Systems = ValueList.From(register.Systems.Take(1)),
        Inspections = ValueList.From(register.Inspections.Take(2)),
    };
}
