using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The decision of an on-site inspection was announced in minutes, and there is a written programme.</summary>
internal sealed partial class InspectionNotAnnounced() : Rule<Inspection>(new RuleDescriptor
{
    Code = "INS006",
    Name = "inspection-not-announced",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "37", "2", "a") },
})
{
    public override Outcome Judge(Inspection subject, RuleContext context)
    {
        if (Inspected.WhyNot(subject, InspectionForm.OnSite, context) is { } outcome) return outcome;
        // Where there is no decision, there is none to announce: INS005 speaks.
        var isAnnounced = subject.Decision is null || subject.Decision.On > context.AsOf || subject.AnnouncementMinutesOn <= context.AsOf;
        var isProgrammed = subject.ProgrammeOn <= context.AsOf;
        if (isAnnounced && isProgrammed) return Outcome.Pass;
        var last = subject.HeldUntil ?? subject.HeldFrom!.Value;
        if (Inspected.WhyOpenBy(last, context) is { } open) return open;
        var breaches = new List<Breach>();
        if (!isAnnounced) breaches.Add(Found("announcement", nameof(subject.AnnouncementMinutesOn), subject, last)
            .Read(subject, subject.AnnouncementMinutesOn).Read(subject, subject.Decision?.On));
        if (!isProgrammed) breaches.Add(Found("programme", nameof(subject.ProgrammeOn), subject, last).Read(subject, subject.ProgrammeOn));
        return Outcome.Fail(breaches);
    }

    private static Breach Found(string variant, string member, Inspection subject, LocalDate last) => new Breach(variant)
        .At(member)
        .With("on", last)
        .With("tasks", TasksOf(subject))
        .ReadHeld(subject);

    private static List<string> TasksOf(Inspection subject)
    {
        var tasks = new List<string>();
        foreach (var inspector in subject.Team?.Inspectors.Items ?? [])
        {
            if (!string.IsNullOrWhiteSpace(inspector.Tasks)) tasks.Add(inspector.Name is null ? inspector.Tasks! : inspector.Name + ": " + inspector.Tasks);
        }
        return tasks;
    }
}
