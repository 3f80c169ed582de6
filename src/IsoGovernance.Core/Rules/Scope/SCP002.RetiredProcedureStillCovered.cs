using IsoGovernance.Law;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>No work process in force serves only procedures that ended longer ago than a change of the law may take.</summary>
internal sealed partial class RetiredProcedureStillCovered() : Rule<WorkProcess>(new RuleDescriptor
{
    Code = "SCP002",
    Name = "retired-procedure-still-covered",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { Of(Qd19, "4", "4", "a") },
    Parameters = new[] { LegalChangeMonths },
    Interpretations = new[] { ReadingNames.TermCounting, ReadingNames.Holidays },
    OnceApplied = true,
})
{
    public override Outcome Judge(WorkProcess subject, RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.LastDay < context.AsOf) return Because.SystemEnded;
        if (subject.From > context.KnownUntil || subject.Until < context.KnownUntil) return Because.ProcessNotInForce;
        var lastEnd = NodaTime.LocalDate.MinIsoValue;
        Outcome? doubt = null;
        var servesAny = false;
        foreach (var served in subject.Serves.Items)
        {
            if (served.From > context.KnownUntil || served.Until < context.KnownUntil || served.Code.IsMissing) continue;
            servesAny = true;
            ref readonly var procedure = ref owner.Procedures[owner.Procedures.Find(served.Code)];
            if (procedure.State == ProcedureState.NotListed) doubt = Because.ProcedureFactsNotRecorded;
            else if (procedure.State != ProcedureState.Ended) return Outcome.Pass;
            else if (procedure.Until > lastEnd) lastEnd = procedure.Until;
        }
        if (!servesAny) return Because.ServesNoProcedure;
        if (doubt is not null) return doubt;
        if (subject.From is null) return Because.DateNotRecorded;

        // The text that abolishes a procedure takes effect on the day after the procedure's last one.
        var abolished = lastEnd.PlusDays(1);
        if (context.Law.Value(LegalChangeMonths, abolished) is not { } months) return Because.BeforeTheLaw;
        var span = Law.TermSpan.Months(abolished, months);
        var term = context.Law.Time.EndOf(span);
        if (context.KnownUntil <= term.Due) return Outcome.Pass;
        if (context.KnownUntil <= term.LatestDue) return Because.CalendarIncomplete;
        if (context.KnownUntil < context.RecordsFrom) return Because.BeforeRecords;
        var breach = new Breach()
            .At(nameof(subject.Serves))
            .With("process", subject.Name ?? subject.Id.Value)
            .With("ended", lastEnd)
            .With("due", term.Due)
            .Read(subject, subject.From)
            .Read(subject, subject.Until)
            .Read(subject, subject.Serves)
            .Counted(span)
            .UnderLawOf(abolished);
        foreach (var served in subject.Serves.Items) breach.Read(served, served.Code).ReadProcedure(served.Code, owner);
        return Outcome.Fail(breach);
    }
}
