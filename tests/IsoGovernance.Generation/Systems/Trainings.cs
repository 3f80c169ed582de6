using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The training courses of a system, and the boards that built it.</summary>
internal static class Trainings
{
    public static LocalDate AuditorsOn(SystemPlan plan) => plan.BuildingFrom.PlusDays(22);

    public static IEnumerable<Training> Of(SystemPlan plan, Staff staff)
    {
        var knowledge = plan.BuildingFrom.PlusDays(10);
        var auditors = AuditorsOn(plan);
        yield return new Training
        {
            Subjects = [TrainingSubject.QualityManagement, TrainingSubject.Documentation], HeldFrom = knowledge, HeldUntil = knowledge.PlusDays(1), Trained = staff.InScope,
        };
        yield return new Training { Subjects = [TrainingSubject.InternalAuditing], HeldFrom = auditors.PlusDays(-2), HeldUntil = auditors, Trained = 6 };
        if (plan.MovedOn?.PlusDays(-120) is not { } moving || moving < plan.AppliedFrom) yield break;
        yield return new Training
        {
            Subjects = [TrainingSubject.QualityManagement, TrainingSubject.InternalAuditing],
            HeldFrom = moving,
            HeldUntil = moving.PlusDays(2),
            Trained = 12,
            Agencies = [plan.Host.Id],
        };
    }
}
