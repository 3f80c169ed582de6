using System;
using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The sessions on the documents in use together reached every official in scope.</summary>
internal sealed partial class DisseminationIncomplete() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "BLD006",
    Name = "dissemination-incomplete",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "7", "2", "đ"), Of(Tt26, "36", "1", "b") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.LastDay < context.AsOf) return Because.SystemEnded;
        var latest = Sessions.Latest(subject, context.AsOf);
        List<string>? missed = null;
        Outcome? doubt = null;
        var fewest = int.MaxValue;
        var anyInUse = false;
        foreach (var document in subject.Documents.Items)
        {
            if (document.InUseFrom > context.AsOf || document.InUseUntil < context.AsOf) continue;
            if (document.Kind?.Known is { } kind && kind != DocumentKind.Internal) continue;
            anyInUse = true;
            var reached = Sessions.Reached(subject, document, context.AsOf, out var mayBeMore);
            if (reached >= latest?.InScope) continue;
            if (!owner.IsApplied) return Because.NotYetApplied;
            if (WhyUnclear(document, latest, mayBeMore, context) is { } unclear) doubt ??= unclear;
            else
            {
                (missed ??= []).Add(document.Number ?? document.Title ?? document.Id.Value);
                fewest = Math.Min(fewest, reached);
            }
        }
        if (missed is null) return doubt ?? (anyInUse ? Outcome.Pass : Because.NoDocumentInUse);
        return Outcome.Fail(Found(subject, missed, fewest, latest));
    }

    private static Breach Found(QualityManagementSystem system, List<string> missed, int fewest, Dissemination? latest)
    {
        var breach = new Breach(latest is null ? "none" : "some")
            .At(nameof(system.Disseminations))
            .With("documents", missed)
            .With("reached", fewest)
            .With("inScope", latest?.InScope)
            .Read(system, system.Disseminations);
        foreach (var session in system.Disseminations.Items)
        {
            breach.Read(session, session.HeldOn).Read(session, session.Reached).Read(session, session.Documents);
            if (ReferenceEquals(session, latest)) breach.Read(session, session.InScope);
        }
        foreach (var document in system.Documents.Items)
        {
            if (missed.Contains(document.Number ?? document.Title ?? document.Id.Value)) breach.Read(document, document.Number).Read(document, document.Kind).Read(document, document.InUseFrom);
        }
        return breach;
    }

    private static Outcome? WhyUnclear(SystemDocument document, Dissemination? latest, bool mayBeMore, RuleContext context)
    {
        if (document.Kind?.Known is null) return Because.KindNotRecorded;
        if (document.InUseFrom is not { } from) return Because.DateNotRecorded;
        if (mayBeMore || latest is { InScope: null }) return Because.NumbersNotRecorded;
        if (from < context.RecordsFrom || document.Approval?.On < context.RecordsFrom) return Because.BeforeRecords;
        return from > context.KnownUntil ? Because.AfterRecords : null;
    }
}
