using System.ComponentModel.DataAnnotations;

namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class BoardMetadata
{
    [KnownCode<BoardKind>]
    public object? Kind { get; set; }

    [DocumentNumberForm, Composed]
    public object? Decision { get; set; }

    [Done]
    public object? DecidedOn { get; set; }

    [Composed]
    public object? Members { get; set; }

    [NotBefore("DecidedOn")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class ExcludedProcedureMetadata
{
    [RefersToProcedure]
    public object? Code { get; set; }

    [Composed, WithReason]
    public object? Reason { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class FrameworkModelMetadata
{
    [DocumentNumberForm, Composed]
    public object? Document { get; set; }

    [Composed]
    public object? Name { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class MembershipMetadata
{
    [RefersTo<Agency>]
    public object? Agency { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class QualityManagementSystemMetadata
{
    [Identified<QualityManagementSystem>, Composed]
    public object? Id { get; set; }

    [Required(ErrorMessage = "DAT001"), Composed]
    public object? Name { get; set; }

    [RefersTo<Agency>]
    public object? Host { get; set; }

    [NotBefore("BuildingFrom")]
    public object? AppliedFrom { get; set; }

    [NotBefore("AppliedFrom", "BuildingFrom")]
    public object? EndedOn { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class ResponsibilityMetadata
{
    [Composed]
    public object? Person { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class ScopeChangeMetadata
{
    [Identified<ScopeChange>, Composed]
    public object? Id { get; set; }

    [KnownCode<ScopeChangeKind>]
    public object? Kind { get; set; }

    [Done]
    public object? On { get; set; }

    [DocumentNumberForm, Composed]
    public object? Document { get; set; }

    [RefersTo<Declaration>]
    public object? StatedBy { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class ServedProcedureMetadata
{
    [RefersToProcedure]
    public object? Code { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
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

    [Composed]
    public object? Note { get; set; }
}

internal sealed class SteeringCommitteeMetadata
{
    [DocumentNumberForm, Composed]
    public object? Decision { get; set; }

    [Done]
    public object? DecidedOn { get; set; }

    [Composed]
    public object? Chair { get; set; }

    [Composed]
    public object? Secretary { get; set; }

    [Composed]
    public object? Members { get; set; }

    [NotBefore("DecidedOn")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class UnitInScopeMetadata
{
    [Identified<UnitInScope>, Composed]
    public object? Id { get; set; }

    [Composed]
    public object? Name { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class WorkProcessMetadata
{
    [Identified<WorkProcess>, Composed]
    public object? Id { get; set; }

    [Composed]
    public object? Name { get; set; }

    [KnownCode<ProcessKind>]
    public object? Kind { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }

    [NotRetired]
    public object? Serves { get; set; }
}
