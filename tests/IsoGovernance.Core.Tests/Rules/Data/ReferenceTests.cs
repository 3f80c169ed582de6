using System.Linq;
using IsoGovernance.Validation;

namespace IsoGovernance.Tests;

/// <summary>Of a record by itself nobody knows whether its references lead anywhere.</summary>
public sealed class ReferenceTests
{
    private static readonly ValidationSettings Alone = new() { AsOf = Samples.AsOf };

    [Fact]
    public void Without_the_register_the_agencies_are_not_known() =>
        Assert.Equal("register-not-given", Reason(new Inspection { Id = "kt", Agencies = new Id<Agency>[] { "không-có" } }, Alone));

    [Fact]
    public void Without_the_system_its_audits_are_not_known() =>
        Assert.Equal("system-not-given", Reason(new Nonconformity { Id = "kph", Audit = "không-có" }, Alone with { Register = Samples.Register }));

    private static string Reason<TRecord>(TRecord record, ValidationSettings settings)
        where TRecord : Fact => new RecordValidator<TRecord>(settings).Assess(record).Outcomes["DAT006"].Reasons.Single().Key.Code;
}
