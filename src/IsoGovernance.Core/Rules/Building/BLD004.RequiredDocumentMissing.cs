using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The documented information that the edition requires is in use.</summary>
internal sealed partial class RequiredDocumentMissing() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "BLD004",
    Name = "required-document-missing",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[]
    {
        OfClause(Iso2015, "4.3"), OfClause(Iso2015, "4.4.2"), OfClause(Iso2015, "5.2.2"), OfClause(Iso2015, "6.2.1"), OfClause(Iso2008, "4.2.1"),
    },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.LastDay < context.AsOf) return Because.SystemEnded;
        if (context.Law.Requirements(subject.EditionOn(context.AsOf)) is not { } edition) return Because.EditionNotKnown;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        foreach (var item in edition.RequiredDocuments.Items)
        {
            var purpose = Coded<DocumentPurpose>.Parse(item.Code);
            var why = WhyMissing(subject, purpose, edition, context.AsOf);
            if (why is null || IsLeftToAnotherRule(subject, purpose, context.AsOf)) continue;
            if (why.Kind == OutcomeKind.NotEvaluated) doubt ??= why;
            else if (WhyMissing(subject, purpose, edition, context.KnownUntil) is null) doubt ??= Because.AfterRecords;
            else (breaches ??= []).Add(Found(item, edition, subject, context));
        }
        if (breaches is null && doubt is null) return Outcome.Pass;
        if (!owner.IsApplied) return Because.NotYetApplied;
        if (breaches is null) return doubt!;
        return Unrecorded.OfSystem(context) ?? Outcome.Fail(breaches);
    }

    /// <summary>Null when a document in use serves the purpose; not applicable when none does, not evaluated when one may.</summary>
    private static Outcome? WhyMissing(QualityManagementSystem system, Coded<DocumentPurpose> purpose, EditionRequirements edition, LocalDate day)
    {
        bool mayServe = false, anyInUse = false, anyPurpose = false, anyUnknown = false;
        foreach (var document in system.Documents.Items)
        {
            if (document.InUseFrom > day || document.InUseUntil < day) continue;
            anyInUse = true;
            foreach (var served in document.Purposes.Items)
            {
                anyPurpose = true;
                if (served == purpose && document.InUseFrom is not null) return null;
                mayServe |= served == purpose;
                anyUnknown |= !served.IsKnown && !IsAskedFor(served.Text, edition);
            }
        }
        if (mayServe) return Because.DateNotRecorded;
        // Where no document says what it is for, purposes are not recorded; where some do, the missing one is missing, unless one cannot be read.
        return anyUnknown || (anyInUse && !anyPurpose) ? Because.PurposeNotRecorded : Because.DocumentNotInUse;
    }

    private static bool IsAskedFor(string code, EditionRequirements edition)
    {
        foreach (var item in edition.RequiredDocuments.Items)
        {
            if (string.Equals(item.Code, code, System.StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>Whether the thing itself does not exist, which is the finding of the rule that demands it (POL001, OBJ001).</summary>
    private static bool IsLeftToAnotherRule(QualityManagementSystem system, Coded<DocumentPurpose> purpose, LocalDate day)
    {
        if (purpose.Known == DocumentPurpose.Objectives) return !System.Array.Exists(system.Objectives.Items, one => ObjectiveTimes.MayBeInForce(one, day));
        return purpose.Known == DocumentPurpose.Policy
            && System.Array.TrueForAll(system.Policies.Items, one => PolicyTime.WhyNotInForce(one, day) is { Kind: OutcomeKind.NotApplicable });
    }

    private static Breach Found(EditionItem demanded, EditionRequirements edition, QualityManagementSystem system, RuleContext context)
    {
        var breach = new Breach()
            .At(nameof(system.Documents))
            .With("document", demanded)
            .With("edition", edition.Edition.Text)
            .ReadEdition(system, context.AsOf)
            .Read(system, system.Documents);
        foreach (var document in system.Documents.Items)
        {
            if (!(document.InUseFrom > context.AsOf || document.InUseUntil < context.AsOf)) breach.Read(document, document.Purposes);
        }
        return breach;
    }
}
