using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class ObjectiveMutations
{
    public static IEnumerable<Mutation> All =>
    [
        new("OBJ001", "the objectives of the year end before it does", Edits.InLasting(system => system with
        {
            Objectives = system.Objectives.ChangeAll(objective => objective.From?.Year == 2026 ? objective with { Until = new LocalDate(2026, 11, 18) } : objective),
        })),
        new("OBJ002", "an objective has no indicator", In2024(objective => objective with { Indicator = null })),
        new("OBJ003", "an objective names no policy", In2024(objective => objective with { Policy = null })),
        new("OBJ004", "the plan of an objective names no resources", In2024(objective => objective with { Plan = objective.Plan! with { Resources = null } })),
        new("OBJ005", "a period was not reported", In2024(objective => objective with { Measurements = objective.Measurements.Without(measurement => measurement.Period == "q2") })),
        new("OBJ006", "a missed objective was left at that", Missed),
        new("OBJ007", "an objective was not communicated", In2024(objective => objective with { CommunicatedOn = null })),
    ];

    private static Func<Register, Register> Missed => Edits.InLasting(
        system => system.Objectives,
        (system, objective) => IsOf2024(objective) && objective.Target is not null && system.Nonconformities.All(found => found.Objective != objective.Id),
        (system, objectives) => system with { Objectives = objectives },
        (_, objective) => objective with
        {
            Measurements = objective.Measurements.ChangeFirst(measurement => measurement.IsFinal, measurement => measurement with { Value = 50 }),
            MissedActions = [],
            RevisedBy = null,
        });

    private static bool IsOf2024(QualityObjective objective) => objective.From?.Year == 2024;

    private static Func<Register, Register> In2024(Func<QualityObjective, QualityObjective> change) => Edits.InLasting(
        system => system.Objectives, (_, objective) => IsOf2024(objective), (system, objectives) => system with { Objectives = objectives }, (_, objective) => change(objective));
}
