using System.ComponentModel.DataAnnotations;

namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class AgencyMetadata
{
    [Identified<Agency>, Composed]
    public object? Id { get; set; }

    [Required(ErrorMessage = "DAT001"), Composed]
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

    [Composed]
    public object? Note { get; set; }

    [AgencyCodeForm]
    public object? Code { get; set; }
}

internal sealed class HoldingMetadata
{
    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class LocalObligationMetadata
{
    [DocumentNumberForm, Composed]
    public object? Document { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class WebsiteMetadata
{
    [Composed]
    public object? Address { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class AdministrativeProcedureMetadata
{
    [ProcedureIdentified, ProcedureCodeForm, Composed]
    public object? Code { get; set; }

    [Composed]
    public object? Name { get; set; }

    [KnownCode<ProcedureAudience>]
    public object? Audience { get; set; }

    [DocumentNumberForm, Composed]
    public object? PublishedBy { get; set; }

    [Done]
    public object? PublishedOn { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
    public object? Note { get; set; }
}
