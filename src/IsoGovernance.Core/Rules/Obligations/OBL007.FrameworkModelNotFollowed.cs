using System;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The system of a commune's People's Committee or of a vertically organised agency names the framework model published for it.</summary>
internal sealed partial class FrameworkModelNotFollowed() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "OBL007",
    Name = "framework-model-not-followed",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "5", "3"), Of(Tt26, "6", "4") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.LastDay < context.AsOf) return Because.SystemEnded;
        var day = context.KnownUntil;
        Outcome? outcome = null;
        var isOfUnknownKind = owner.HasUnknownParticipant;
        foreach (var participant in owner.Participants)
        {
            isOfUnknownKind |= participant.Agency.Kind?.Known is null && SystemView.TakesPart(participant, day, context.Law);
            if (participant.Agency.Kind?.Known is not (AgencyKind.CommuneCommittee or AgencyKind.VerticalAgency)) continue;
            if (!SystemView.TakesPart(participant, day, context.Law)) continue;
            var verdict = JudgeFor(participant.Agency, subject, day, context);
            if (verdict.Kind == OutcomeKind.Fail) return verdict;
            if (outcome is null || verdict.Kind == OutcomeKind.NotEvaluated) outcome = verdict;
        }
        if (isOfUnknownKind && outcome?.Kind != OutcomeKind.NotEvaluated && context.Head.FrameworkModels.Count > 0) return Because.KindNotRecorded;
        return outcome ?? Because.AnotherKindOfAgency;
    }

    private static Outcome JudgeFor(Agency agency, QualityManagementSystem system, LocalDate day, RuleContext context)
    {
        if (context.Owner!.AppliedFrom is null && context.Owner.HasUndatedDeclaration) return Because.DeclarationDateNotRecorded;
        if (!(context.Owner.AppliedFrom <= day)) return Because.NotYetApplied;
        bool isPublished = false, isUnclear = false;
        foreach (var published in context.Head.FrameworkModels.Items)
        {
            if (published.From > day || published.Until < day) continue;
            // One of which nobody recorded for whom it is may be for this kind.
            isUnclear |= published.AgencyKinds.Count == 0;
            if (Array.IndexOf(published.AgencyKinds.Items, agency.Kind!.Value) < 0) continue;
            isPublished |= published.From is not null;
            isUnclear |= published.From is null;
            foreach (var named in system.FrameworkModels.Items)
            {
                if (named.From > day || named.Until < day) continue;
                if (named.Document is null || published.Document is null) isUnclear = true;
                else if (named.Document == published.Document) return Outcome.Pass;
            }
        }
        if (isUnclear) return Because.ModelNotRecorded;
        if (!isPublished) return Because.NoModelPublished;
        if (context.Lost.Touch("/frameworkModels")) return Because.LostInReading;
        if (day < context.RecordsFrom) return Because.BeforeRecords;
        if (day < Tt26.InForceFrom) return Because.AfterRecords;
        return Outcome.Fail(Found(agency, system, day, context));
    }

    private static Breach Found(Agency agency, QualityManagementSystem system, LocalDate day, RuleContext context)
    {
        var breach = new Breach(NamesAny(system, day) ? "another" : "none")
            .At(nameof(system.FrameworkModels))
            .With("agency", agency, agency.Id)
            .Read(agency, agency.Kind)
            .ReadApplied(system)
            .Read(system, system.FrameworkModels);
        foreach (var named in system.FrameworkModels.Items) breach.Read(named, named.Document).Read(named, named.From).Read(named, named.Until);
        foreach (var published in context.Head.FrameworkModels.Items)
        {
            if (Array.IndexOf(published.AgencyKinds.Items, agency.Kind!.Value) < 0) continue;
            breach.Read(published, published.Document).Read(published, published.AgencyKinds).Read(published, published.From).Read(published, published.Until);
        }
        return breach;
    }

    private static bool NamesAny(QualityManagementSystem system, LocalDate day)
    {
        foreach (var named in system.FrameworkModels.Items)
        {
            if (!(named.From > day) && !(named.Until < day)) return true;
        }
        return false;
    }
}
