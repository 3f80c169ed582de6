using System.ComponentModel.DataAnnotations;

namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class BoardMetadata
{
    [KnownCode<BoardKind>]
    public object? Kind { get; set; }

    [DocumentNumberForm, Composed, Plain]
    public object? Decision { get; set; }

    [Done]
    public object? DecidedOn { get; set; }

    [Composed, Plain]
    public object? Members { get; set; }

    [NotBefore("DecidedOn")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ExcludedProcedureMetadata
{
    [RefersToProcedure]
    public object? Code { get; set; }

    [Composed, Plain, WithReason]
    public object? Reason { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class FrameworkModelMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Document { get; set; }

    [Composed, Plain]
    public object? Name { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class MembershipMetadata
{
    [RefersTo<Agency>]
    public object? Agency { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class QualityManagementSystemMetadata
{
    [Identified<QualityManagementSystem>, Composed, Plain]
    public object? Id { get; set; }

    [Required(ErrorMessage = "DAT001"), Composed, Plain]
    public object? Name { get; set; }

    [RefersTo<Agency>]
    public object? Host { get; set; }

    [NotBefore("BuildingFrom")]
    public object? AppliedFrom { get; set; }

    [NotBefore("AppliedFrom", "BuildingFrom")]
    public object? EndedOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ResponsibilityMetadata
{
    [Composed, Plain]
    public object? Person { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ScopeChangeMetadata
{
    [Identified<ScopeChange>, Composed, Plain]
    public object? Id { get; set; }

    [KnownCode<ScopeChangeKind>]
    public object? Kind { get; set; }

    [Done]
    public object? On { get; set; }

    [DocumentNumberForm, Composed, Plain]
    public object? Document { get; set; }

    [RefersTo<Declaration>]
    public object? StatedBy { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ServedProcedureMetadata
{
    [RefersToProcedure]
    public object? Code { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ServiceResultMetadata
{
    [Amount]
    public object? Received { get; set; }

    [Amount]
    public object? Early { get; set; }

    [Amount]
    public object? OnTime { get; set; }

    [Amount]
    public object? Late { get; set; }

    [Amount]
    public object? Pending { get; set; }

    [Amount]
    public object? Overdue { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class SteeringCommitteeMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Decision { get; set; }

    [Done]
    public object? DecidedOn { get; set; }

    [Composed, Plain]
    public object? Chair { get; set; }

    [Composed, Plain]
    public object? Secretary { get; set; }

    [Composed, Plain]
    public object? Members { get; set; }

    [NotBefore("DecidedOn")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class UnitInScopeMetadata
{
    [Identified<UnitInScope>, Composed, Plain]
    public object? Id { get; set; }

    [Composed, Plain]
    public object? Name { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class WorkProcessMetadata
{
    [Identified<WorkProcess>, Composed, Plain]
    public object? Id { get; set; }

    [Composed, Plain]
    public object? Name { get; set; }

    [KnownCode<ProcessKind>]
    public object? Kind { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [NotRetired]
    public object? Serves { get; set; }
}
