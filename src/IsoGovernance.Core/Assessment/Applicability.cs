using IsoGovernance.Rules;

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
        if (view.Stage == SystemStage.NotStarted && !isDeclared) return Because.NotStarted;
        return rule.Descriptor.OnceApplied && !isDeclared && !(view.AppliedFrom <= view.JudgedOn) ? Because.NotYetApplied : null;
    }

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
