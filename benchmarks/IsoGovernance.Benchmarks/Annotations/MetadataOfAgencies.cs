using System.ComponentModel.DataAnnotations;

namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class AgencyMetadata
{
    [Identified<Agency>, Composed, Plain]
    public object? Id { get; set; }

    [Required(ErrorMessage = "DAT001"), Composed, Plain]
    public object? Name { get; set; }

    [KnownCode<AgencyKind>]
    public object? Kind { get; set; }

    [RefersTo<Agency>]
    public object? Parent { get; set; }

    [RefersTo<Agency>]
    public object? Predecessors { get; set; }

    [Done]
    public object? ProceduresPublishedOn { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [AgencyCodeForm]
    public object? Code { get; set; }
}

internal sealed class HoldingMetadata
{
    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class LocalObligationMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Document { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class WebsiteMetadata
{
    [Composed, Plain]
    public object? Address { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class AdministrativeProcedureMetadata
{
    [ProcedureIdentified, ProcedureCodeForm, Composed, Plain]
    public object? Code { get; set; }

    [Composed, Plain]
    public object? Name { get; set; }

    [KnownCode<ProcedureAudience>]
    public object? Audience { get; set; }

    [DocumentNumberForm, Composed, Plain]
    public object? PublishedBy { get; set; }

    [Done]
    public object? PublishedOn { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}
