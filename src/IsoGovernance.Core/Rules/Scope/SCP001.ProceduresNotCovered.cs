using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>Every published procedure in force that concerns organisations or individuals is handled by a work process.</summary>
internal sealed partial class ProceduresNotCovered() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "SCP001",
    Name = "procedures-not-covered",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "3", "1"), Of(Tt26, "3", "1"), Of(Tt26, "36", "1", "a") },
    Parameters = new[] { LegalChangeMonths },
    Interpretations = new[] { ReadingNames.CoverageGrace, ReadingNames.TermCounting, ReadingNames.Holidays },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.LastDay < context.AsOf) return Because.SystemEnded;
        var table = owner.Procedures;
        int total = 0, covered = 0, pending = 0;
        List<string>? missing = null;
        var anyUnclear = false;
        Outcome? doubt = owner.HasUnknownParticipant ? Because.ProcedureFactsNotRecorded : null;
        for (var i = 0; i < table.Count; i++)
        {
            ref readonly var procedure = ref table[i];
            anyUnclear |= procedure.State == ProcedureState.Unclear;
            if (procedure.State == ProcedureState.Unclear && procedure.Handling != Handling.Yes) doubt = Because.ProcedureFactsNotRecorded;
            if (procedure.State != ProcedureState.Counts) continue;
            total++;
            if (procedure.Handling == Handling.Yes) covered++;
            else if (procedure.Handling == Handling.Perhaps) doubt = Because.ProcedureFactsNotRecorded;
            else if (EndOfGrace(procedure.From, context) is not { } grace || context.KnownUntil > grace.LatestDue) (missing ??= []).Add(procedure.Code.Text);
            else
            {
                pending++;
                if (context.KnownUntil > grace.Due) doubt ??= Because.CalendarIncomplete;
            }
        }
        // Where it is not known of any procedure whether it counts, it is not known that there is none either.
        if (total == 0 && anyUnclear) return Because.ProcedureFactsNotRecorded;
        if (missing is null) return doubt ?? (total == 0 ? Because.NoProcedures : Outcome.Pass);
        if (context.KnownUntil < context.RecordsFrom) return Because.BeforeRecords;
        missing.Sort(string.CompareOrdinal);
        var breach = new Breach()
            .At(nameof(subject.Processes))
            .With("covered", covered)
            .With("pending", pending)
            .With("total", total)
            .With("ratio", new Ratio(covered, total))
            .With("missingCount", missing.Count)
            .With("missing", missing)
            .Read(subject, subject.Processes);
        ReadMissing(breach, missing, context);
        return Outcome.Fail(breach);
    }

    // The procedures that the sentence lists, each with the end of its grace.
    private static void ReadMissing(Breach breach, List<string> missing, RuleContext context)
    {
        foreach (var participant in context.Owner!.Participants)
        {
            foreach (var procedure in participant.Agency.Procedures.Items)
            {
                if (missing.BinarySearch(procedure.Code.Text, System.StringComparer.Ordinal) is not (>= 0 and < Messages.Sentence.ListedAtMost)) continue;
                breach.Read(procedure, procedure.Code).Read(procedure, procedure.From).Read(procedure, procedure.PublishedOn).Read(procedure, procedure.Audience);
                if (procedure.From is { } from && Grace(from, context) is { } span) breach.Counted(span);
            }
        }
    }

    /// <summary>The end of the time in which a new procedure is taken up; null when it is missing at once.</summary>
    private static Term? EndOfGrace(LocalDate inForceFrom, RuleContext context) =>
        Grace(inForceFrom, context) is { } span ? context.Law.Time.EndOf(span) : null;

    private static TermSpan? Grace(LocalDate inForceFrom, RuleContext context) =>
        context.Law.Readings.CoverageGrace == CoverageGrace.LegalChangeTerm && context.Law.Value(LegalChangeMonths, inForceFrom) is { } months
            ? TermSpan.Months(inForceFrom, months)
            : null;
}
