using System;

namespace IsoGovernance.Tests;

/// <summary>Delays what the terms of the law are for; generated registers do nearly all of it in time.</summary>
internal static class LateDeeds
{
    /// <summary>The register with every second of these deeds done up to 500 days later.</summary>
    public static Register In(Register register, Random random) =>
        FactTree.Changed(register, (fact, _) => random.Next(2) == 0 ? fact : Delayed(fact, random.Next(1, 500)));

    private static Fact Delayed(Fact fact, int days) => fact switch
    {
        LegalChange change => change with { IncorporatedOn = change.IncorporatedOn?.PlusDays(days) },
        ProcedureListChange change => change with { OnWebsiteOn = change.OnWebsiteOn?.PlusDays(days) },
        CorrectiveReport report => report with { On = report.On?.PlusDays(days) },
        PeriodicReport report => report with { On = report.On?.PlusDays(days) },
        InternalAudit audit => audit with { CompletedOn = audit.CompletedOn?.PlusDays(days) },
        ManagementReview review => review with { HeldOn = review.HeldOn?.PlusDays(days) },
        _ => fact,
    };
}
