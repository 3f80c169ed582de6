using System.ComponentModel.DataAnnotations;

namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class ApprovalMetadata
{
    [Done]
    public object? On { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class CertificateMetadata
{
    [Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? IssuedOn { get; set; }

    [NotBefore("IssuedOn")]
    public object? ValidUntil { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class DeclarationMetadata
{
    [Identified<Declaration>, Composed, Plain]
    public object? Id { get; set; }

    [DocumentNumberForm, Composed, Plain, WithNumber]
    public object? Number { get; set; }

    [Done, WithDay]
    public object? On { get; set; }

    [Composed, Plain, WithDeclaredScope]
    public object? Scope { get; set; }

    [RefersToProcedure, ListRight]
    public object? Procedures { get; set; }

    [Done, NotBefore("On")]
    public object? PostedOn { get; set; }

    [Done, NotBefore("On")]
    public object? OnWebsiteOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [SignedByHead]
    public object? SignedBy { get; set; }

    [WithEdition, EditionAccepted]
    public object? Edition { get; set; }
}

internal sealed class DisseminationMetadata
{
    [Done]
    public object? HeldOn { get; set; }

    [Amount]
    public object? InScope { get; set; }

    [Amount("InScope")]
    public object? Reached { get; set; }

    [Composed, Plain]
    public object? Documents { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class EffectivenessConfirmationMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Document { get; set; }

    [Done]
    public object? On { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ImplementationPlanMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? ApprovedOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ImprovementMetadata
{
    [Composed, Plain]
    public object? Description { get; set; }

    [Done]
    public object? On { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class LegalChangeMetadata
{
    [Identified<LegalChange>, Composed, Plain]
    public object? Id { get; set; }

    [DocumentNumberForm, Composed, Plain]
    public object? Document { get; set; }

    [Done]
    public object? IncorporatedOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class MaintenancePlanMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? ApprovedOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class NoticeMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? On { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class RecommendationMetadata
{
    [Composed, Plain]
    public object? Text { get; set; }

    [Composed, Plain]
    public object? From { get; set; }

    [Done]
    public object? ReceivedOn { get; set; }

    [Done, NotBefore("ReceivedOn")]
    public object? AnsweredOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class SignatureMetadata
{
    [Composed, Plain]
    public object? Name { get; set; }

    [KnownCode<SigningCapacity>]
    public object? Capacity { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class SystemDocumentMetadata
{
    [Identified<SystemDocument>, Composed, Plain]
    public object? Id { get; set; }

    [Required(ErrorMessage = "DAT001"), Composed, Plain]
    public object? Number { get; set; }

    [Composed, Plain]
    public object? Title { get; set; }

    [KnownCode<DocumentKind>]
    public object? Kind { get; set; }

    [Composed, Plain]
    public object? Issue { get; set; }

    [KnownCode<DocumentPurpose>(OrOfAnEdition = true)]
    public object? Purposes { get; set; }

    [KnownCode<Classification>]
    public object? Classification { get; set; }

    [NotBefore("InUseFrom")]
    public object? InUseUntil { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [ApprovedByHead]
    public object? Approval { get; set; }
}

internal sealed class TrainingMetadata
{
    [KnownCode<TrainingSubject>]
    public object? Subjects { get; set; }

    [Done]
    public object? HeldFrom { get; set; }

    [Done, NotBefore("HeldFrom")]
    public object? HeldUntil { get; set; }

    [Amount]
    public object? Trained { get; set; }

    [RefersTo<Agency>]
    public object? Agencies { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}
