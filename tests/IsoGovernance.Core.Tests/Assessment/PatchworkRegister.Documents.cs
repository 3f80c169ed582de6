using System.Linq;

namespace IsoGovernance.Tests;

/// <content>Faults of documents and policies.</content>
internal static partial class PatchworkRegister
{
    private static QualityManagementSystem WithDocumentFaults(QualityManagementSystem system, int i) => system with
    {
        Edition = i % 2 == 1 ? StandardEdition.Iso2015 : (StandardEdition?)null,
        Documents = system.Documents
            .Append(new SystemDocument { Id = "d3", Number = i % 4 == 0 ? "QT-01" : "QT-03", Kind = DocumentKind.Internal, InUseFrom = new(2018, 8, 1), Purposes = new Coded<DocumentPurpose>[] { DocumentPurpose.Scope }, Classification = (Classification)(i % 4), PublicFrom = i % 3 == 0 ? new NodaTime.LocalDate(2019, 1, 1) : null })
            .ToArray(),
        ExcludedProcedures = new[] { new ExcludedProcedure { Code = "1." + Text(100000 + (i * 10)), Reason = i % 2 == 0 ? null : "lý do" } },
        Policies = i % 3 == 0 ? default(ValueList<QualityPolicy>) : new[] { new QualityPolicy { Id = "cs", IssuedOn = new(2016, 8, 1), IssuedBy = SignatureOf(i), Text = "Chính sách", Commitments = i % 2 == 0 ? null : new Coded<PolicyCommitment>[] { PolicyCommitment.Requirements }, CommunicatedOn = i % 2 == 0 ? null : new NodaTime.LocalDate(2016, 8, 1) } },
        ManagementReviews = system.ManagementReviews.Select(review => review with { Inputs = new[] { new ReviewItem { Item = i % 4 == 0 ? "qualityPolicy" : "auditResults" } } }).ToArray(),
    };
}
