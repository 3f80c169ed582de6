using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The procedures that the declaration in force lists are those that the system handled on its date.</summary>
internal sealed partial class DeclaredScopeDiffersFromSystem() : Rule<Declaration>(new RuleDescriptor
{
    Code = "SCP006",
    Name = "declared-scope-differs-from-system",
    Applies = Applies.Declared,
    Severity = Severity.Warning,
    Citations = new[] { Of(Qd19, "4", "3"), Of(Qd19, "4", "4", "c") },
    OnceApplied = true,
})
{
    public override Outcome Judge(Declaration subject, RuleContext context)
    {
        if (subject.On is not { } date) return Because.DeclarationDateNotRecorded;
        if (!ReferenceEquals(subject, context.Owner!.DeclarationInForce)) return Because.NotInForce;
        if (subject.Procedures.Count == 0) return Because.NoList;

        var handled = context.HandledProcedures;
        handled.FillHandled(context.Owner.System, date);
        var listed = context.Seen;
        listed.Clear();
        List<string>? declaredOnly = null, handledOnly = null;
        var doubt = false;
        foreach (var code in subject.Procedures.Items)
        {
            if (!listed.Add(code.Text)) continue;
            var at = handled.Find(code);
            if (at < 0) (declaredOnly ??= []).Add(code.Text);
            else doubt |= handled[at].Handling == Handling.Perhaps;
        }
        for (var i = 0; i < handled.Count; i++)
        {
            if (listed.Contains(handled[i].Code.Text)) continue;
            if (handled[i].Handling == Handling.Yes) (handledOnly ??= []).Add(handled[i].Code.Text);
            else doubt = true;
        }
        if (declaredOnly is null && handledOnly is null) return doubt ? Because.ProcedureFactsNotRecorded : Outcome.Pass;
        // One without its date may be the latest instead.
        if (context.Owner.HasUndatedDeclaration) return Because.DeclarationDateNotRecorded;
        if (Absence.WhyUnclear(date, context) is { } why) return why;
        declaredOnly?.Sort(string.CompareOrdinal);
        handledOnly?.Sort(string.CompareOrdinal);
        return Outcome.Fail(Found(subject, handledOnly, context.Owner.System)
            .With("date", date)
            .With("declaredOnly", declaredOnly ?? [])
            .With("handledOnly", handledOnly ?? []));
    }

    private static Breach Found(Declaration declaration, List<string>? handledOnly, QualityManagementSystem system)
    {
        var breach = new Breach()
            .At(nameof(declaration.Procedures))
            .Read(declaration, declaration.On)
            .Read(declaration, declaration.Procedures)
            .Read(system, system.Processes);
        foreach (var process in system.Processes.Items)
        {
            foreach (var served in process.Serves.Items)
            {
                if (handledOnly?.Contains(served.Code.Text) == true) breach.Read(served, served.Code).Read(process, process.From);
            }
        }
        return breach;
    }
}
