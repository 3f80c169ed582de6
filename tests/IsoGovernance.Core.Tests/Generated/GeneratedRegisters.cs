using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Generation;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Tests;

/// <summary>The generated registers that the tests look at, each made and assessed once.</summary>
internal static class GeneratedRegisters
{
    private static readonly ConcurrentDictionary<(ulong Seed, string Profile), Lazy<Register>> Made = [];
    private static readonly ConcurrentDictionary<(ulong Seed, string Profile), Lazy<Said>> Assessed = [];

    public static ulong[] Seeds { get; } = [1, 20140518, 9001];

    public static Dictionary<string, RegisterProfile> Profiles { get; } = new(StringComparer.Ordinal)
    {
        ["province"] = RegisterProfile.SmallProvince,
        ["ministry"] = RegisterProfile.SmallMinistry,
        ["ministerial agency"] = RegisterProfile.SmallMinisterialAgency,
        ["country"] = RegisterProfile.SmallCountry,
    };

    /// <summary>Ends and middles of years, and the days on which the law changed, with their neighbours.</summary>
    public static LocalDate[] Days { get; } =
    [
        new(2014, 12, 31), new(2015, 1, 1), new(2015, 6, 15), new(2015, 12, 31), new(2016, 1, 1), new(2016, 6, 1), new(2016, 12, 31),
        new(2017, 6, 30), new(2018, 2, 20), new(2018, 2, 21), new(2018, 12, 31), new(2019, 7, 1), new(2020, 9, 15), new(2020, 12, 31),
        new(2021, 6, 29), new(2021, 6, 30), new(2022, 6, 15), new(2022, 9, 16), new(2023, 1, 1), new(2023, 6, 2), new(2024, 2, 29),
        new(2024, 12, 31), new(2025, 2, 28), new(2025, 3, 1), new(2025, 6, 30), new(2025, 7, 1), new(2025, 12, 31), new(2026, 1, 1),
        new(2026, 6, 3), new(2026, 11, 21), new(2026, 12, 31),
    ];

    public static TheoryData<ulong, string> Names
    {
        get
        {
            var data = new TheoryData<ulong, string>();
            foreach (var seed in Seeds)
            {
                foreach (var profile in Profiles.Keys) data.Add(seed, profile);
            }
            return data;
        }
    }

    public static Register Of(ulong seed, string profile) =>
        Made.GetOrAdd((seed, profile), key => new Lazy<Register>(() => new RegisterGenerator(key.Seed, Profiles[key.Profile]).Register())).Value;

    /// <summary>What the rules say of a register on all the days.</summary>
    public static Said AllSaidOf(ulong seed, string profile) =>
        Assessed.GetOrAdd((seed, profile), key => new Lazy<Said>(() => Said.Of(Of(key.Seed, key.Profile), Days))).Value;

    /// <summary>What the rules said of a register.</summary>
    /// <param name="Wrong">The findings and the errors of rules, as texts that begin with the code.</param>
    /// <param name="Judged">The rules that passed something, or left it to a person.</param>
    internal sealed record Said(List<string> Wrong, HashSet<string> Judged)
    {
        public static Said Of(Register register, IEnumerable<LocalDate> days)
        {
            var said = new Said([], new HashSet<string>(StringComparer.Ordinal));
            foreach (var day in days) said.Add(ComplianceAssessor.Default.Assess(register, day), LocalDatePattern.Iso.Format(day));
            return said;
        }

        private void Add(ComplianceReport report, string day)
        {
            Wrong.AddRange(report.Findings.Select(finding => $"{finding.Code} {day} {finding.Path}: {finding.Message(Language.English)}"));
            Wrong.AddRange(report.Errors.Select(error => $"{error.Code} {day} {error.Path}: {error.Message}"));
            Judged.UnionWith(report.Outcomes.Where(pair => pair.Value.Pass + pair.Value.NeedsReview > 0).Select(pair => pair.Key));
        }
    }
}
