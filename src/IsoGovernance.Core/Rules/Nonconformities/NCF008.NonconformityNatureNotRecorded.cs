using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The nature of a nonconformity and the requirement that it breaks are recorded.</summary>
internal sealed partial class NonconformityNatureNotRecorded() : Rule<Nonconformity>(new RuleDescriptor
{
    Code = "NCF008",
    Name = "nonconformity-nature-not-recorded",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "10.2.2"), OfClause(Iso2008, "8.3") },
    OnceApplied = true,
})
{
    public override Outcome Judge(Nonconformity subject, RuleContext context)
    {
        if (NonconformitySteps.WhyNotJudged(subject, context, out var raised) is { } outcome) return outcome;
        var hasStatement = !string.IsNullOrWhiteSpace(subject.Statement);
        var hasRequirement = !string.IsNullOrWhiteSpace(subject.Requirement);
        if (hasStatement && hasRequirement) return Outcome.Pass;
        if (Absence.WhyUnclear(raised, context) is { } unclear) return unclear;
        var breaches = new List<Breach>();
        if (!hasStatement) breaches.Add(Found("statement", nameof(subject.Statement), subject, raised).Read(subject, subject.Statement));
        if (!hasRequirement) breaches.Add(Found("requirement", nameof(subject.Requirement), subject, raised).Read(subject, subject.Requirement));
        return Outcome.Fail(breaches);
    }

    private static Breach Found(string variant, string member, Nonconformity nonconformity, LocalDate raised) => new Breach(variant)
        .At(member)
        .With("nonconformity", nonconformity, nonconformity.Id)
        .With("raised", nonconformity, nonconformity.RaisedOn)
        .UnderLawOf(raised);
}
