using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Reporting.Tests;

/// <summary>Registers and documents to write about.</summary>
internal static class Samples
{
    public static LocalDate AsOf { get; } = new(2023, 4, 1);

    /// <summary>One agency that declared in 2020 and audited in 2021 only: AUD001 is broken for 2022.</summary>
    public static Register Breaching { get; } = new()
    {
        Authority = new Authority { Name = "Ủy ban nhân dân tỉnh Hòa An" },
        RecordsFrom = new LocalDate(2014, 1, 1),
        Complete = true,
        Agencies = new[]
        {
            new Agency { Id = "stc", Name = "Sở Tài chính", Kind = AgencyKind.ProvincialSpecialisedAgency },
            new Agency { Id = "khac", Name = "Ban Dự án", Kind = AgencyKind.Other },
        },
        Systems = new[]
        {
            new QualityManagementSystem
            {
                Id = "stc-qms",
                Host = "stc",
                Edition = StandardEdition.Iso2015,
                AppliedFrom = new LocalDate(2019, 1, 1),
                Declarations = new[] { new Declaration { Id = "cb1", On = new LocalDate(2020, 6, 10) } },
                InternalAudits = new[] { new InternalAudit { Id = "dg1", CompletedOn = new LocalDate(2021, 8, 2) } },
            },
            new QualityManagementSystem
            {
                Id = "khac-qms",
                Host = "khac",
                AppliedFrom = new LocalDate(2019, 1, 1),
                Declarations = new[] { new Declaration { Id = "cb1", On = new LocalDate(2020, 6, 10) } },
            },
        },
    };

    /// <summary>Finds nothing in the characters of a name (DAT011), so that reports about two names differ in nothing else.</summary>
    public static ComplianceAssessor TakingAnyName { get; } =
        new(new AssessmentOptions { RulesOff = new[] { new RuleOff { Code = "DAT011", Reason = "Mọi tên" } } });

    public static AssessedRegister Assessed(Register register, params ReadProblem[] problems) => Assessed(Document(register, problems));

    public static AssessedRegister Assessed(RegisterDocument document) =>
        document.Assess(ComplianceAssessor.Default, AsOf, "so.json");

    public static RegisterDocument Document(Register register, params ReadProblem[] problems) => new()
    {
        Register = register,
        Problems = problems,
        Lost = new LostValues(System.Linq.Enumerable.Select(System.Linq.Enumerable.Where(problems, one => one.IsLoss), one => one.Path)),
        Digest = "0123abcd",
    };

    public static ReadProblem Problem(string path, bool isLoss) =>
        new("FMT005", isLoss, path, 12, 7, new LocalizedText("Ngày không hợp lệ.", "Not a day."));
}
