using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class NonconformityMutations
{
    public static IEnumerable<Mutation> All =>
    [
        new("NCF001", "nothing put the matter right", In(IsClosed, found => found with { Corrections = [], NoCorrectionReason = null })),
        new("NCF002", "the need for action was not evaluated", In(
            found => IsClosed(found) && found.CorrectiveActions.Count == 0, found => found with { Need = null })),
        new("NCF003", "no cause was determined", In(IsActedUpon, found => found with { Cause = null, CauseDeterminedOn = null })),
        new("NCF003", "nobody looked for similar cases", In(IsActedUpon, found => found with { SimilarCasesCheckedOn = null })),
        new("NCF004", "no corrective action was planned", In(IsActedUpon, found => found with { CorrectiveActions = [], EffectivenessReviews = [] })),
        new("NCF005", "a corrective action was not implemented", In(IsActedUpon, found => found with
        {
            CorrectiveActions = found.CorrectiveActions.ChangeFirst(_ => true, action => action with { ImplementedOn = null }), EffectivenessReviews = [], ClosedOn = null,
        })),
        new("NCF006", "it was closed without a review", In(IsActedUpon, found => found with { EffectivenessReviews = [] })),
        new("NCF007", "it was closed before its correction", In(
            found => IsClosed(found) && found.Corrections.Count > 0,
            found => found with { Corrections = found.Corrections.ChangeFirst(_ => true, correction => correction with { DoneOn = found.ClosedOn!.Value.PlusDays(1) }) })),
        new("NCF008", "the requirement broken is not recorded", In(IsClosed, found => found with { Requirement = null })),
        new("NCF009", "nothing followed a review that found it ineffective", In(IsActedUpon, found => found with
        {
            EffectivenessReviews = found.EffectivenessReviews.ChangeAll(review => review with { IsEffective = false }), ClosedOn = null,
        })),
        new("NCF010", "it repeats one that was closed as effective", Edits.InSystem(system => PairOf(system) is not null, Repeated)),
    ];

    // Raised when every system was declared and followed the edition of 2015, and closed since.
    private static bool IsClosed(Nonconformity found) => found.RaisedOn > new LocalDate(2021, 7, 1) && found.ClosedOn < new LocalDate(2026, 6, 1);

    private static bool IsActedUpon(Nonconformity found) => IsClosed(found) && found.CorrectiveActions.Count == 1;

    private static (Nonconformity Earlier, Nonconformity Later)? PairOf(QualityManagementSystem system)
    {
        foreach (var earlier in system.Nonconformities.Where(IsActedUpon))
        {
            var later = system.Nonconformities.FirstOrDefault(other => other.RaisedOn > earlier.ClosedOn && other.RaisedOn < earlier.ClosedOn!.Value.PlusMonths(24));
            if (later is not null) return (earlier, later);
        }
        return null;
    }

    private static QualityManagementSystem Repeated(QualityManagementSystem system)
    {
        var (earlier, later) = PairOf(system)!.Value;
        return system with
        {
            Nonconformities = system.Nonconformities.ChangeFirst(
                found => found.Id == later.Id, found => found with { Requirement = earlier.Requirement, Unit = earlier.Unit }),
        };
    }

    private static Func<Register, Register> In(Func<Nonconformity, bool> which, Func<Nonconformity, Nonconformity> change) => Edits.InLasting(
        system => system.Nonconformities, (_, found) => which(found), (system, all) => system with { Nonconformities = all }, (_, found) => change(found));
}
