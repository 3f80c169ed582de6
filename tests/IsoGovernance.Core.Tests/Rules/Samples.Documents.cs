using System.Linq;

namespace IsoGovernance.Tests;

/// <content>The documents and the policy of the sample's system.</content>
internal static partial class Samples
{
    public static QualityPolicy Policy => new()
    {
        Id = "cs-1",
        Text = "Phục vụ tổ chức, cá nhân đúng pháp luật, đúng hẹn; không ngừng cải tiến.",
        IssuedOn = Day("2020-02-20"),
        IssuedBy = By(SigningCapacity.Head),
        From = Day("2020-03-01"),
        Commitments = new Coded<PolicyCommitment>[] { PolicyCommitment.Requirements, PolicyCommitment.ContinualImprovement },
        CommunicatedOn = Day("2020-02-25"),
        AvailableOn = Day("2020-03-02"),
        Availability = "Niêm yết tại trụ sở",
    };

    /// <summary>A change of the list of procedures, published on a Wednesday: five working days end on the next Wednesday.</summary>
    public static ProcedureListChange ListChange => new()
    {
        Id = "tđ-1",
        Kind = ProcedureChangeKind.Amended,
        Code = "1.003001",
        Decision = "210/QĐ-UBND",
        SignedOn = Day("2023-03-01"),
        OnWebsiteOn = Day("2023-03-08"),
    };

    private static QualityManagementSystem WithDocuments(QualityManagementSystem system) => system with
    {
        Documents = system.Documents.Select((document, i) => i == 0 ? WithPurposes(document) : document).ToArray(),
        Policies = new[] { Policy },
        ExcludedProcedures = new[] { new ExcludedProcedure { Code = "1.003002", Reason = "Phần thẩm định do cấp trên thực hiện", From = Day("2020-03-01") } },
        ManagementReviews = system.ManagementReviews.Select(ConsideringPolicy).ToArray(),
    };

    private static SystemDocument WithPurposes(SystemDocument document) => document with
    {
        Purposes = new Coded<DocumentPurpose>[] { DocumentPurpose.Scope, DocumentPurpose.Policy, DocumentPurpose.Objectives, DocumentPurpose.ProcessInformation },
    };

    private static ManagementReview ConsideringPolicy(ManagementReview review) => review.Inputs.Any(input => input.Item == "qualityPolicy")
        ? review
        : review with { Inputs = review.Inputs.Append(new ReviewItem { Item = "qualityPolicy" }).ToArray() };
}
