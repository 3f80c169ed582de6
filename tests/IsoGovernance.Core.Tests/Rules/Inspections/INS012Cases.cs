using System.Collections.Generic;
using System;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS012Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an inspector with all qualifications is in order", Of(OnSite));
        yield return Fail("one without a degree is a finding", By(one => one with { GraduatedOn = null, HasNoDegree = true })).Finding("degree", At + "/team/inspectors/0/graduatedOn", ("inspector", "Trần Văn Công"), ("first", Day("2022-08-10"))).AndNeverHeals();
        yield return Fail("one who graduated after the first day is a finding", By(one => one with { GraduatedOn = Day("2022-08-11") })).Finding("degree", At + "/team/inspectors/0/graduatedOn");
        yield return Fail("one without the administration certificate is a finding", By(one => one with { AdministrationCertifiedOn = null, HasNoAdministrationCertificate = true })).Finding("administration", At + "/team/inspectors/0/administrationCertifiedOn").AndNeverHeals();
        yield return Fail("so is one certified after the first day", By(one => one with { AdministrationCertifiedOn = Day("2022-08-11") })).Finding("administration", At + "/team/inspectors/0/administrationCertifiedOn");
        yield return Pass("certified on the first day is in order", By(one => one with { AdministrationCertifiedOn = Day("2022-08-10") }));
        yield return Pass("a graduate in administration needs no certificate", By(one => one with { AdministrationCertifiedOn = null, HasNoAdministrationCertificate = true, IsGraduateInAdministration = true }));
        yield return Fail("one without the audit certificate is a finding", By(one => one with { AuditCertifiedOn = null, HasNoAuditCertificate = true })).Finding("audit", At + "/team/inspectors/0/auditCertifiedOn").AndNeverHeals();
        yield return Fail("every lack is told", By(one => one with { GraduatedOn = null, HasNoDegree = true, AdministrationCertifiedOn = null, HasNoAdministrationCertificate = true, AuditCertifiedOn = null, HasNoAuditCertificate = true }))
            .Finding("degree", At + "/team/inspectors/0/graduatedOn").Finding("administration", At + "/team/inspectors/0/administrationCertifiedOn").Finding("audit", At + "/team/inspectors/0/auditCertifiedOn");
        yield return Fail("and of every inspector", Team(Samples.Inspector with { GraduatedOn = null, HasNoDegree = true }, Samples.Inspector with { GraduatedOn = null, HasNoDegree = true })).Finding("degree", At + "/team/inspectors/0/graduatedOn").Finding("degree", At + "/team/inspectors/1/graduatedOn");
        yield return Pass("three years after graduation are enough", By(one => one with { GraduatedOn = Day("2019-08-10") }));
        yield return Fail("a day less is not", By(one => one with { GraduatedOn = Day("2019-08-11") })).Finding("experience", At + "/team/inspectors/0/graduatedOn", ("graduated", Day("2019-08-11")), ("years", 3)).AndNeverHeals();
        yield return Fail("and hides no other lack", By(one => one with { GraduatedOn = Day("2019-08-11"), AuditCertifiedOn = null, HasNoAuditCertificate = true })).Finding("experience", At + "/team/inspectors/0/graduatedOn").Finding("audit", At + "/team/inspectors/0/auditCertifiedOn");
        yield return Fail("a province may ask for five years", WithLocalValue(By(one => one with { GraduatedOn = Day("2019-08-10") }), "inspector.experience.years", "5", "2022-01-01")).Finding("experience", At + "/team/inspectors/0/graduatedOn", ("years", 5));
        yield return NotEvaluated("qualification-not-recorded", "a degree not recorded leaves it open", By(one => one with { GraduatedOn = null }));
        yield return NotEvaluated("qualification-not-recorded", "so does a certificate", By(one => one with { AuditCertifiedOn = null }));
        yield return Fail("and hides nothing else", By(one => one with { GraduatedOn = null, AuditCertifiedOn = null, HasNoAuditCertificate = true })).Finding("audit", At + "/team/inspectors/0/auditCertifiedOn");
        yield return NotApplicable("only-hired-experts", "experts of a certification body are INS017's", By(one => one with { IsOfHiredBody = true, GraduatedOn = null, HasNoDegree = true }));
        yield return NotEvaluated("inspectors-not-recorded", "an inspection without recorded inspectors is not judged", OnSiteBut(one => one with { Team = null }));
        yield return Pass("an inspection by dossier is judged too", Of(ByDossier));
        yield return NotApplicable("before-the-law", "an inspection that began before June 2016 is not judged", Unqualified("2016-05-31"));
        yield return Fail("one that began on its first day is", Unqualified("2016-06-01")).Finding("degree", At + "/team/inspectors/0/graduatedOn");
        yield return NotEvaluated("date-not-recorded", "an inspection without its first day is not judged", OnSiteBut(one => one with { HeldFrom = null }));
        yield return NotApplicable("inspection-not-carried-out", "an inspection not carried out is not judged", OnSiteBut(Cancelled));
    }

    private static Register By(Func<Inspector, Inspector> change) => Team(change(Samples.Inspector));

    private static Register Team(params Inspector[] inspectors) => OnSiteBut(one => one with { Team = one.Team! with { Inspectors = inspectors } });

    private static Register Unqualified(string from) => OnSiteBut(one => one with
    {
        HeldFrom = Day(from),
        HeldUntil = Day("2016-06-02"),
        Team = one.Team! with { Inspectors = new[] { Samples.Inspector with { GraduatedOn = null, HasNoDegree = true } } },
    });
}
