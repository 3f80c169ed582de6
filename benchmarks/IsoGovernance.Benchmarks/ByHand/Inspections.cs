using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>INS001 to INS018 over the inspections and their plans.</summary>
internal sealed class Inspections
{
    private const int AllContents = (1 << 13) - 1;
    private const int MayNotArise = (1 << (int)InspectionContent.Complaints) | (1 << (int)InspectionContent.LegalChanges)
        | (1 << (int)InspectionContent.Redeclaration) | (1 << (int)InspectionContent.Consultants);

    private readonly Day _day;
    private readonly Contents[] _contents;
    private readonly LocalDate? _latestSummary;

    public Inspections(Day day)
    {
        _day = day;
        _latestSummary = LatestSummary(day);
        var inspections = day.Register.Inspections;
        _contents = new Contents[inspections.Count];
        for (var i = 0; i < inspections.Count; i++) _contents[i] = Contents.Of(inspections[i]);
    }

    /// <summary>The contents of an inspection as bits.</summary>
    private readonly record struct Contents(int Examined, int Unmet, int NotApplicable, int Unclear, bool HasUnknown)
    {
        public int Touched => Examined | NotApplicable | Unclear;

        public static Contents Of(Inspection inspection)
        {
            int examined = 0, unmet = 0, notApplicable = 0, unclear = 0;
            var hasUnknown = false;
            for (var i = 0; i < inspection.Contents.Count; i++)
            {
                var content = inspection.Contents[i];
                if (content.Content?.Known is not { } known)
                {
                    hasUnknown = true;
                    continue;
                }
                var bit = 1 << (int)known;
                var result = content.Result?.Known;
                if (result is ContentVerdict.Met or ContentVerdict.Unmet) examined |= bit;
                if (result == ContentVerdict.Unmet) unmet |= bit;
                else if (result == ContentVerdict.NotApplicable) notApplicable |= bit;
                else if (result is null) unclear |= bit;
            }
            return new Contents(examined, unmet, notApplicable, unclear, hasUnknown);
        }

        public Contents With(Contents other) => new(
            Examined | other.Examined, Unmet | other.Unmet, NotApplicable | other.NotApplicable, Unclear | other.Unclear, HasUnknown || other.HasUnknown);
    }

    public void Judge()
    {
        var inspections = _day.Register.Inspections;
        for (var i = 0; i < inspections.Count; i++)
        {
            JudgeComplied(inspections[i], i);
            JudgeCarriedOut(inspections[i], i);
        }
        var plans = _day.Register.InspectionPlans;
        for (var i = 0; i < plans.Count; i++) JudgePlan(plans[i], i);
        JudgeYears();
        if (!_day.BindsCircular) return;
        JudgeRechecks();
        JudgePlanned();
    }

    private void JudgeCarriedOut(Inspection inspection, int number)
    {
        if (inspection.CarriedOutOn is not { } last || last > _day.AsOf) return;
        var first = inspection.HeldFrom ?? last;
        if (inspection.HiredBodies.Count > 0 && first >= Day.Decision && inspection.HeldFrom is not null) JudgeHiredBodies(inspection, number, first, last);
        if (first < Day.Circular) return;

        var contents = _contents[number];
        // Whether what is missing after the last day would be in the register.
        var isOver = last >= _day.RecordsFrom && last < _day.KnownUntil;

        // INS009
        if (isOver && !contents.HasUnknown && (AllContents & ~contents.Touched) != 0) Found("INS009", number, "/contents");
        if ((contents.NotApplicable & ~MayNotArise & ~contents.Examined) != 0) Found("INS009", number, "/contents");

        JudgeInspectors(inspection, number);
        if (isOver) JudgeFile(inspection, number, last);
        switch (inspection.Form?.Known)
        {
            case InspectionForm.OnSite:
                JudgeOnSite(inspection, number, last, isOver);
                break;
            case InspectionForm.ByDossier:
                JudgeByDossier(inspection, number, first, last, isOver, contents);
                break;
        }
    }

    private void JudgeOnSite(Inspection inspection, int number, LocalDate last, bool isOver)
    {
        // INS005
        var known = inspection.HeldFrom ?? last;
        var decision = inspection.Decision is { } made && !(made.On > _day.AsOf) ? made : null;
        if (decision is null ? known < _day.AsOf && _day.Vouches(known) : decision.On > known) Found("INS005", number, "/decision");

        // INS006
        if (last < _day.AsOf && _day.Vouches(last))
        {
            if (decision is not null && !(inspection.AnnouncementMinutesOn <= _day.AsOf)) Found("INS006", number, "/announcementMinutesOn");
            if (!(inspection.ProgrammeOn <= _day.AsOf)) Found("INS006", number, "/programmeOn");
        }

        // INS007
        if (inspection.Minutes is not { } minutes || minutes.On > _day.AsOf)
        {
            if (isOver) Found("INS007", number, "/minutes");
        }
        else
        {
            if (isOver && !(minutes.LeaderSignedOn <= _day.AsOf)) Found("INS007", number, "/minutes/leaderSignedOn");
            if (isOver && !(minutes.AgencySignedOn <= _day.AsOf)) Found("INS007", number, "/minutes/agencySignedOn");
            if (minutes.Copies < 2) Found("INS007", number, "/minutes/copies");
        }

        // INS008
        if (inspection.Minutes is { Problems.Count: > 0 } problems && inspection.CorrectiveReport is not { On: null } && SignedOn(problems) is { } signed && signed <= _day.AsOf
            && _day.Law.Value(LawParameters.CorrectiveReportMonths, signed) is { } months
            && !(inspection.CorrectiveReport?.On <= _day.AsOf && inspection.CorrectiveReport.On <= signed.PlusMonths(months)))
        {
            var term = _day.Law.Time.AfterMonths(signed, months);
            if (_day.IsMissed(signed, term, inspection.CorrectiveReport?.On) && IsOwed(inspection, term.Due) && TakesPart(inspection)) Found("INS008", number, "/correctiveReport");
        }

        // INS018
        if (inspection.CorrectiveReport is { AssessedOn: { } assessed } report && report.Assessment?.Known == CorrectiveAssessment.NotAccepted && assessed <= _day.AsOf
            && report.RefusalNotice is not { On: null } && !(report.RefusalNotice?.On <= _day.AsOf)
            && assessed >= _day.RecordsFrom && assessed < _day.KnownUntil) Found("INS018", number, "/correctiveReport/refusalNotice");
    }

    // Both sides sign; where the days differ the later one counts, and a signature that is not recorded may be the later.
    private static LocalDate? SignedOn(InspectionMinutes minutes)
    {
        if (minutes.On is null && (minutes.LeaderSignedOn is null || minutes.AgencySignedOn is null)) return null;
        var signed = minutes.On;
        if (!(minutes.LeaderSignedOn <= signed)) signed = minutes.LeaderSignedOn ?? signed;
        if (!(minutes.AgencySignedOn <= signed)) signed = minutes.AgencySignedOn ?? signed;
        return signed;
    }

    private void JudgeByDossier(Inspection inspection, int number, LocalDate first, LocalDate last, bool isOver, Contents contents)
    {
        // INS010
        if (contents.Unmet != 0 && isOver && inspection.RequestToAgency is not { On: null }
            && !(inspection.RequestToAgency?.On <= _day.AsOf && inspection.RequestToAgency.On >= first)) Found("INS010", number, "/requestToAgency");

        // INS015
        if (inspection.PlanEntry is not { IsMissing: false }) return;
        if (inspection.StatusReportRequest is { } request && !(request.On > _day.AsOf))
        {
            if (request.On > last) Found("INS015", number, "/statusReportRequest");
        }
        else if (last < _day.AsOf && _day.Vouches(last)) Found("INS015", number, "/statusReportRequest");
    }

    // INS012
    private void JudgeInspectors(Inspection inspection, int number)
    {
        if (inspection.Team is not { Inspectors.Count: > 0 } team || inspection.HeldFrom is not { } first) return;
        if (_day.Law.Value(LawParameters.InspectorExperienceYears, first) is not { } years) return;
        for (var i = 0; i < team.Inspectors.Count; i++)
        {
            var inspector = team.Inspectors[i];
            if (inspector.IsOfHiredBody) continue;
            if (inspector.GraduatedOn <= first)
            {
                if (inspector.GraduatedOn.Value.PlusYears(years) > first) Found("INS012", number, "/team/inspectors/" + i + "/graduatedOn");
            }
            else if (IsLacking(inspector.GraduatedOn, inspector.HasNoDegree, first)) Found("INS012", number, "/team/inspectors/" + i + "/graduatedOn");
            if (!inspector.IsGraduateInAdministration && IsLacking(inspector.AdministrationCertifiedOn, inspector.HasNoAdministrationCertificate, first))
            {
                Found("INS012", number, "/team/inspectors/" + i + "/administrationCertifiedOn");
            }
            if (IsLacking(inspector.AuditCertifiedOn, inspector.HasNoAuditCertificate, first)) Found("INS012", number, "/team/inspectors/" + i + "/auditCertifiedOn");
        }
    }

    private static bool IsLacking(LocalDate? since, bool isStated, LocalDate first) => since is null ? isStated : since > first;

    // INS013
    private void JudgeFile(Inspection inspection, int number, LocalDate last)
    {
        var missing = 0;
        if (inspection.PlanEntry is { IsMissing: false }) missing |= Bit(FileRecord.Plan);
        if (inspection.StatusReportRequest is { } request)
        {
            if (!(request.On > _day.AsOf)) missing |= Bit(FileRecord.StatusReportRequest);
            if (request.AnsweredOn <= _day.AsOf) missing |= Bit(FileRecord.StatusReport);
        }
        if (inspection.RequestToAgency is { } asked && !(asked.On > _day.AsOf)) missing |= Bit(FileRecord.RequestToAgency);
        if (inspection.Decision is { } decision && !(decision.On > _day.AsOf)) missing |= Bit(FileRecord.Decision);
        if (inspection.Minutes is { } minutes && !(minutes.On > _day.AsOf)) missing |= Bit(FileRecord.Minutes);
        if (inspection.CorrectiveReport is { } report && !(report.On > _day.AsOf)) missing |= Bit(FileRecord.CorrectiveActionFile);
        // The team reports, at the latest, by the end of the month in which the year's results are summed up.
        if (inspection.Form?.Known == InspectionForm.OnSite && SummaryMonthEnd(last) is { } end && _day.KnownUntil > end) missing |= Bit(FileRecord.TeamReport);
        if (_latestSummary >= last) missing |= Bit(FileRecord.ReportToAuthority);
        for (var i = 0; i < inspection.File.Count; i++)
        {
            if (inspection.File[i].Known is not { } known) return;
            missing &= ~Bit(known);
        }
        if (missing != 0) Found("INS013", number, "/file");
    }

    private static int Bit(FileRecord record) => 1 << (int)record;

    // The latest yearly summary that was made before the records end.
    private static LocalDate? LatestSummary(Day day)
    {
        LocalDate? latest = null;
        var reports = day.Register.Reports;
        for (var i = 0; i < reports.Count; i++)
        {
            if (reports[i].Kind?.Known == ReportKind.InspectionSummary && reports[i].On < day.KnownUntil && !(reports[i].On <= latest)) latest = reports[i].On;
        }
        return latest;
    }

    private LocalDate? SummaryMonthEnd(LocalDate last)
    {
        if (_day.Law.Value(LawParameters.InspectionSummaryMonth, last) is not (>= 1 and <= 12 and var month) || last.Year >= 9998) return null;
        var year = last.Month <= month ? last.Year : last.Year + 1;
        return new LocalDate(year, month, DateTime.DaysInMonth(year, month));
    }

    // INS017
    private void JudgeHiredBodies(Inspection inspection, int number, LocalDate first, LocalDate last)
    {
        for (var i = 0; i < inspection.HiredBodies.Count; i++)
        {
            var body = inspection.HiredBodies[i];
            if (Certificates.AreLacking(body.Certificates, first, last, _day)) Found("INS017", number, "/hiredBodies/" + i + "/certificates");
            for (var j = 0; j < body.Experts.Count; j++)
            {
                if (Certificates.AreLacking(body.Experts[j].Cards, first, last, _day)) Found("INS017", number, "/hiredBodies/" + i + "/experts/" + j + "/cards");
            }
        }
    }

    // INS016
    private void JudgeComplied(Inspection inspection, int number)
    {
        if (inspection.NotCarriedOut is null && inspection.StatusReportRequest is null) return;
        var on = inspection.NotCarriedOut?.RecordedOn ?? inspection.HeldFrom ?? inspection.HeldUntil;
        if (inspection.NotCarriedOut is null) on ??= inspection.StatusReportRequest?.On;
        if (on is not { } known || known < Day.Circular) return;
        if (inspection.NotCarriedOut is { } failed && known <= _day.AsOf && failed.Cause?.Known == NotCarriedOutCause.Agency)
        {
            if (IsOwed(inspection, known) && TakesPart(inspection)) Found("INS016", number, "/notCarriedOut");
            return;
        }
        if (inspection.StatusReportRequest is not { DueOn: { } asked } request || request.On > _day.AsOf || request.AnsweredOn <= _day.AsOf) return;
        var term = _day.Law.Time.AfterDays(asked, 0);
        if (_day.AsOf > term.LatestDue && term.Due >= _day.RecordsFrom && term.Due < _day.KnownUntil && IsOwed(inspection, term.Due) && TakesPart(inspection))
        {
            Found("INS016", number, "/statusReportRequest/answeredOn");
        }
    }

    // Whether one of the agencies is of a tier on the day.
    private bool IsOwed(Inspection inspection, LocalDate on)
    {
        for (var i = 0; i < inspection.Agencies.Count; i++)
        {
            var number = _day.Agencies.Find(inspection.Agencies[i].Value);
            if (number >= 0 && _day.Agencies.TierOf(number, on) is not null) return true;
        }
        return false;
    }

    // Whether one of the agencies takes part in a system that is at least being built.
    private bool TakesPart(Inspection inspection)
    {
        if ((inspection.NotCarriedOut?.RecordedOn ?? inspection.HeldFrom ?? inspection.HeldUntil ?? inspection.StatusReportRequest?.On) is not { } on) return true;
        for (var i = 0; i < inspection.Agencies.Count; i++)
        {
            if (inspection.Agencies[i].IsMissing) continue;
            var number = _day.Agencies.Find(inspection.Agencies[i].Value);
            for (var at = number < 0 ? -1 : _day.Agencies.FirstPart(number); at >= 0; at = _day.Agencies.Part(at).Next)
            {
                if (!_day.Agencies.Part(at).LastsOn(on)) continue;
                var system = _day.Register.Systems[_day.Agencies.Part(at).System];
                if (Owner.FirstTraceOf(system) <= on || Owner.BuildingFromOf(system) <= on) return true;
            }
        }
        return false;
    }

    // INS004
    private void JudgePlan(InspectionPlan plan, int number)
    {
        if (plan.ApprovedOn is not { } approved || approved < Day.Circular || approved > _day.AsOf) return;
        if (string.IsNullOrWhiteSpace(plan.Cost)) _day.Found("INS004", "/inspectionPlans/" + number + "/cost");
        for (var i = 0; i < plan.Entries.Count; i++)
        {
            var entry = plan.Entries[i];
            if (entry.Agency.IsMissing) FoundEntry("INS004", number, i, "/agency");
            if (string.IsNullOrWhiteSpace(entry.InspectingUnit)) FoundEntry("INS004", number, i, "/inspectingUnit");
            if (entry.ExpectedFrom is null && entry.ExpectedUntil is null) FoundEntry("INS004", number, i, "/expectedFrom");
            if (entry.Form is not { } form || (!form.IsKnown && string.IsNullOrWhiteSpace(form.Text))) FoundEntry("INS004", number, i, "/form");
        }
    }

    private void JudgeYears()
    {
        if (_day.Register.RecordsFrom is not { } recordsFrom) return;
        var last = Math.Min(_day.AsOf.Year - 1, _day.KnownUntil is { Month: 12, Day: 31 } ? _day.KnownUntil.Year : _day.KnownUntil.Year - 1);
        var firstOnRecord = recordsFrom is { Month: 1, Day: 1 } ? recordsFrom.Year : recordsFrom.Year + 1;
        if (_day.BindsDecision)
        {
            // INS001
            for (var year = Math.Max(firstOnRecord, Day.Decision.Year + 1); year <= last; year++)
            {
                if (LacksPlan(year)) _day.Found("INS001", "/inspectionPlans");
            }
        }
        var first = Math.Max(firstOnRecord, Day.Circular.Year + 1);
        if (!_day.BindsCircular || _day.Register.Complete != true || first > last) return;
        JudgeQuotas(first, last);
    }

    private bool LacksPlan(int year)
    {
        var closes = new LocalDate(year, 12, 31);
        var plans = _day.Register.InspectionPlans;
        for (var i = 0; i < plans.Count; i++)
        {
            // Approved in time, or perhaps.
            var plan = plans[i];
            if ((plan.Year is null || plan.Year == year) && !(plan.ApprovedOn > closes)) return false;
        }
        return true;
    }

    private struct Visits
    {
        public int All, OnSite, PerhapsOnSite;
    }

    // INS002, INS003
    private void JudgeQuotas(int first, int last)
    {
        // For each agency the years from the first to the last, and behind them what was inspected on a day not recorded.
        var years = last - first + 1;
        var visits = new Visits[_day.Agencies.Count * (years + 1)];
        var inspections = _day.Register.Inspections;
        for (var i = 0; i < inspections.Count; i++)
        {
            var inspection = inspections[i];
            if (inspection.NotCarriedOut is not null || inspection.CarriedOutOn > _day.AsOf) continue;
            var year = inspection.CarriedOutOn?.Year - first ?? years;
            if (year < 0 || year > years || (year == years && inspection.CarriedOutOn is not null)) continue;
            var form = inspection.Form?.Known;
            for (var j = 0; j < inspection.Agencies.Count; j++)
            {
                if (IsNamedBefore(j, inspection.Agencies)) continue;
                var number = _day.Agencies.Find(inspection.Agencies[j].Value);
                if (number < 0) continue;
                ref var ofAgency = ref visits[(number * (years + 1)) + year];
                ofAgency.All++;
                if (form == InspectionForm.OnSite) ofAgency.OnSite++;
                else if (form is null) ofAgency.PerhapsOnSite++;
            }
        }
        for (var year = first; year <= last; year++) JudgeQuota(year, year - first, years, visits);
    }

    private static bool IsNamedBefore(int at, ValueList<Id<Agency>> agencies)
    {
        for (var i = 0; i < at; i++)
        {
            if (agencies[i] == agencies[at]) return true;
        }
        return false;
    }

    private void JudgeQuota(int year, int offset, int years, Visits[] visits)
    {
        var closes = new LocalDate(year, 12, 31);
        var required = _day.Law.Value(LawParameters.InspectionsPerYear, closes);
        int mandatory = 0, onSite = 0, perhapsOnSite = 0, perhapsMandatoryOnSite = 0;
        var isAnyMissed = false;
        for (var i = 0; i < _day.Agencies.Count; i++)
        {
            var agency = _day.Agencies[i];
            // Of several records of one agency the first counts.
            if (_day.Agencies.IsRepeated(i) || !_day.Agencies.Exists(i, closes)) continue;
            var tier = _day.Agencies.TierOf(i, closes);
            var isPerhaps = tier is null || (tier == ApplicationTier.Encouraged && agency.Obligation is { From: null } obligation && !(closes > obligation.Until));
            if (tier != ApplicationTier.Mandatory && !isPerhaps) continue;
            Visits dated = default, undated = default;
            if (!agency.Id.IsMissing)
            {
                dated = visits[(i * (years + 1)) + offset];
                undated = visits[(i * (years + 1)) + years];
            }
            isAnyMissed |= !isPerhaps && dated.All + undated.All < required;
            var mayBeOnSite = dated.PerhapsOnSite + undated.OnSite + undated.PerhapsOnSite > 0;
            if (isPerhaps) perhapsMandatoryOnSite += dated.OnSite > 0 || mayBeOnSite ? 1 : 0;
            else
            {
                mandatory++;
                if (dated.OnSite > 0) onSite++;
                else if (mayBeOnSite) perhapsOnSite++;
            }
        }
        if (isAnyMissed) _day.Found("INS002", "/inspections");
        // Counting for it all that is not known.
        if (_day.Law.Value(LawParameters.OnSiteShare, closes) is { } share
            && share.Of(mandatory + perhapsMandatoryOnSite) > onSite + perhapsOnSite + perhapsMandatoryOnSite) _day.Found("INS003", "/inspections");
    }

    // INS011
    private void JudgeRechecks()
    {
        var inspections = _day.Register.Inspections;
        // The inspections of each agency lie together, in the order of the register.
        var starts = new int[_day.Agencies.Count + 1];
        for (var i = 0; i < inspections.Count; i++)
        {
            if (inspections[i].NotCarriedOut is not null) continue;
            for (var j = 0; j < inspections[i].Agencies.Count; j++)
            {
                if (!IsNamedBefore(j, inspections[i].Agencies) && _day.Agencies.Find(inspections[i].Agencies[j].Value) is >= 0 and var number) starts[number + 1]++;
            }
        }
        for (var i = 0; i < _day.Agencies.Count; i++) starts[i + 1] += starts[i];
        var visits = new int[starts[^1]];
        var filled = new int[_day.Agencies.Count];
        for (var i = 0; i < inspections.Count; i++)
        {
            if (inspections[i].NotCarriedOut is not null) continue;
            for (var j = 0; j < inspections[i].Agencies.Count; j++)
            {
                if (!IsNamedBefore(j, inspections[i].Agencies) && _day.Agencies.Find(inspections[i].Agencies[j].Value) is >= 0 and var number) visits[starts[number] + filled[number]++] = i;
            }
        }
        for (var i = 0; i < _day.Agencies.Count; i++) JudgeRechecks(visits.AsSpan(starts[i], filled[i]));
    }

    private void JudgeRechecks(ReadOnlySpan<int> visits)
    {
        foreach (var visit in visits)
        {
            var before = _day.Register.Inspections[visit];
            var unmet = _contents[visit].Unmet;
            if (unmet == 0 || before.CarriedOutOn is not { } last || last > _day.AsOf || (before.HeldFrom ?? last) < Day.Circular) continue;
            if (last < _day.RecordsFrom || !FindNext(last, visits, out var next, out var lastOfNext, out var contents)) continue;
            if (contents is { Touched: 0 } or { HasUnknown: true } || lastOfNext > _day.KnownUntil) continue;
            if ((unmet & ~contents.Touched) != 0) Found("INS011", next, "/contents");
        }
    }

    // Inspections that began on the same day are one. Nothing is found where the day of one is not recorded.
    private bool FindNext(LocalDate last, ReadOnlySpan<int> visits, out int next, out LocalDate lastOfNext, out Contents contents)
    {
        LocalDate? firstOfNext = null;
        next = -1;
        lastOfNext = default;
        contents = default;
        foreach (var visit in visits)
        {
            var after = _day.Register.Inspections[visit];
            if (after.CarriedOutOn is not { } end) return false;
            var begin = after.HeldFrom ?? end;
            if (begin <= last || end > _day.AsOf || begin > firstOfNext) continue;
            if (begin == firstOfNext)
            {
                contents = contents.With(_contents[visit]);
                if (end > lastOfNext) lastOfNext = end;
                continue;
            }
            next = visit;
            firstOfNext = begin;
            lastOfNext = end;
            contents = _contents[visit];
        }
        return next >= 0;
    }

    // INS014
    private void JudgePlanned()
    {
        var plans = _day.Register.InspectionPlans;
        var carriedOut = new HashSet<string>(StringComparer.Ordinal);
        var inspections = _day.Register.Inspections;
        for (var i = 0; i < inspections.Count; i++)
        {
            // One of which the day is not recorded may have been carried out by now.
            if (inspections[i].PlanEntry is { IsMissing: false } entry && inspections[i].NotCarriedOut is null && !(inspections[i].CarriedOutOn > _day.AsOf)) carriedOut.Add(entry.Value);
        }
        Dictionary<(string Agency, int Year), LocalDate>? unlinked = null;
        for (var i = 0; i < plans.Count; i++)
        {
            var plan = plans[i];
            if (plan.ApprovedOn is null || plan.ApprovedOn > _day.AsOf) continue;
            for (var j = 0; j < plan.Entries.Count; j++)
            {
                var entry = plan.Entries[j];
                if (carriedOut.Contains(entry.Id.Value)) continue;
                var due = entry.ExpectedUntil ?? (plan.Year is > 0 and < 9999 and var year ? (LocalDate?)new LocalDate(year, 12, 31) : null);
                if (due is not { } day || day < Day.Circular || day < _day.RecordsFrom || day >= _day.KnownUntil) continue;
                var agency = _day.Agencies.Find(entry.Agency.Value);
                if (agency >= 0 && !_day.Agencies.Exists(agency, day)) continue;
                unlinked ??= Unlinked();
                if (unlinked.ContainsKey((entry.Agency.Value, int.MinValue))) continue;
                if (unlinked.TryGetValue((entry.Agency.Value, plan.Year ?? day.Year), out var earliest) && earliest <= _day.AsOf) continue;
                FoundEntry("INS014", i, j, "");
            }
        }
    }

    // The earliest day in each year on which an agency was inspected without an entry of its own being named: it may have been the planned one.
    private Dictionary<(string Agency, int Year), LocalDate> Unlinked()
    {
        var planned = new Dictionary<string, Id<Agency>>(StringComparer.Ordinal);
        var plans = _day.Register.InspectionPlans;
        for (var i = 0; i < plans.Count; i++)
        {
            for (var j = 0; j < plans[i].Entries.Count; j++) planned[plans[i].Entries[j].Id.Value] = plans[i].Entries[j].Agency;
        }
        var unlinked = new Dictionary<(string Agency, int Year), LocalDate>();
        var inspections = _day.Register.Inspections;
        for (var i = 0; i < inspections.Count; i++)
        {
            var inspection = inspections[i];
            if (inspection.NotCarriedOut is not null) continue;
            var on = inspection.CarriedOutOn;
            for (var j = 0; j < inspection.Agencies.Count; j++)
            {
                var agency = inspection.Agencies[j];
                if (inspection.PlanEntry is { IsMissing: false } entry && !(planned.TryGetValue(entry.Value, out var of) && of != agency)) continue;
                var key = (agency.Value, on?.Year ?? int.MinValue);
                if (!unlinked.TryGetValue(key, out var known) || on < known) unlinked[key] = on ?? LocalDate.MinIsoValue;
            }
        }
        return unlinked;
    }

    private void Found(string code, int number, string member) => _day.Found(code, "/inspections/" + number + member);

    private void FoundEntry(string code, int plan, int entry, string member) => _day.Found(code, "/inspectionPlans/" + plan + "/entries/" + entry + member);
}
