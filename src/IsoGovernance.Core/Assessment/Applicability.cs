using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>Whether a rule is about an agency or a system at all, read from its descriptor; null when it is.</summary>
internal static class Applicability
{
    public static Outcome? OnDate(Rule rule, RuleContext context)
    {
        if (context.AsOf < rule.From) return Because.LawNotInForce;
        return context.AsOf > rule.Until ? Because.LawNoLongerInForce : null;
    }

    public static Outcome? ToSystem(Rule rule, SystemView view, RuleContext context)
    {
        if (rule.Descriptor.Applies == Applies.Data) return null;
        if (OnDate(rule, context) is { } outcome) return outcome;
        if (view.Tier is null) return Because.TierNotKnown;
        if (rule.Descriptor.Applies == Applies.Mandatory && view.Tier != ApplicationTier.Mandatory) return Because.NotMandatory;
        var isDeclared = view.FirstDeclaration is not null || view.HasUndatedDeclaration;
        if (rule.Descriptor.Applies == Applies.Declared && !isDeclared) return Because.NotDeclared;
        if (view.Stage == SystemStage.NotStarted && !isDeclared) return view.IsUndated ? Because.DateNotRecorded : Because.NotStarted;
        return rule.Descriptor.OnceApplied && !isDeclared && !(view.AppliedFrom <= view.JudgedOn) ? Because.NotYetApplied : null;
    }

    /// <summary>For a rule about the inspected agencies as such, once all systems are in: none of them takes part in one (TT26 Art. 3.6, 41).</summary>
    public static Outcome? ToInspected(ValueList<Id<Agency>> agencies, LocalDate day, ParticipationTally participations, RuleContext context)
    {
        if (IsInspectedAsParticipant(agencies, day, participations)) return null;
        bool mayTakePart = false, isUnknown = agencies.Count == 0;
        foreach (var agency in agencies.Items)
        {
            isUnknown |= context.Agencies.Find(agency.Value) is null;
            foreach (var participation in participations.Of(agency)) mayTakePart |= participation.MayBeUnderWayOn(day);
        }
        if (mayTakePart) return Because.DateNotRecorded;
        if (isUnknown) return Because.TierNotKnown;
        // A register of some agencies may leave out the system of one that it holds.
        if (context.Head.Complete != true) return Because.RegisterIncomplete;
        if (context.Lost.Touch("/systems")) return Because.LostInReading;
        return Absence.WhyUnclear(day, context) ?? Because.NoSystem;
    }

    /// <summary>Whether one of the inspected agencies is known to take part in a system on a day, so that no further system makes a difference.</summary>
    public static bool IsInspectedAsParticipant(ValueList<Id<Agency>> agencies, LocalDate day, ParticipationTally participations)
    {
        foreach (var agency in agencies.Items)
        {
            foreach (var participation in participations.Of(agency))
            {
                if (participation.IsUnderWayOn(day)) return true;
            }
        }
        return false;
    }

    /// <summary>For a host's rule outside systems, on a date on which it is in force: over an agency or a record within it, or of no agency that is known.</summary>
    public static Outcome? ToLocal(Rule rule, Agency? agency, RuleContext context) => rule.Descriptor.Applies switch
    {
        Applies.Data => null,
        Applies.Mandatory => agency is null ? Because.TierNotKnown : ToAgency(rule, agency, context),
        _ => agency is null || context.Law.Tiers.Exists(agency, context.AsOf) ? null : Because.AgencyNotExisting,
    };

    public static Outcome? ToAgency(Rule rule, Agency agency, RuleContext context)
    {
        if (rule.Descriptor.Applies == Applies.Data) return null;
        if (OnDate(rule, context) is { } outcome) return outcome;
        if (!context.Law.Tiers.Exists(agency, context.AsOf)) return Because.AgencyNotExisting;
        var tier = context.Law.Tiers.TierOf(agency, context.AsOf);
        if (tier is null) return Because.TierNotKnown;
        if (rule.Descriptor.Applies != Applies.Mandatory || tier == ApplicationTier.Mandatory) return null;
        return context.Law.Tiers.MayBeObliged(agency, context.AsOf) ? Because.TierNotKnown : Because.NotMandatory;
    }
}
