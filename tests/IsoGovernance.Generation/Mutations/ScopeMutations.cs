using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class ScopeMutations
{
    // After the last report, whose coverage would differ otherwise.
    private static readonly LocalDate Lately = new(2026, 11, 19);

    public static IEnumerable<Mutation> All =>
    [
        new("SCP001", "a procedure is no longer handled", Edits.InLasting(
            system => system.Processes,
            (system, process) => system.Members.Count == 0 && process.Serves.Any(IsServed),
            (system, processes) => system with { Processes = processes },
            (_, process) => process with { Serves = process.Serves.ChangeFirst(IsServed, served => served with { Until = Lately }) })),
        new("SCP002", "the process of an abolished procedure is still in force", Edits.InSystem(
            system => system.EndedOn is null && system.Processes.Any(process => IsOver(system, process)),
            system => system with { Processes = system.Processes.ChangeFirst(process => IsOver(system, process), process => process with { Until = null, Serves = process.Serves.ChangeAll(served => served with { Until = null }) }) })),
        new("SCP003", "a change of the law was brought in after four months", Edits.InLasting(system => system with
        {
            LegalChanges = system.LegalChanges.ChangeFirst(_ => true, change => change with { IncorporatedOn = change.InEffectFrom!.Value.PlusMonths(4) }),
        })),
        new("SCP004", "the scope changed after the last declaration", Edits.InLasting(system => system with
        {
            ScopeChanges = system.ScopeChanges.And(new ScopeChange { Id = "pv-x", Kind = ScopeChangeKind.Narrowed, On = Lately }),
        })),
        new("SCP005", "a change of the list was on the website after a month", register => register with
        {
            ProcedureListChanges = register.ProcedureListChanges.ChangeFirst(_ => true, change => change with { OnWebsiteOn = change.SignedOn!.Value.PlusMonths(1) }),
        }),
        new("SCP006", "the declaration in force leaves a procedure out", Edits.InSystem(
            system => Edits.IsLasting(system) && system.Declarations.Any(declaration => IsListedInForce(system, declaration)),
            system => system with
            {
                Declarations = system.Declarations.ChangeFirst(
                    declaration => IsListedInForce(system, declaration), declaration => declaration with { Procedures = [.. declaration.Procedures.Skip(1)] }),
            })),
        new("SCP007", "a procedure is left out without a reason", Edits.InSystem(
            system => Edits.IsLasting(system) && system.Members.Count == 0 && system.Processes.Any(process => process.Serves.Any(IsServed)),
            system => system with { ExcludedProcedures = system.ExcludedProcedures.And(new ExcludedProcedure { Code = system.Processes.SelectMany(process => process.Serves).First(IsServed).Code }) })),
        new("SCP008", "the procedures of an agency were not published", Edits.InAgency(
            agency => agency.ProceduresPublishedOn is not null && agency.Until is null, agency => agency with { ProceduresPublishedOn = null })),
    ];

    // Of a system without members every procedure is of an agency that exists still.
    private static bool IsServed(ServedProcedure served) => served.Until is null && served.From < new LocalDate(2026, 1, 1);

    // The list of the declaration in force does not tell whether the process went on.
    private static bool IsOver(QualityManagementSystem system, WorkProcess process)
    {
        var declaration = system.DeclarationInForceOn(Lately)!;
        return process.Until < new LocalDate(2026, 6, 30) && (declaration.Procedures.Count == 0 || process.Serves.All(served => served.Until >= declaration.On));
    }

    private static bool IsListedInForce(QualityManagementSystem system, Declaration declaration) =>
        declaration.Procedures.Count > 1 && ReferenceEquals(declaration, system.DeclarationInForceOn(Lately));
}
