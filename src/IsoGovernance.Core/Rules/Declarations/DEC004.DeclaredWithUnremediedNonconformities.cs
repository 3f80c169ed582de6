using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Every nonconformity that internal audits raised before the first declaration was corrected by then.</summary>
internal sealed partial class DeclaredWithUnremediedNonconformities() : Rule<Nonconformity>(new RuleDescriptor
{
    Code = "DEC004",
    Name = "declared-with-unremedied-nonconformities",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "2", "b") },
})
{
    public override Outcome Judge(Nonconformity subject, RuleContext context)
    {
        if (context.Owner!.FirstDeclaredOn is not { } declared) return Because.DeclarationDateNotRecorded;
        if (subject.Audit is null && subject.Source?.Known != NonconformitySource.InternalAudit)
        {
            if (subject.Source?.Known is not null) return Because.NotFromAnAudit;
            if (subject.AuditFinding is null) return Because.KindNotRecorded;
        }
        if (subject.RaisedOn is not { } raised) return Because.DateNotRecorded;
        if (raised >= declared) return Because.AfterFirstDeclaration;
        if (!string.IsNullOrWhiteSpace(subject.NoCorrectionReason)) return Outcome.Pass;
        // One without its day may be the first.
        if (context.Owner.HasUndatedDeclaration) return Because.DeclarationDateNotRecorded;
        if (IsCorrectedBy(declared, subject, context.AsOf, out var done)) return Outcome.Pass;
        if (done is null && raised < context.RecordsFrom) return Because.BeforeRecords;
        if (done is null && declared > context.KnownUntil) return Because.AfterRecords;
        return Outcome.Fail(new Breach(done is null ? "open" : "late")
            .At(nameof(subject.Corrections))
            .With("raised", subject, subject.RaisedOn)
            .With("declared", declared)
            .With("done", done)
            .ReadFirstDeclaration(context)
            .ReadDeclared(context.Owner.System)
            .Read(subject, subject.Source)
            .Read(subject, subject.Audit)
            .Read(subject, subject.NoCorrectionReason)
            .Read(subject, subject.Corrections)
            .ReadCorrections(subject));
    }

    /// <summary>Whether all corrections were done by a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="nonconformity">The nonconformity.</param>
    /// <param name="asOf">The assessment date: a correction after it is not yet done.</param>
    /// <param name="done">The day on which the last one was done; null when one is open or none is recorded.</param>
    private static bool IsCorrectedBy(LocalDate day, Nonconformity nonconformity, LocalDate asOf, out LocalDate? done)
    {
        done = null;
        foreach (var correction in nonconformity.Corrections.Items)
        {
            if (correction.DoneOn is not { } on || on > asOf)
            {
                done = null;
                return false;
            }
            if (!(done >= on)) done = on;
        }
        return done <= day;
    }
}
