using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Lists what shows that the leadership, the units and individuals took part; a person judges.</summary>
internal sealed partial class LeadershipParticipation() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "BLD008",
    Name = "leadership-participation",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Judged = Judged.Human,
    Citations = new[] { Of(Qd19, "3", "2"), Of(Tt26, "36", "2", "a") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        int committees = 0, reviews = 0, trainings = 0, sessions = 0, audits = 0, units = 0;
        var chairs = new List<string>();
        foreach (var committee in subject.SteeringCommittees.Items)
        {
            if (!(committee.DecidedOn <= context.AsOf)) continue;
            committees++;
            AddNew(chairs, committee.Chair);
        }
        foreach (var review in subject.ManagementReviews.Items)
        {
            if (!(review.HeldOn <= context.AsOf)) continue;
            reviews++;
            AddNew(chairs, review.Chair);
        }
        foreach (var training in subject.Trainings.Items) trainings += (training.HeldFrom ?? training.HeldUntil) <= context.AsOf ? 1 : 0;
        foreach (var session in subject.Disseminations.Items) sessions += session.HeldOn <= context.AsOf ? 1 : 0;
        foreach (var audit in subject.InternalAudits.Items) audits += audit.CompletedOn <= context.AsOf ? 1 : 0;
        foreach (var unit in subject.Units.Items) units += unit.From > context.AsOf || unit.Until < context.AsOf ? 0 : 1;
        return Outcome.NeedsReview(new Breach()
            .With("committees", committees)
            .With("reviews", reviews)
            .With("chairs", chairs)
            .With("trainings", trainings)
            .With("sessions", sessions)
            .With("audits", audits)
            .With("units", units)
            .Read(subject, subject.SteeringCommittees)
            .Read(subject, subject.ManagementReviews)
            .Read(subject, subject.Trainings)
            .Read(subject, subject.Disseminations)
            .Read(subject, subject.InternalAudits)
            .Read(subject, subject.Units));
    }

    private static void AddNew(List<string> chairs, string? chair)
    {
        if (!string.IsNullOrWhiteSpace(chair) && !chairs.Contains(chair!)) chairs.Add(chair!);
    }
}
