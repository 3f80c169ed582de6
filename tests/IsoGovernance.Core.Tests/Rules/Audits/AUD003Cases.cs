using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class AUD003Cases : RuleCases
{
    private const string Programme = "/systems/0/auditProgrammes/0/";
    private static readonly StandardEdition Third = "TCVN ISO 9001:2026";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("programmes with all contents are in order", Samples.Register);
        yield return Fail("a programme without methods is a finding", Change(programme => programme with { Methods = null }))
            .Finding("methods", Programme + "methods", ("programme", "ct-2023"), ("edition", "TCVN ISO 9001:2015")).AndNeverHeals();
        yield return Fail("an empty text says nothing", Change(programme => programme with { Frequency = " " })).Finding("frequency", Programme + "frequency").AndNeverHeals();
        yield return Fail("the 2015 edition asks for five contents", Change(Bare))
            .Finding("frequency", Programme + "frequency").Finding("methods", Programme + "methods").Finding("responsibilities", Programme + "responsibilities")
            .Finding("planningRequirements", Programme + "planningRequirements").Finding("reporting", Programme + "reporting").AndNeverHeals();
        yield return Fail("the 2008 edition for two", Change(Bare, Under2008)).Finding("frequency", Programme + "frequency").Finding("methods", Programme + "methods").AndNeverHeals();
        yield return Pass("with these two it is in order under that edition", Change(programme => programme with { Responsibilities = null, PlanningRequirements = null, Reporting = null }, Under2008));
        yield return NotEvaluated("edition-not-known", "without an edition it is open", Change(Bare, system => system with { Edition = null, Declarations = [] }));
        yield return NotEvaluated("edition-not-known", "an edition that nobody described is open", Change(programme => programme, system => system with { Edition = Third, Declarations = [] }));
        yield return NotEvaluated("edition-not-known", "a content that programmes do not record is open", Change(programme => programme, system => system with { Edition = Third, Declarations = [] })) with { Law = WithThird("climate") };
        yield return Pass("an edition of the host's asks for what it lists", Change(programme => Bare(programme) with { Methods = "Xem xét hồ sơ" }, system => system with { Edition = Third, Declarations = [] })) with { Law = WithThird("methods") };
        yield return NotApplicable("nothing-due-yet", "a programme that has not started may still be completed", Change(Bare), "2022-12-31");
        yield return NotApplicable("nothing-due-yet", "whenever it was approved", Change(programme => programme with { ApprovedOn = Day("2022-12-20"), Methods = null }), "2022-12-31");
        yield return Fail("on its first day it may not", Change(programme => programme with { Methods = null }), "2023-01-01").Finding("methods", Programme + "methods").AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a programme without any day is open", Change(programme => Bare(programme) with { From = null }));
        yield return Fail("the day of approval does where the first day is not recorded", Change(programme => programme with { From = null, ApprovedOn = Day("2022-12-20"), Methods = null })).Finding("methods", Programme + "methods").AndNeverHeals();
        yield return NotApplicable("before-the-law", "a programme that ended before the decision is left out", Change(programme => Bare(programme) with { From = Day("2013-01-01"), Until = Day("2014-05-17") }));
        yield return NotApplicable("before-applied", "one that ended on the first day of the decision is not from before it", Change(programme => Bare(programme) with { From = Day("2013-01-01"), Until = Day("2014-05-18") }));
        yield return NotApplicable("before-applied", "a programme that ended before the system was applied is left out", Change(programme => Bare(programme) with { From = Day("2019-01-01"), Until = Day("2020-02-29") }));
        yield return NotApplicable("system-ended", "a programme that starts after the system ended is left out", Change(Bare, system => system with { EndedOn = Day("2022-12-31") }));
        yield return Fail("one that starts on the system's last day is not", Change(programme => programme with { Methods = null }, system => system with { EndedOn = Day("2023-01-01") })).Finding("methods", Programme + "methods").AndNeverHeals();
        yield return Fail("one that ran into the time of application is not", Change(programme => programme with { From = Day("2019-01-01"), Until = Day("2020-03-01"), Methods = null })).Finding("methods", Programme + "methods").AndNeverHeals();
        yield return NotEvaluated("before-records", "what a programme said before the records may not be recorded", Change(Bare) with { RecordsFrom = Day("2023-01-02") });
        yield return NotEvaluated("before-records", "the first doubt is told", Change(Bare, system => system with { Edition = Third, Declarations = [] }) with { RecordsFrom = Day("2023-01-02") }) with { Law = WithThird("methods", "climate") };
        yield return NotEvaluated("after-records", "what a programme said after the records may not be recorded", Change(Bare) with { RecordedUntil = Day("2022-12-31") });
    }

    private static AuditProgramme Bare(AuditProgramme programme) => new() { Id = programme.Id, From = programme.From, Until = programme.Until };

    private static QualityManagementSystem Under2008(QualityManagementSystem system) =>
        system with { Declarations = system.Declarations.Select(declaration => declaration with { Edition = StandardEdition.Iso2008 }).ToArray() };

    private static Register Change(Func<AuditProgramme, AuditProgramme> change, Func<QualityManagementSystem, QualityManagementSystem>? system = null) => OneAudit.Programme(change, system);

    private static LawBook WithThird(params string[] contents) => LawBook.Default.With(Editions.Iso2015 with
    {
        Instrument = Instruments.Iso2015 with { Number = Third.Text },
        ProgrammeContents = contents.Select(content => new EditionItem(content, "nội dung", "content")).ToArray(),
    });
}
