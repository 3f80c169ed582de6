using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>A certification body that joins an inspection holds a valid certificate on each day of it, and each of its experts a valid card.</summary>
internal sealed partial class HiredCertificationBodyNotQualified() : Rule<Inspection>(new RuleDescriptor
{
    Code = "INS017",
    Name = "hired-certification-body-not-qualified",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "8", "2", "đ"), Of(Qd19, "8", "3"), Of(Tt26, "40", "2"), Of(Tt26, "42", "2"), Of(Tt26, "16", "2"), Of(Tt26, "45") },
    Parameters = new Law.LawParameter[] { CertificateYears, FormerRegimeEnd },
})
{
    public override Outcome Judge(Inspection subject, RuleContext context)
    {
        var bodies = subject.HiredBodies.Items;
        if (bodies.Length == 0) return HasHiredExpert(subject) ? Because.ExpertsNotRecorded : Because.NoHiredBody;
        if (Inspected.WhyNot(subject, Qd19.InForceFrom, context) is { } outcome) return outcome;
        if (subject.HeldFrom is not { } first) return Because.DateNotRecorded;
        var last = subject.HeldUntil ?? first;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        for (var i = 0; i < bodies.Length; i++)
        {
            var body = bodies[i];
            var why = CertificateValidity.Judge(body.Certificates.Items, first, last, context, out var without);
            if (why is null) (breaches ??= []).Add(Found("body", i, body, without, first).Read(subject, subject.HeldFrom).Read(subject, subject.HeldUntil).At(nameof(body.Certificates)).Read(body, body.Certificates).ReadHeld(body.Certificates));
            else if (why != Outcome.Pass) doubt ??= why;
            if (body.Experts.Count == 0) doubt ??= Because.ExpertsNotRecorded;
            for (var j = 0; j < body.Experts.Count; j++)
            {
                var expert = body.Experts.Items[j];
                why = CertificateValidity.Judge(expert.Cards.Items, first, last, context, out without);
                if (why is null) (breaches ??= []).Add(Found("expert", i, body, without, first).Read(subject, subject.HeldFrom).Read(subject, subject.HeldUntil).At(nameof(body.Experts), j).At(nameof(expert.Cards)).With("expert", expert, expert.Name)
                    .Read(expert, expert.Cards).ReadHeld(expert.Cards));
                else if (why != Outcome.Pass) doubt ??= why;
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? Outcome.Pass;
    }

    // An expert of a hired body in the team shows that one joined, recorded or not.
    private static bool HasHiredExpert(Inspection inspection)
    {
        foreach (var inspector in inspection.Team?.Inspectors.Items ?? [])
        {
            if (inspector.IsOfHiredBody) return true;
        }
        return false;
    }

    private static Breach Found(string variant, int index, HiredBody body, LocalDate without, LocalDate first) => new Breach(variant)
        .At(nameof(Inspection.HiredBodies), index)
        .With("body", body, body.Name)
        .With("day", without)
        .UnderLawOf(first);
}
