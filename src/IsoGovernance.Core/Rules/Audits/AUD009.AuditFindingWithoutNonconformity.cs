using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Every nonconforming finding is followed by a nonconformity that refers to it.</summary>
internal sealed partial class AuditFindingWithoutNonconformity() : Rule<InternalAudit>(new RuleDescriptor
{
    Code = "AUD009",
    Name = "audit-finding-without-nonconformity",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "2", "b"), Of(Tt26, "36", "1", "đ"), OfClause(Iso2015, "9.2.2"), OfClause(Iso2008, "8.2.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(InternalAudit subject, RuleContext context)
    {
        if (HeldAudits.WhyNotJudged(subject, context, out var first, out var last) is { } outcome) return outcome;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var isAnyFollowed = false;
        for (var i = 0; i < subject.Findings.Count; i++)
        {
            var finding = subject.Findings[i];
            if (HeldAudits.IsNonconforming(finding) is not { } isNonconforming) doubt ??= Because.GradeNotRecorded;
            else if (!isNonconforming) continue;
            else if (IsFollowed(finding, subject, first, context) is not { } isFollowed) doubt ??= Because.LinkNotRecorded;
            else if (isFollowed) isAnyFollowed = true;
            else if (Absence.WhyOpen(last, context) is { } unclear) doubt ??= unclear;
            else (breaches ??= []).Add(new Breach()
                .At(nameof(subject.Findings), i)
                .With("audit", subject, subject.Id)
                .With("finding", finding.Statement ?? finding.Id.Value)
                .With("held", last)
                .ReadEnded(subject)
                .Read(finding, finding.Id)
                .Read(finding, finding.Grade)
                .Read(context.Owner!.System, context.Owner.System.Nonconformities, nameof(QualityManagementSystem.Nonconformities))
                .UnderLawOf(last));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (isAnyFollowed ? Outcome.Pass : Because.NoNonconformingFinding);
    }

    /// <summary>Whether a nonconformity refers to the finding; null when it is not recorded to which finding one refers.</summary>
    private static bool? IsFollowed(AuditFinding finding, InternalAudit audit, LocalDate first, RuleContext context)
    {
        if (finding.Id.IsMissing || audit.Id.IsMissing) return null;
        var system = context.Owner!.System;
        var byFinding = context.Owner.NonconformitiesByFinding;
        var mayBeFollowed = false;
        for (var i = byFinding.FirstOf(finding.Id.Value); i >= 0; i = byFinding.NextOf(i))
        {
            var nonconformity = system.Nonconformities[i];
            if (nonconformity.RaisedOn > context.AsOf) continue;
            if (nonconformity.Audit is { } named ? named == audit.Id : IsOnlyIn(audit, finding, system)) return true;
            mayBeFollowed |= nonconformity.Audit is null;
        }
        for (var i = byFinding.FirstWithout; i >= 0 && !mayBeFollowed; i = byFinding.NextOf(i))
        {
            var nonconformity = system.Nonconformities[i];
            if (nonconformity.RaisedOn > context.AsOf) continue;
            mayBeFollowed = nonconformity.Audit is { } named ? named == audit.Id : MayComeFrom(first, nonconformity);
        }
        return mayBeFollowed ? null : false;
    }

    // What an internal audit raised, by a record that does not say which one.
    private static bool MayComeFrom(LocalDate first, Nonconformity nonconformity) =>
        nonconformity.Source?.Known == NonconformitySource.InternalAudit && !(nonconformity.RaisedOn < first);

    // The identifier of a finding is unique only within its audit.
    private static bool IsOnlyIn(InternalAudit audit, AuditFinding finding, QualityManagementSystem system)
    {
        foreach (var other in system.InternalAudits.Items)
        {
            if (ReferenceEquals(other, audit)) continue;
            foreach (var found in other.Findings.Items)
            {
                if (found.Id == finding.Id) return false;
            }
        }
        return true;
    }
}
