using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A published procedure that is recorded as left out carries a reason.</summary>
internal sealed partial class ProcedureExcludedWithoutReason() : Rule<ExcludedProcedure>(new RuleDescriptor
{
    Code = "SCP007",
    Name = "procedure-excluded-without-reason",
    Applies = Applies.Adopted,
    Severity = Severity.Info,
    Citations = new[] { Of(Tt26, "36", "1", "a") },
    OnceApplied = true,
})
{
    public override Outcome Judge(ExcludedProcedure subject, RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.LastDay < context.AsOf) return Because.SystemEnded;
        if (subject.From > context.AsOf || subject.Until < context.AsOf) return Because.NotLeftOut;
        var table = owner.Procedures;
        var at = table.Find(subject.Code);
        var state = at < 0 ? ProcedureState.NotListed : table[at].State;
        if (state is ProcedureState.Ended or ProcedureState.DoesNotCount) return Because.ProcedureDoesNotCount;
        if (!string.IsNullOrWhiteSpace(subject.Reason)) return Outcome.Pass;
        // What no agency lists is a reference to nothing (DAT006): whether it is published is not known.
        if (state != ProcedureState.Counts) return Because.ProcedureFactsNotRecorded;
        return Outcome.Fail(new Breach()
            .At(nameof(subject.Reason))
            .With("procedure", subject, subject.Code)
            .With("from", subject, subject.From)
            .Read(subject, subject.Until)
            .Read(subject, subject.Reason)
            .ReadProcedure(subject.Code, owner));
    }
}
