using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>The file holds the records that apply to the inspection's form and outcome.</summary>
internal sealed partial class InspectionFileIncomplete() : Rule<Inspection>(new RuleDescriptor
{
    Code = "INS013",
    Name = "inspection-file-incomplete",
    Applies = Applies.Register,
    Severity = Severity.Warning,
    Citations = new[] { Of(Tt26, "39") },
    Parameters = new[] { InspectionSummaryMonth },
})
{
    public override Outcome Judge(Inspection subject, RuleContext context)
    {
        if (Inspected.WhyNot(subject, Tt26.InForceFrom, context) is { } outcome) return outcome;
        var last = subject.HeldUntil ?? subject.HeldFrom!.Value;
        var due = Needed(subject, last, context);
        // The team reports, at the latest, by the end of the month in which the year's results are summed up.
        var summedBy = SummaryAfter(last, context);
        var form = subject.Form?.Known;
        if (context.AsOf > summedBy && form != InspectionForm.ByDossier) due |= Bit(FileRecord.TeamReport);
        var hasUnknown = false;
        var missing = due;
        foreach (var record in subject.File.Items)
        {
            if (record.Known is { } known) missing &= ~Bit(known);
            else hasUnknown = true;
        }
        if (missing == 0) return due == 0 ? Because.NothingDueYet : Outcome.Pass;
        if (hasUnknown) return Because.FileRecordNotKnown;
        if (form is null && missing == Bit(FileRecord.TeamReport)) return Because.FormNotRecorded;
        if (form is null) missing &= ~Bit(FileRecord.TeamReport);
        if (context.KnownUntil <= summedBy) missing &= ~Bit(FileRecord.TeamReport);
        if (missing == 0) return Because.AfterRecords;
        return Inspected.WhyOpenAfter(last, context) ?? Outcome.Fail(new Breach()
            .At(nameof(subject.File))
            .With("on", last)
            .With("missing", Items(missing))
            .ReadHeld(subject)
            .Read(subject, subject.File)
            .Read(subject, subject.PlanEntry)
            .Read(subject, subject.StatusReportRequest?.On)
            .Read(subject, subject.StatusReportRequest?.AnsweredOn)
            .Read(subject, subject.RequestToAgency?.On)
            .Read(subject, subject.Decision?.On)
            .Read(subject, subject.Minutes?.On)
            .Read(subject, subject.CorrectiveReport?.On));
    }

    // A record that was never made is the finding of the rule that demands it.
    private static int Needed(Inspection subject, LocalDate last, RuleContext context)
    {
        var day = context.AsOf;
        var needed = subject.PlanEntry is { IsMissing: false } ? Bit(FileRecord.Plan) : 0;
        if (subject.StatusReportRequest is { } request)
        {
            if (!(request.On > day)) needed |= Bit(FileRecord.StatusReportRequest);
            if (request.AnsweredOn <= day) needed |= Bit(FileRecord.StatusReport);
        }
        if (subject.RequestToAgency is { } asked && !(asked.On > day)) needed |= Bit(FileRecord.RequestToAgency);
        if (subject.Decision is { } decision && !(decision.On > day)) needed |= Bit(FileRecord.Decision);
        if (subject.Minutes is { } minutes && !(minutes.On > day)) needed |= Bit(FileRecord.Minutes);
        if (subject.CorrectiveReport is { } report && !(report.On > day)) needed |= Bit(FileRecord.CorrectiveActionFile);
        if (IsSummedUp(last, context)) needed |= Bit(FileRecord.ReportToAuthority);
        return needed;
    }

    // A yearly summary that was never made is RPT001's.
    private static bool IsSummedUp(LocalDate last, RuleContext context)
    {
        foreach (var report in context.Head.Reports.Items)
        {
            if (report.Kind?.Known == ReportKind.InspectionSummary && report.On >= last && report.On < context.KnownUntil) return true;
        }
        return false;
    }

    private static LocalDate? SummaryAfter(LocalDate last, RuleContext context)
    {
        if (context.Law.Value(InspectionSummaryMonth, last) is not (>= 1 and <= 12 and var month) || last.Year >= 9998) return null;
        var year = last.Month <= month ? last.Year : last.Year + 1;
        return new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1);
    }

    private static int Bit(FileRecord record) => 1 << (int)record;

    private static List<string> Items(int records)
    {
        var items = new List<string>();
        for (var i = 0; i <= (int)FileRecord.ReportToAuthority; i++)
        {
            if ((records & (1 << i)) != 0) items.Add("39." + (i + 1).ToString(CultureInfo.InvariantCulture));
        }
        return items;
    }
}
