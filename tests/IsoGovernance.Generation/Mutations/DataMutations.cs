using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class DataMutations
{
    public static IEnumerable<Mutation> All =>
    [
        new("DAT001", "an agency has no name", Edits.InAgency(_ => true, agency => agency with { Name = " " })),
        new("DAT002", "an agency's code ends in a full stop", Edits.InAgency(_ => true, agency => agency with { Code = "H40." })),
        new("DAT003", "a procedure's code lacks its digits", Edits.InAgency(
            agency => agency.Procedures.Any(IsInternal),
            agency => agency with { Procedures = agency.Procedures.ChangeFirst(IsInternal, procedure => procedure with { Code = "1.23" }) })),
        new("DAT004", "a number has no slash", Edits.InLasting(system => system with { ImplementationPlan = system.ImplementationPlan! with { Number = "15-KH" } })),
        new("DAT005", "two changes of the law share an identifier", Edits.InLasting(system => system with
        {
            LegalChanges = system.LegalChanges.ChangeFirst(change => change.Id != system.LegalChanges[0].Id, change => change with { Id = system.LegalChanges[0].Id }),
        })),
        new("DAT006", "a training was held for an agency that the register does not know", Edits.InLasting(system => system with
        {
            Trainings = system.Trainings.ChangeFirst(_ => true, training => training with { Agencies = ["cq-x"] }),
        })),
        new("DAT007", "a period of results ends before it begins", InResults(result => result with { Until = result.From!.Value.PlusDays(-1) })),
        new("DAT008", "an improvement is dated after the records", Edits.InLasting(system => system with
        {
            Improvements = system.Improvements.And(new Improvement { Description = "Rút ngắn thời hạn", On = new LocalDate(2027, 1, 4) }),
        })),
        new("DAT009", "a number of dossiers is negative", InResults(result => result with { Late = -1 })),
        new("DAT010", "a text is written with decomposed letters", Edits.InLasting(system => system with { Name = Decomposed.Of(system.Name!) })),
        new("DAT011", "a name ends in a space of no width", Edits.InLasting(system => system with { Name = system.Name + "\u200B" })),
    ];

    private static bool IsInternal(AdministrativeProcedure procedure) => procedure.Audience == ProcedureAudience.Internal;

    private static Func<Register, Register> InResults(Func<ServiceResult, ServiceResult> change) =>
        Edits.InLasting(system => system with { ServiceResults = system.ServiceResults.ChangeFirst(_ => true, change) });
}
