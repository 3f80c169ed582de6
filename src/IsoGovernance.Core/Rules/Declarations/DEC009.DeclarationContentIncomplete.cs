using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The declaration has its number, date, edition and scope.</summary>
internal sealed partial class DeclarationContentIncomplete() : Rule<Declaration>(new RuleDescriptor
{
    Code = "DEC009",
    Name = "declaration-content-incomplete",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "3") },
})
{
    public override Outcome Judge(Declaration subject, RuleContext context)
    {
        if (subject.On > context.AsOf) return Because.NothingDueYet;
        if (subject.On < Qd19.InForceFrom) return Because.BeforeTheLaw;
        List<Breach>? breaches = null;
        if (string.IsNullOrWhiteSpace(subject.Number?.Text)) (breaches ??= []).Add(Lacking("number", nameof(subject.Number), subject));
        if (subject.On is null) (breaches ??= []).Add(Lacking("date", nameof(subject.On), subject));
        if (string.IsNullOrWhiteSpace(subject.Edition?.Text)) (breaches ??= []).Add(Lacking("edition", nameof(subject.Edition), subject));
        if (string.IsNullOrWhiteSpace(subject.Scope) && subject.Procedures.Count == 0)
        {
            (breaches ??= []).Add(Lacking("scope", nameof(subject.Scope), subject));
        }
        if (breaches is null) return Outcome.Pass;
        return subject.On < context.RecordsFrom ? Because.BeforeRecords : Outcome.Fail(breaches);
    }

    private static Breach Lacking(string variant, string member, Declaration declaration) => new Breach(variant)
        .At(member)
        .With("declaration", string.IsNullOrWhiteSpace(declaration.Number?.Text) ? declaration.Id.Value : declaration.Number!.Value.Text)
        .With("missing", variant)
        .Read(declaration, declaration.Number)
        .Read(declaration, declaration.On)
        .Read(declaration, declaration.Edition)
        .Read(declaration, declaration.Scope)
        .Read(declaration, declaration.Procedures);
}
