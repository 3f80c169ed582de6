using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>An agency's electronic identifier has the form of Decision 20/2020/QĐ-TTg, or for a time the older one.</summary>
internal sealed partial class AgencyCodeMalformed() : Rule<Agency>(new RuleDescriptor
{
    Code = "DAT002",
    Name = "agency-code-malformed",
    Applies = Applies.Data,
    Severity = Severity.Warning,
    Citations = new[] { Of(Qd20, "4", "1"), Of(Qd20, "4", "2"), Of(Qd20, "6"), Of(Qd20, "11") },
    From = Qd20.InForceFrom,
    Parameters = new Law.LawParameter[] { FormerAgencyCodeLastDay },
})
{
    public override Outcome Judge(Agency subject, RuleContext context)
    {
        if (subject.Code is not { } code) return Because.NoCode;
        if (context.AsOf < Descriptor.From) return Because.LawNotInForce;
        if (code.IsWellFormed) return Outcome.Pass;
        var lastDay = context.Law.Value(FormerAgencyCodeLastDay, context.AsOf);
        if (code.HasFormerForm && context.AsOf <= lastDay) return Outcome.Pass;
        return Outcome.Fail(new Breach(code.HasFormerForm ? "former" : "malformed")
            .At(nameof(subject.Code))
            .With("code", subject, subject.Code)
            .With("lastDay", lastDay));
    }
}
