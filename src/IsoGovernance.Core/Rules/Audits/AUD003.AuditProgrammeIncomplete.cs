using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>An audit programme states what the edition of the standard asks of it.</summary>
internal sealed partial class AuditProgrammeIncomplete() : Rule<AuditProgramme>(new RuleDescriptor
{
    Code = "AUD003",
    Name = "audit-programme-incomplete",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "9.2.2"), OfClause(Iso2008, "8.2.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(AuditProgramme subject, RuleContext context)
    {
        if ((subject.From ?? subject.ApprovedOn) is not { } start) return Because.DateNotRecorded;
        if (start > context.AsOf) return Because.NothingDueYet;
        if (subject.Until < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (start > context.Owner!.LastDay) return Because.SystemEnded;
        var system = context.Owner.System;
        if (subject.Until < system.AppliedFrom) return Because.BeforeApplied;
        if (context.Law.Requirements(system.EditionOn(start)) is not { } edition) return Because.EditionNotKnown;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        foreach (var content in edition.ProgrammeContents.Items)
        {
            if (!TryRead(subject, content.Code, out var member, out var text)) doubt ??= Because.EditionNotKnown;
            else if (!string.IsNullOrWhiteSpace(text)) continue;
            else if (Absence.WhyUnclear(start, context) is { } unclear) doubt ??= unclear;
            else
            {
                (breaches ??= []).Add(new Breach(content.Code)
                    .At(member)
                    .With("programme", subject, subject.Id)
                    .With("edition", edition.Edition.Text)
                    .Read(subject, text, member)
                    .Read(subject, start, subject.From is null ? nameof(subject.ApprovedOn) : nameof(subject.From))
                    .ReadEdition(system, start)
                    .UnderLawOf(start));
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? Outcome.Pass;
    }

    // A content that a host's edition asks for and a programme has no member for cannot be judged.
    private static bool TryRead(AuditProgramme programme, string code, out string member, out string? text)
    {
        (member, text) = code switch
        {
            "frequency" => (nameof(programme.Frequency), programme.Frequency),
            "methods" => (nameof(programme.Methods), programme.Methods),
            "responsibilities" => (nameof(programme.Responsibilities), programme.Responsibilities),
            "planningRequirements" => (nameof(programme.PlanningRequirements), programme.PlanningRequirements),
            "reporting" => (nameof(programme.Reporting), programme.Reporting),
            _ => ("", null),
        };
        return member.Length > 0;
    }
}
