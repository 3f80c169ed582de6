using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

public sealed class CitedEditionTests
{
    private static readonly LocalDate Raised = new(2017, 6, 5);

    [Fact]
    public void Findings_about_the_past_cite_the_edition_that_was_followed_then()
    {
        var register = Samples.Register with { Systems = new[] { Moved } };
        var found = ComplianceAssessor.Default.Assess(register, Samples.AsOf).Findings
            .Where(finding => finding.Code.StartsWith("AUD", System.StringComparison.Ordinal) || finding.Code.StartsWith("NCF", System.StringComparison.Ordinal))
            .ToList();

        Assert.Equal(
            ["AUD001", "AUD002", "AUD003", "AUD004", "AUD005", "AUD006", "AUD007", "AUD008", "AUD009", "AUD011", "AUD012",
                "NCF001", "NCF002", "NCF003", "NCF004", "NCF005", "NCF006", "NCF007", "NCF008", "NCF009", "NCF010"],
            found.Select(finding => finding.Code).Distinct(System.StringComparer.Ordinal).Order(System.StringComparer.Ordinal),
            System.StringComparer.Ordinal);
        Assert.All(found, finding => Assert.DoesNotContain(Instruments.Iso2015, finding.Citations.Select(citation => citation.Instrument)));
    }

    /// <summary>A system of the 2008 edition in 2017, with faulty records of that year, that moved to the 2015 edition.</summary>
    private static QualityManagementSystem Moved => Samples.System with
    {
        AppliedFrom = new(2016, 1, 1),
        Edition = StandardEdition.Iso2008,
        Declarations = new[] { Samples.Declaration("cb-1", "2016-06-10") with { Edition = StandardEdition.Iso2008 }, Samples.Declaration("cb-2", "2020-05-20") },
        AuditProgrammes = new[] { new AuditProgramme { Id = "ct", From = new(2017, 1, 1), Until = new(2017, 1, 31) } },
        InternalAudits =
        [
            OneAudit.Audit with { Id = "không-thực-hiện", HeldFrom = null, HeldUntil = null, CompletedOn = null, ReportedOn = null, PlannedUntil = new(2017, 5, 1) },
            new InternalAudit
            {
                Id = "đg",
                HeldFrom = Raised,
                CompletedOn = Raised,
                Auditors = new[]
                {
                    new Auditor { Name = Samples.HeadOfDivision, Unit = Samples.Division, Assignments = new[] { new AuditAssignment { Unit = Samples.Division } } },
                    new Auditor { Name = "Trần Thị Mai", Unit = Samples.Office, Assignments = new[] { new AuditAssignment { Unit = Samples.Office } } },
                },
                Findings = new[] { new AuditFinding { Id = "ph", Grade = AuditFindingGrade.Minor } },
            },
        ],
        Nonconformities = new[]
        {
            new Nonconformity { Id = "kph-1", RaisedOn = Raised },
            OneNonconformity.Found with { Id = "kph-2", RaisedOn = Raised, ClosedOn = Raised.PlusDays(1), Need = new NeedEvaluation { IsNeeded = true }, Cause = null, CauseDeterminedOn = null, CorrectiveActions = [], EffectivenessReviews = new[] { new EffectivenessReview { On = Raised, IsEffective = true } } },
            OneNonconformity.Found with
            {
                Id = "kph-3",
                RaisedOn = Raised.PlusDays(2),
                ClosedOn = Raised.PlusDays(9),
                CorrectiveActions = new[] { OneNonconformity.First with { RecordedOn = Raised, DueOn = Raised.PlusDays(5), ImplementedOn = null } },
                EffectivenessReviews = new[] { new EffectivenessReview { On = Raised.PlusDays(6), IsEffective = false } },
            },
        },
    };
}
