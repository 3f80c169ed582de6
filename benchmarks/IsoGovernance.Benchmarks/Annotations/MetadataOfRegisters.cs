using System.ComponentModel.DataAnnotations;

namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class AuthorityMetadata
{
    [Composed, Plain]
    public object? Name { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class LeadUnitMetadata
{
    [Composed, Plain]
    public object? Name { get; set; }

    [RefersTo<Agency>]
    public object? Agency { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class LocalParameterMetadata
{
    [Required(ErrorMessage = "DAT001"), Composed, Plain, RefersToParameter]
    public object? Name { get; set; }

    [Required(ErrorMessage = "DAT001"), Composed, Plain, ParameterValue]
    public object? Value { get; set; }

    [Required(ErrorMessage = "DAT001")]
    public object? From { get; set; }

    [DocumentNumberForm, Composed, Plain]
    public object? Document { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ProcedureListChangeMetadata
{
    [Identified<ProcedureListChange>, Composed, Plain]
    public object? Id { get; set; }

    [KnownCode<ProcedureChangeKind>]
    public object? Kind { get; set; }

    [Composed, Plain]
    public object? Code { get; set; }

    [DocumentNumberForm, Composed, Plain]
    public object? Decision { get; set; }

    [Done]
    public object? SignedOn { get; set; }

    [Done, NotBefore("SignedOn")]
    public object? OnWebsiteOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class PublishedModelMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Document { get; set; }

    [KnownCode<AgencyKind>]
    public object? AgencyKinds { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class RecordedCalendarMetadata
{
    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class RegisterMetadata
{
    [NotBefore("RecordsFrom")]
    public object? RecordedUntil { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class RolloutPlanMetadata
{
    [Identified<RolloutPlan>, Composed, Plain]
    public object? Id { get; set; }

    [DocumentNumberForm, Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? ApprovedOn { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class TransitionPlanMetadata
{
    [Identified<TransitionPlan>, Composed, Plain]
    public object? Id { get; set; }

    [DocumentNumberForm, Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? ApprovedOn { get; set; }

    [RefersTo<Agency>]
    public object? Agencies { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}
