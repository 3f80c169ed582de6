using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class InspectionMutations
{
    private const int Year = 2022;

    public static IEnumerable<Mutation> All =>
    [
        new("INS001", "the inspection plan was approved after its year", InPlan(plan => plan with { ApprovedOn = new LocalDate(Year + 1, 1, 10) })),
        // An inspection that was planned, and that the reports of the year counted.
        new("INS002", "an inspection is not recorded", register => register with
        {
            Inspections = register.Inspections.Without(inspection => inspection.Id == register.Inspections.First(one => IsOfMandatory(register, one)).Id),
        }) { Accompanied = ["INS014", "RPT003"] },
        // The reports of the year counted them as on site.
        new("INS003", "every inspection of the year was made by dossier", register => register with
        {
            Inspections = register.Inspections.ChangeAll(inspection => IsOnSite(inspection) && inspection.HeldFrom!.Value.Year == Year ? AsDossier(inspection) : inspection),
        }) { Accompanied = ["RPT003"] },
        new("INS004", "the plan tells no cost", InPlan(plan => plan with { Cost = null })),
        new("INS005", "an inspection on site has no decision", InInspection(IsOnSite, inspection => inspection with { Decision = null })),
        new("INS006", "an inspection on site has no programme", InInspection(IsOnSite, inspection => inspection with { ProgrammeOn = null })),
        new("INS007", "the agency did not sign the minutes", InMinutes(minutes => minutes with { AgencySignedOn = null })),
        new("INS008", "the agency reported after a hundred days", InInspection(
            inspection => inspection.CorrectiveReport is not null && inspection.HeldFrom < new LocalDate(2026, 1, 1),
            inspection => inspection with { CorrectiveReport = new CorrectiveReport { On = inspection.HeldUntil!.Value.PlusDays(100) } })),
        new("INS009", "the scope was not examined", InInspection(IsOnSite, inspection => WithoutContent(inspection, InspectionContent.Scope))),
        new("INS010", "nothing was asked of the agency", InInspection(
            inspection => inspection.RequestToAgency is not null, inspection => inspection with { RequestToAgency = null })),
        // What is not examined again is not examined at all.
        new("INS011", "what was unmet was left out of the next inspection", UnmetLeftOut) { Accompanied = ["INS009"] },
        new("INS012", "an inspector was never trained to audit", InInspection(IsOnSite, inspection => inspection with
        {
            Team = inspection.Team! with { Inspectors = inspection.Team.Inspectors.ChangeFirst(_ => true, inspector => inspector with { AuditCertifiedOn = null, HasNoAuditCertificate = true }) },
        })),
        new("INS013", "the file holds no minutes", InInspection(IsOnSite, inspection => inspection with { File = inspection.File.Without(record => record == FileRecord.Minutes) })),
        new("INS014", "an agency was planned twice and inspected once", InPlan(plan => plan with { Entries = plan.Entries.And(plan.Entries[0] with { Id = "kh-x" }) })),
        new("INS015", "no report was asked for", InInspection(IsByDossier, inspection => inspection with { StatusReportRequest = null })),
        new("INS016", "the report asked for never came", InInspection(IsByDossier, inspection => inspection with
        {
            StatusReportRequest = inspection.StatusReportRequest! with { AnsweredOn = null },
        })),
        new("INS017", "a hired body has no certificate", InInspection(
            inspection => inspection.HiredBodies.Count > 0,
            inspection => inspection with { HiredBodies = inspection.HiredBodies.ChangeAll(body => body with { Certificates = [] }) })),
        new("INS018", "a refusal was not told to the agency", InInspection(inspection => inspection.CorrectiveReport is not null, inspection => inspection with
        {
            CorrectiveReport = inspection.CorrectiveReport! with { Assessment = CorrectiveAssessment.NotAccepted, RefusalNotice = null },
        })),
    ];

    private static Register UnmetLeftOut(Register register)
    {
        foreach (var first in register.Inspections.Where(inspection => inspection.Contents.Any(IsUnmet)))
        {
            var next = register.Inspections.Where(other => other.Agencies == first.Agencies && other.HeldFrom > first.HeldUntil).OrderBy(other => other.HeldFrom).FirstOrDefault();
            if (next is null || next.HeldUntil > new LocalDate(2026, 11, 1)) continue;
            var unmet = first.Contents.First(IsUnmet).Content!.Value.Known!.Value;
            return InInspection(inspection => inspection.Id == next.Id, inspection => WithoutContent(inspection, unmet))(register);
        }
        throw new InvalidOperationException("No inspection follows one with an unmet content.");
    }

    private static bool IsUnmet(ContentResult content) => content.Result == ContentVerdict.Unmet;

    private static Inspection WithoutContent(Inspection inspection, InspectionContent content) =>
        inspection with { Contents = inspection.Contents.Without(one => one.Content == content) };

    private static Inspection AsDossier(Inspection inspection) => inspection with
    {
        Form = InspectionForm.ByDossier,
        StatusReportRequest = new StatusReportRequest { Number = "300/SKHCN-TĐC", On = inspection.HeldFrom, DueOn = inspection.HeldFrom, AnsweredOn = inspection.HeldFrom },
        RequestToAgency = new Notice { Number = "350/SKHCN-TĐC", On = inspection.HeldUntil },
        File = [.. Enum.GetValues<FileRecord>().Select(record => new Coded<FileRecord>(record))],
    };

    private static bool IsOfMandatory(Register register, Inspection inspection) => IsByDossier(inspection) && inspection.HeldFrom!.Value.Year == Year
        && inspection.Agencies.Any(id => register.Agencies.Any(agency => agency.Id == id && agency.Kind == AgencyKind.ProvincialSpecialisedAgency));

    private static bool IsOnSite(Inspection inspection) => inspection.Form == InspectionForm.OnSite && inspection.HeldFrom > new LocalDate(2017, 1, 1) && !IsLate(inspection);

    private static bool IsByDossier(Inspection inspection) => inspection.Form == InspectionForm.ByDossier && !IsLate(inspection);

    private static bool IsLate(Inspection inspection) => inspection.HeldUntil > new LocalDate(2026, 1, 1);

    private static Func<Register, Register> InMinutes(Func<InspectionMinutes, InspectionMinutes> change) =>
        InInspection(IsOnSite, inspection => inspection with { Minutes = change(inspection.Minutes!) });

    private static Func<Register, Register> InInspection(Func<Inspection, bool> which, Func<Inspection, Inspection> change) =>
        register => register with { Inspections = register.Inspections.ChangeFirst(which, change) };

    private static Func<Register, Register> InPlan(Func<InspectionPlan, InspectionPlan> change) =>
        register => register with { InspectionPlans = register.InspectionPlans.ChangeFirst(plan => plan.Year == Year, change) };
}
