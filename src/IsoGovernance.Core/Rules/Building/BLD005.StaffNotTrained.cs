using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A course on building and applying the system was held, and one that trained internal auditors.</summary>
internal sealed partial class StaffNotTrained() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "BLD005",
    Name = "staff-not-trained",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "11", "3"), Of(Tt26, "7", "2", "c") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        // The decision asks for training on the system, the circular for that of internal auditors too.
        bool system = false, auditors = context.AsOf < Tt26.InForceFrom;
        Outcome? systemDoubt = null, auditorsDoubt = null;
        foreach (var training in subject.Trainings.Items)
        {
            var held = training.HeldFrom ?? training.HeldUntil;
            if (held > context.AsOf) continue;
            if (training.Subjects.Count == 0) systemDoubt = auditorsDoubt = Because.TrainingSubjectNotRecorded;
            foreach (var taught in training.Subjects.Items)
            {
                switch (taught.Known)
                {
                    case TrainingSubject.QualityManagement or TrainingSubject.Documentation:
                        system |= held is not null;
                        systemDoubt ??= Because.DateNotRecorded;
                        break;
                    case TrainingSubject.InternalAuditing:
                        auditors |= held is not null;
                        auditorsDoubt ??= Because.DateNotRecorded;
                        break;
                    case null:
                        systemDoubt = auditorsDoubt = Because.TrainingSubjectNotRecorded;
                        break;
                }
            }
        }
        if (system && auditors) return Outcome.Pass;
        if (!context.Owner!.IsApplied) return Because.NotYetApplied;
        var doubt = (system ? null : systemDoubt) ?? (auditors ? null : auditorsDoubt);
        var unclear = Unrecorded.OfSystem(context);
        var breaches = new List<Breach>();
        if (!system && systemDoubt is null && unclear is null) breaches.Add(Found("system", subject));
        if (!auditors && auditorsDoubt is null && unclear is null) breaches.Add(Found("auditors", subject));
        return breaches.Count == 0 ? doubt ?? unclear! : Outcome.Fail(breaches);
    }

    private static Breach Found(string variant, QualityManagementSystem system)
    {
        var breach = new Breach(variant).At(nameof(system.Trainings)).Read(system, system.Trainings);
        foreach (var training in system.Trainings.Items)
        {
            breach.Read(training, training.Subjects);
            _ = training.HeldFrom is null ? breach.Read(training, training.HeldUntil) : breach.Read(training, training.HeldFrom);
        }
        return breach.ReadApplied(system);
    }
}
