using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>An on-site inspection has minutes signed by the team leader and by the agency, in two copies.</summary>
internal sealed partial class InspectionMinutesInvalid() : Rule<Inspection>(new RuleDescriptor
{
    Code = "INS007",
    Name = "inspection-minutes-invalid",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "37", "2", "b") },
})
{
    private const int CopiesNeeded = 2;

    public override Outcome Judge(Inspection subject, RuleContext context)
    {
        if (Inspected.WhyNot(subject, InspectionForm.OnSite, context) is { } outcome) return outcome;
        var last = subject.HeldUntil ?? subject.HeldFrom!.Value;
        if (subject.Minutes is not { } minutes || minutes.On > context.AsOf)
        {
            return Inspected.WhyOpenAfter(last, context) ?? Outcome.Fail(Found("none", null, last, null).ReadHeld(subject).Read(subject, subject.Minutes?.On));
        }
        bool isSignedByLeader = minutes.LeaderSignedOn <= context.AsOf, isSignedByAgency = minutes.AgencySignedOn <= context.AsOf;
        List<Breach>? breaches = null;
        Outcome? doubt = minutes.Copies is null ? Because.CopiesNotRecorded : null;
        if (!(isSignedByLeader && isSignedByAgency))
        {
            if (Inspected.WhyOpenAfter(last, context) is { } open) doubt ??= open;
            else
            {
                if (!isSignedByLeader) (breaches ??= []).Add(Found("leader", nameof(minutes.LeaderSignedOn), last, minutes.Copies).ReadHeld(subject).Read(minutes, minutes.LeaderSignedOn));
                if (!isSignedByAgency) (breaches ??= []).Add(Found("agency", nameof(minutes.AgencySignedOn), last, minutes.Copies).ReadHeld(subject).Read(minutes, minutes.AgencySignedOn));
            }
        }
        if (minutes.Copies < CopiesNeeded) (breaches ??= []).Add(Found("copies", nameof(minutes.Copies), last, minutes.Copies).ReadHeld(subject).Read(minutes, minutes.Copies));
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? Outcome.Pass;
    }

    private static Breach Found(string variant, string? member, LocalDate last, int? copies)
    {
        var breach = new Breach(variant).At(nameof(Inspection.Minutes));
        if (member is not null) breach.At(member);
        return breach.With("on", last).With("copies", copies).With("needed", CopiesNeeded);
    }
}
