using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class OBL008Cases : RuleCases
{
    private const string Hirings = "/systems/0/certificationEngagements/";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a system whose agency hired nobody is in order", Samples.Register);
        yield return Fail("hiring a body to certify is a finding", With(Hired(CertificationPurpose.Certification)))
            .Finding("certification", Hirings + "0", ("body", "Trung tâm Chứng nhận"), ("hired", Day("2021-06-01"))).AndNeverHeals();
        yield return Fail("so is surveillance", With(Hired(CertificationPurpose.Surveillance))).Finding("surveillance", Hirings + "0").AndNeverHeals();
        yield return Fail("so is a change of the scope", With(Hired(CertificationPurpose.ScopeChange))).Finding("scope", Hirings + "0").AndNeverHeals();
        yield return Fail("so is certifying again", With(Hired(CertificationPurpose.Recertification))).Finding("again", Hirings + "0").AndNeverHeals();
        yield return Pass("a body hired to join an inspection is not the agency's", With(Hired(CertificationPurpose.JoinInspection)));
        yield return Pass("a certificate for work outside the system is free", With(Hired(CertificationPurpose.OutsideTheSystem)));
        yield return Pass("so it is without a day", With(Hired(CertificationPurpose.OutsideTheSystem) with { HiredOn = null }));
        yield return Fail("each hiring is one finding", With(Hired(CertificationPurpose.JoinInspection), Hired(CertificationPurpose.Certification), Hired(CertificationPurpose.Surveillance, "2022-06-01")))
            .Finding("certification", Hirings + "1").Finding("surveillance", Hirings + "2").AndNeverHeals();
        yield return Pass("a hiring on the day before the decision is free", With(Hired(CertificationPurpose.Certification, "2014-05-17")));
        yield return Fail("one on its first day is not", With(Hired(CertificationPurpose.Certification, "2014-05-18"))).Finding("certification", Hirings + "0").AndNeverHeals();
        yield return Pass("a hiring to come is none yet", With(Hired(CertificationPurpose.Certification, "2024-03-16")));
        yield return Fail("one of today is", With(Hired(CertificationPurpose.Certification, "2024-03-15"))).Finding("certification", Hirings + "0").AndNeverHeals();
        yield return NotEvaluated("kind-not-recorded", "a hiring for no recorded purpose may be free", With(Hired(CertificationPurpose.Certification) with { Purpose = null }));
        yield return NotEvaluated("kind-not-recorded", "so may one for an unknown purpose", With(Hired(CertificationPurpose.Certification) with { Purpose = Coded<CertificationPurpose>.Parse("advice") }));
        yield return NotEvaluated("date-not-recorded", "a hiring without its day may be older than the decision", With(Hired(CertificationPurpose.Certification) with { HiredOn = null }));
        yield return Fail("what is known for certain is a finding beside what is not", With(Hired(CertificationPurpose.Certification) with { HiredOn = null }, Hired(CertificationPurpose.Certification)))
            .Finding("certification", Hirings + "1").AndNeverHeals();
        yield return Fail("a body without a name is named by its record", With(Hired(CertificationPurpose.Certification) with { Body = null })).Finding("certification", Hirings + "0", ("body", "thuê-1")).AndNeverHeals();
        yield return Fail("a commune that adopts a system hires nobody either", With(Hired(CertificationPurpose.Certification)) with { Agencies = new[] { Samples.DepartmentOfHealth with { Kind = AgencyKind.CommuneCommittee } } })
            .Finding("certification", Hirings + "0").AndNeverHeals();
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", With(Hired(CertificationPurpose.Certification)) with { Agencies = new[] { Samples.DepartmentOfHealth with { Kind = AgencyKind.Other } } });
        yield return NotApplicable("law-not-in-force", "before the decision anybody could be hired", With(Hired(CertificationPurpose.Certification, "2013-01-01")), "2014-05-17");
    }

    private static CertificationEngagement Hired(CertificationPurpose purpose, string on = "2021-06-01") =>
        new() { Id = "thuê-1", Body = "Trung tâm Chứng nhận", HiredOn = Day(on), Purpose = purpose };

    private static Register With(params CertificationEngagement[] hirings) => System(system => system with { CertificationEngagements = hirings });
}
