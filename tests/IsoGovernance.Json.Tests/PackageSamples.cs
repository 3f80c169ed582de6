using System.Collections.Generic;
using System.IO;
using System.Text;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>Objects of the package from which all of its types are reached.</summary>
internal static class PackageSamples
{
    private static readonly byte[] Register = Encoding.UTF8.GetBytes(Json.Tests.Samples.FullRegister);

    // With an unknown member, a value lost and a broken end.
    private static readonly byte[] Bad = """{"leadUnit": {"name": 7, "more": 1}, "agencies": [{"id": "a"}"""u8.ToArray();

    public static IEnumerable<object> All
    {
        get
        {
            yield return RegisterDocument.Read(Register);
            foreach (var record in RegisterDocument.Read(Register).Records()) yield return record;
            yield return RegisterDocument.Read(Bad);
            yield return RegisterDocument.Read(Bad).Assess(ComplianceAssessor.Default, new LocalDate(2023, 4, 1));
            yield return new RegisterReader(Stream.Null);
            yield return new RegisterInput("a", Stream.Null);
            yield return RecordJson.Read<LeadUnit>("""{"name": 7, "more": 1}"""u8.ToArray());
            yield return SettingsDocument.Read("{}"u8.ToArray());
            yield return SettingsDocument.Read("{"u8.ToArray());
            yield return ReadOptions.Default;
            yield return AssessmentWatch.None;
            yield return new AssessmentProgress(1, 2, 3);
        }
    }
}
