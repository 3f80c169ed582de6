using System.Collections.Generic;
using System.Linq;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS013Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a file with all its records is in order", Of(OnSite));
        yield return Pass("so is one of an inspection by dossier", Of(ByDossier));
        yield return Fail("an empty file lacks what the inspection gave rise to", Summed(OnSiteBut(one => one with { File = default }))).Finding("", At + "/file", ("on", Day("2022-08-11")), ("missing", Texts("39.1", "39.5", "39.6", "39.7", "39.8", "39.9"))).AndNeverHeals();
        yield return Fail("so does one of an inspection by dossier", Summed(ByDossierBut(one => one with { File = default }))).Finding("", At + "/file", ("missing", Texts("39.1", "39.2", "39.3", "39.4", "39.9")));
        yield return Fail("minutes that are not in the file are a finding", OnSiteBut(one => one with { File = Without(one, FileRecord.Minutes).File })).Finding("", At + "/file", ("missing", Texts("39.6")));
        yield return Pass("minutes that were never made are INS007's", OnSiteBut(one => one with { File = Without(one, FileRecord.Minutes).File, Minutes = null }));
        yield return Fail("what was made on the day of the assessment is kept", OnSiteBut(one => Made(one, "2022-08-12")), "2022-08-12").Finding("", At + "/file", ("missing", Texts("39.1", "39.5", "39.6", "39.7")));
        yield return Fail("so is the correspondence of an inspection by dossier", ByDossierBut(one => Asked(one, "2022-06-23")), "2022-06-23").Finding("", At + "/file", ("missing", Texts("39.1", "39.2", "39.3", "39.4")));
        yield return Pass("without a plan none is kept", OnSiteBut(one => one with { File = Without(one, FileRecord.Plan).File, PlanEntry = null }));
        yield return Pass("reports on the results are not looked for before the month of the summary is over", OnSiteBut(one => one with { File = Without(Without(one, FileRecord.TeamReport), FileRecord.ReportToAuthority).File }), "2022-11-30");
        yield return Fail("once it is over they are", Summed(OnSiteBut(one => one with { File = Without(Without(one, FileRecord.TeamReport), FileRecord.ReportToAuthority).File })), "2022-12-01").Finding("", At + "/file", ("missing", Texts("39.8", "39.9")));
        yield return Pass("a yearly summary that was never made is RPT001's", OnSiteBut(one => one with { File = Without(one, FileRecord.ReportToAuthority).File }));
        yield return Pass("one made before the inspection does not hold its results", Summed(OnSiteBut(one => one with { HeldFrom = Day("2022-12-01"), HeldUntil = Day("2022-12-01"), File = Without(one, FileRecord.ReportToAuthority).File })));
        yield return Fail("one made on its last day does", Summed(OnSiteBut(one => one with { HeldFrom = Day("2022-11-20"), HeldUntil = Day("2022-11-20"), File = Without(one, FileRecord.ReportToAuthority).File }))).Finding("", At + "/file", ("missing", Texts("39.9")));
        yield return Pass("on the day on which it is made it is not looked for", Summed(OnSiteBut(one => one with { File = Without(one, FileRecord.ReportToAuthority).File })), "2022-11-20");
        yield return Pass("after a December inspection they are looked for a year later", OnSiteBut(one => one with { HeldFrom = Day("2022-12-01"), HeldUntil = Day("2022-12-01"), File = Without(one, FileRecord.TeamReport).File }), "2023-11-30");
        yield return NotEvaluated("after-records", "records that end before it leave them open", OnSiteBut(one => one with { File = Without(one, FileRecord.TeamReport).File }) with { RecordedUntil = Day("2022-11-30") });
        yield return NotEvaluated("file-record-not-known", "a record of no known code may be the missing one", OnSiteBut(one => one with { File = new[] { Coded<FileRecord>.Parse("khác") } }));
        yield return NotEvaluated("form-not-recorded", "an inspection of no recorded form may need no team report", OnSiteBut(one => one with { Form = null, File = Without(one, FileRecord.TeamReport).File }));
        yield return Fail("which hides nothing else", Summed(OnSiteBut(one => one with { Form = null, File = default }))).Finding("", At + "/file", ("missing", Texts("39.1", "39.5", "39.6", "39.7", "39.9")));
        yield return NotApplicable("nothing-due-yet", "an inspection that gave rise to no record keeps none yet", Of(Provinces.Inspection(0)), "2022-11-30");
        yield return NotApplicable("inspection-not-carried-out", "an inspection not carried out is not judged", OnSiteBut(Cancelled));
        yield return NotEvaluated("date-not-recorded", "an inspection without a day is not judged", OnSiteBut(one => one with { HeldFrom = null, HeldUntil = null }));
        yield return NotApplicable("nothing-due-yet", "an inspection that runs is not judged", OnSiteBut(one => one), "2022-06-21");
        yield return NotApplicable("before-the-law", "an inspection before the circular is not judged", OnSiteBut(one => one with { HeldFrom = Day("2014-11-30") }));
        yield return NotEvaluated("before-records", "what is not recorded before the records begin is not judged", OnSiteBut(one => one with { File = default }) with { RecordsFrom = Day("2022-08-12") });
        yield return NotEvaluated("after-records", "what is not recorded after the records end is not judged", OnSiteBut(one => one with { File = default }) with { RecordedUntil = Day("2022-08-11") });
    }

    private static Inspection Without(Inspection inspection, FileRecord record) => inspection with { File = inspection.File.Where(one => one != record).ToArray() };

    private static Inspection Made(Inspection inspection, string on) => inspection with
    {
        File = default,
        Decision = new InspectionDecision { On = Day(on) },
        Minutes = new InspectionMinutes { On = Day(on) },
        CorrectiveReport = new CorrectiveReport { On = Day(on) },
    };

    private static Inspection Asked(Inspection inspection, string on) => inspection with
    {
        File = default,
        StatusReportRequest = new StatusReportRequest { On = Day(on), AnsweredOn = Day(on) },
        RequestToAgency = new Notice { On = Day(on) },
    };

    private static Register Summed(Register register) => register with { Reports = new[] { new PeriodicReport { Id = "bc-2022", Kind = ReportKind.InspectionSummary, Year = 2022, On = Day("2022-11-20") } } };
}
