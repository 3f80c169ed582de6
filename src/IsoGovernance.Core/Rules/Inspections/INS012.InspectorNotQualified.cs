using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>On the first day of the inspection every inspector has the degree, the certificates and the years of service that the law asks for.</summary>
internal sealed partial class InspectorNotQualified() : Rule<Inspection>(new RuleDescriptor
{
    Code = "INS012",
    Name = "inspector-not-qualified",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "40", "1") },
    From = new LocalDate(2016, 6, 1),
    Parameters = new[] { InspectorExperienceYears },
})
{
    public override Outcome Judge(Inspection subject, RuleContext context)
    {
        if (Inspected.WhyNot(subject, Descriptor.From!.Value, context) is { } outcome) return outcome;
        var inspectors = subject.Team?.Inspectors ?? default;
        if (inspectors.Count == 0) return Because.InspectorsNotRecorded;
        if (subject.HeldFrom is not { } first) return Because.DateNotRecorded;
        if (context.Law.Value(InspectorExperienceYears, first) is not { } years) return Because.BeforeTheLaw;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var anyJudged = false;
        for (var i = 0; i < inspectors.Count; i++)
        {
            var inspector = inspectors.Items[i];
            if (inspector.IsOfHiredBody) continue;
            anyJudged = true;
            var degree = IsHeld(inspector.GraduatedOn, inspector.HasNoDegree, first);
            var administration = inspector.IsGraduateInAdministration
                ? Held.Yes
                : IsHeld(inspector.AdministrationCertifiedOn, inspector.HasNoAdministrationCertificate, first);
            var audit = IsHeld(inspector.AuditCertifiedOn, inspector.HasNoAuditCertificate, first);
            if (degree == Held.No) (breaches ??= []).Add(Lacking("degree", i, nameof(inspector.GraduatedOn), inspector, subject, first)
                .Read(inspector, inspector.GraduatedOn).Read(inspector, inspector.HasNoDegree));
            if (administration == Held.No) (breaches ??= []).Add(Lacking("administration", i, nameof(inspector.AdministrationCertifiedOn), inspector, subject, first)
                .Read(inspector, inspector.IsGraduateInAdministration)
                .Read(inspector, inspector.AdministrationCertifiedOn).Read(inspector, inspector.HasNoAdministrationCertificate));
            if (audit == Held.No) (breaches ??= []).Add(Lacking("audit", i, nameof(inspector.AuditCertifiedOn), inspector, subject, first)
                .Read(inspector, inspector.AuditCertifiedOn).Read(inspector, inspector.HasNoAuditCertificate));
            if (degree == Held.Yes && inspector.GraduatedOn!.Value.PlusYears(years) > first)
            {
                (breaches ??= []).Add(Lacking("experience", i, nameof(inspector.GraduatedOn), inspector, subject, first).With("graduated", inspector, inspector.GraduatedOn).With("years", years));
            }
            if (degree == Held.NotRecorded || administration == Held.NotRecorded || audit == Held.NotRecorded) doubt = Because.QualificationNotRecorded;
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (anyJudged ? Outcome.Pass : Because.OnlyHiredExperts);
    }

    private enum Held
    {
        Yes,
        No,
        NotRecorded,
    }

    private static Held IsHeld(LocalDate? since, bool isStatedToLack, LocalDate first)
    {
        if (since is null && !isStatedToLack) return Held.NotRecorded;
        return since <= first ? Held.Yes : Held.No;
    }

    private static Breach Lacking(string variant, int index, string member, Inspector inspector, Inspection inspection, LocalDate first) => new Breach(variant)
        .At(nameof(Inspection.Team)).At(nameof(InspectionTeam.Inspectors), index).At(member)
        .With("inspector", inspector, inspector.Name)
        .With("first", inspection, inspection.HeldFrom)
        .UnderLawOf(first);
}
