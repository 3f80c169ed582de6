using System;
using System.Globalization;
using IsoGovernance.Law;
using NodaTime.Text;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>The records of the register outside its systems, and DAT002 and DAT003.</summary>
internal sealed partial class Data
{
    public void JudgeRegister()
    {
        var register = _day.Register;
        _depth = 0;
        if (register.Authority is { } authority) Judge(authority);
        if (register.LeadUnit is { } unit)
        {
            Enter("leadUnit");
            Text("name", unit.Name);
            ToAgency("agency", unit.Agency?.Value);
            Text("note", unit.Note);
            Leave();
        }
        for (var i = 0; i < register.SteeringCommittees.Count; i++) Judge(register.SteeringCommittees[i], i);
        JudgePlans(register);
        for (var i = 0; i < register.FrameworkModels.Count; i++)
        {
            var model = register.FrameworkModels[i];
            Enter("frameworkModels", i);
            Number("document", model.Document);
            Codes("agencyKinds", model.AgencyKinds);
            Order(model.From, "until", model.Until);
            Text("note", model.Note);
            Leave();
        }
        JudgeListChanges(register);
        Enter("workingCalendar");
        Text("note", register.WorkingCalendar?.Note);
        Leave();
        Order(register.RecordsFrom, "recordedUntil", register.RecordedUntil);
        Text("note", register.Note);
        JudgeInspectionPlans(register);
        JudgeReports(register);
        var ids = Begin(register.Agencies.Count);
        for (var i = 0; i < register.Agencies.Count; i++)
        {
            if (ids.IsRepeated(register.Agencies[i].Id.Value)) Found("DAT005", "agencies", i);
            Judge(register.Agencies[i], i);
        }
        ids = Begin(register.Systems.Count);
        for (var i = 0; i < register.Systems.Count; i++)
        {
            if (ids.IsRepeated(register.Systems[i].Id.Value)) Found("DAT005", "systems", i);
        }
        ids = Begin(register.Inspections.Count);
        for (var i = 0; i < register.Inspections.Count; i++)
        {
            if (ids.IsRepeated(register.Inspections[i].Id.Value)) Found("DAT005", "inspections", i);
            Judge(register.Inspections[i], i);
        }
    }

    private void Judge(Authority authority)
    {
        Enter("authority");
        Text("name", authority.Name);
        for (var i = 0; i < authority.Parameters.Count; i++)
        {
            var local = authority.Parameters[i];
            Enter("parameters", i);
            Identity("name", local.Name);
            Identity("value", local.Value);
            if (local.From is null) Found("DAT001", "from");
            if (!string.IsNullOrWhiteSpace(local.Name))
            {
                var parameter = LawParameters.Find(local.Name);
                if (parameter is null) Found("DAT006", "name");
                else if (!string.IsNullOrWhiteSpace(local.Value) && !IsReadable(parameter, local.Value)) Found("DAT009", "value");
            }
            Number("document", local.Document);
            Order(local.From, "until", local.Until);
            Text("note", local.Note);
            Leave();
        }
        Text("note", authority.Note);
        Leave();
    }

    private static bool IsReadable(LawParameter parameter, string value) => parameter switch
    {
        LawParameter<Ratio> => Ratio.TryParse(value, out _),
        LawParameter<int> => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        _ => LocalDatePattern.Iso.Parse(value).Success,
    };

    private void JudgePlans(Register register)
    {
        var ids = Begin(register.RolloutPlans.Count);
        for (var i = 0; i < register.RolloutPlans.Count; i++)
        {
            var plan = register.RolloutPlans[i];
            if (ids.IsRepeated(plan.Id.Value)) Found("DAT005", "rolloutPlans", i);
            Enter("rolloutPlans", i);
            Identity("id", plan.Id.Value);
            Number("number", plan.Number);
            Done("approvedOn", plan.ApprovedOn);
            Order(plan.From, "until", plan.Until);
            Text("note", plan.Note);
            Leave();
        }
        ids = Begin(register.TransitionPlans.Count);
        for (var i = 0; i < register.TransitionPlans.Count; i++)
        {
            var plan = register.TransitionPlans[i];
            if (ids.IsRepeated(plan.Id.Value)) Found("DAT005", "transitionPlans", i);
            Enter("transitionPlans", i);
            Identity("id", plan.Id.Value);
            Number("number", plan.Number);
            Done("approvedOn", plan.ApprovedOn);
            ToAgencies("agencies", plan.Agencies);
            Order(plan.From, "until", plan.Until);
            Text("note", plan.Note);
            Leave();
        }
    }

    private void JudgeListChanges(Register register)
    {
        var ids = Begin(register.ProcedureListChanges.Count);
        for (var i = 0; i < register.ProcedureListChanges.Count; i++)
        {
            var change = register.ProcedureListChanges[i];
            if (ids.IsRepeated(change.Id.Value)) Found("DAT005", "procedureListChanges", i);
            Enter("procedureListChanges", i);
            Identity("id", change.Id.Value);
            Code("kind", change.Kind);
            Text("code", change.Code);
            Number("decision", change.Decision);
            Done("signedOn", change.SignedOn);
            Done("onWebsiteOn", change.OnWebsiteOn);
            Order(change.SignedOn, "onWebsiteOn", change.OnWebsiteOn);
            Text("note", change.Note);
            Leave();
        }
    }

    private void JudgeInspectionPlans(Register register)
    {
        var ids = Begin(register.InspectionPlans.Count);
        // The entries of all plans are one list of identifiers.
        var entryIds = _ids[_depth + 1];
        entryIds.Begin(int.MaxValue);
        for (var i = 0; i < register.InspectionPlans.Count; i++)
        {
            var plan = register.InspectionPlans[i];
            if (ids.IsRepeated(plan.Id.Value)) Found("DAT005", "inspectionPlans", i);
            Enter("inspectionPlans", i);
            Identity("id", plan.Id.Value);
            Number("number", plan.Number);
            Done("approvedOn", plan.ApprovedOn);
            Text("cost", plan.Cost);
            Text("note", plan.Note);
            for (var j = 0; j < plan.Entries.Count; j++)
            {
                var entry = plan.Entries[j];
                if (entryIds.IsRepeated(entry.Id.Value)) Found("DAT005", "entries", j);
                Enter("entries", j);
                Identity("id", entry.Id.Value);
                ToAgency("agency", entry.Agency.Value);
                Code("form", entry.Form);
                Text("inspectingUnit", entry.InspectingUnit);
                Texts("coordinatingUnits", entry.CoordinatingUnits);
                Text("combinedWith", entry.CombinedWith);
                Order(entry.ExpectedFrom, "expectedUntil", entry.ExpectedUntil);
                Text("note", entry.Note);
                Leave();
            }
            Leave();
        }
    }

    private void JudgeReports(Register register)
    {
        var ids = Begin(register.Reports.Count);
        for (var i = 0; i < register.Reports.Count; i++)
        {
            var report = register.Reports[i];
            if (ids.IsRepeated(report.Id.Value)) Found("DAT005", "reports", i);
            Enter("reports", i);
            Identity("id", report.Id.Value);
            Code("kind", report.Kind);
            Number("number", report.Number);
            Done("on", report.On);
            Text("note", report.Note);
            for (var j = 0; j < report.Figures.Count; j++)
            {
                var figure = report.Figures[j];
                Enter("figures", j);
                Code("figure", figure.Figure);
                Amount("value", figure.Value);
                if (figure.Share is not null && !IsShare(figure.Share)) Found("DAT009", "share");
                Text("note", figure.Note);
                Leave();
            }
            Leave();
        }
    }

    // From 0 to the whole: a fraction, a decimal or per cent.
    private static bool IsShare(string text)
    {
        if (Ratio.TryParse(text, out var ratio)) return ratio.Numerator <= ratio.Denominator;
        var isPercent = text.EndsWith('%');
        var digits = (isPercent ? text[..^1].TrimEnd() : text).Replace(',', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= (isPercent ? 100m : 1m);
    }

    private void Judge(Agency agency, int number)
    {
        Enter("agencies", number);
        Identity("id", agency.Id.Value);
        Identity("name", agency.Name);
        if (agency.Code is { IsWellFormed: false } code && _day.AsOf >= FirstCodes
            && !(code.HasFormerForm && _day.AsOf <= _day.Law.Value(LawParameters.FormerAgencyCodeLastDay, _day.AsOf))) Found("DAT002", "code");
        Code("kind", agency.Kind);
        ToAgency("parent", agency.Parent?.Value);
        ToAgencies("predecessors", agency.Predecessors);
        if (agency.Website is { } website)
        {
            Enter("website");
            Text("address", website.Address);
            Order(website.From, "until", website.Until);
            Text("note", website.Note);
            Leave();
        }
        Judge("ownOffice", agency.OwnOffice);
        Judge("ownSeal", agency.OwnSeal);
        Judge("ownAccount", agency.OwnAccount);
        if (agency.Obligation is { } obligation)
        {
            Enter("obligation");
            Number("document", obligation.Document);
            Order(obligation.From, "until", obligation.Until);
            Text("note", obligation.Note);
            Leave();
        }
        Done("proceduresPublishedOn", agency.ProceduresPublishedOn);
        Order(agency.From, "until", agency.Until);
        Text("note", agency.Note);
        var ids = Begin(agency.Procedures.Count);
        for (var i = 0; i < agency.Procedures.Count; i++)
        {
            var procedure = agency.Procedures[i];
            if (ids.IsRepeated(procedure.Code.Text)) Found("DAT005", "procedures", i);
            Enter("procedures", i);
            Identity("code", procedure.Code.Text);
            if (!procedure.Code.IsWellFormed && !procedure.Code.IsMissing) Found("DAT003", "code");
            Text("name", procedure.Name);
            Code("audience", procedure.Audience);
            Number("publishedBy", procedure.PublishedBy);
            Done("publishedOn", procedure.PublishedOn);
            Order(procedure.From, "until", procedure.Until);
            Text("note", procedure.Note);
            Leave();
        }
        Leave();
    }

    private void Judge(string member, Holding? holding)
    {
        if (holding is null) return;
        Enter(member);
        Order(holding.From, "until", holding.Until);
        Text("note", holding.Note);
        Leave();
    }

    // The first day on which Decision 20/2020 binds.
    private static readonly NodaTime.LocalDate FirstCodes = new(2020, 9, 15);

    private void Judge(Inspection inspection, int number)
    {
        Enter("inspections", number);
        Identity("id", inspection.Id.Value);
        ToAgencies("agencies", inspection.Agencies);
        if (inspection.PlanEntry is { IsMissing: false } entry && !_planEntries.Contains(entry.Value)) Found("DAT006", "planEntry");
        Code("form", inspection.Form);
        Done("heldFrom", inspection.HeldFrom);
        Done("heldUntil", inspection.HeldUntil);
        if (inspection.NotCarriedOut is { } failed)
        {
            Enter("notCarriedOut");
            Text("reason", failed.Reason);
            Code("cause", failed.Cause);
            Done("recordedOn", failed.RecordedOn);
            Text("note", failed.Note);
            Leave();
        }
        if (inspection.Team is { } team) Judge(team);
        if (inspection.Decision is { } decision)
        {
            Enter("decision");
            Number("number", decision.Number);
            Done("on", decision.On);
            Text("note", decision.Note);
            Leave();
        }
        if (inspection.StatusReportRequest is { } request)
        {
            Enter("statusReportRequest");
            Number("number", request.Number);
            Done("on", request.On);
            Done("answeredOn", request.AnsweredOn);
            Order(request.On, "dueOn", request.DueOn);
            Order(request.On, "answeredOn", request.AnsweredOn);
            Text("note", request.Note);
            Leave();
        }
        Done("announcementMinutesOn", inspection.AnnouncementMinutesOn);
        Done("programmeOn", inspection.ProgrammeOn);
        for (var i = 0; i < inspection.Contents.Count; i++)
        {
            var content = inspection.Contents[i];
            Enter("contents", i);
            Code("content", content.Content);
            Code("result", content.Result);
            Text("remark", content.Remark);
            Text("note", content.Note);
            Leave();
        }
        if (inspection.Minutes is { } minutes)
        {
            Enter("minutes");
            Done("on", minutes.On);
            Done("leaderSignedOn", minutes.LeaderSignedOn);
            Done("agencySignedOn", minutes.AgencySignedOn);
            Amount("copies", minutes.Copies);
            Texts("problems", minutes.Problems);
            Text("note", minutes.Note);
            Leave();
        }
        Judge("requestToAgency", inspection.RequestToAgency);
        if (inspection.CorrectiveReport is { } report)
        {
            Enter("correctiveReport");
            Number("number", report.Number);
            Done("on", report.On);
            Code("assessment", report.Assessment);
            Done("assessedOn", report.AssessedOn);
            Judge("refusalNotice", report.RefusalNotice);
            Order(report.On, "assessedOn", report.AssessedOn);
            Text("note", report.Note);
            Leave();
        }
        for (var i = 0; i < inspection.HiredBodies.Count; i++)
        {
            var body = inspection.HiredBodies[i];
            Enter("hiredBodies", i);
            Text("name", body.Name);
            Judge("certificates", body.Certificates);
            Judge(body.Experts);
            Text("note", body.Note);
            Leave();
        }
        Codes("file", inspection.File);
        Order(inspection.HeldFrom, "heldUntil", inspection.HeldUntil);
        Text("note", inspection.Note);
        Leave();
    }

    private void Judge(InspectionTeam team)
    {
        Enter("team");
        Number("decision", team.Decision);
        Done("decidedOn", team.DecidedOn);
        Texts("units", team.Units);
        Text("note", team.Note);
        for (var i = 0; i < team.Inspectors.Count; i++)
        {
            var inspector = team.Inspectors[i];
            Enter("inspectors", i);
            Text("name", inspector.Name);
            Code("role", inspector.Role);
            Text("tasks", inspector.Tasks);
            Done("graduatedOn", inspector.GraduatedOn);
            Done("administrationCertifiedOn", inspector.AdministrationCertifiedOn);
            Done("auditCertifiedOn", inspector.AuditCertifiedOn);
            Text("note", inspector.Note);
            Leave();
        }
        Leave();
    }

    private void Judge(string member, Notice? notice)
    {
        if (notice is null) return;
        Enter(member);
        Number("number", notice.Number);
        Done("on", notice.On);
        Text("note", notice.Note);
        Leave();
    }

    private void Judge(string member, ValueList<EligibilityCertificate> certificates)
    {
        for (var i = 0; i < certificates.Count; i++)
        {
            var certificate = certificates[i];
            Enter(member, i);
            Text("number", certificate.Number);
            Done("issuedOn", certificate.IssuedOn);
            for (var j = 0; j < certificate.Interruptions.Count; j++)
            {
                var interruption = certificate.Interruptions[j];
                Enter("interruptions", j);
                Order(interruption.From, "until", interruption.Until);
                Text("note", interruption.Note);
                Leave();
            }
            Order(certificate.IssuedOn, "notBeyond", certificate.NotBeyond);
            Text("note", certificate.Note);
            Leave();
        }
    }

    private void Judge(ValueList<Expert> experts)
    {
        for (var i = 0; i < experts.Count; i++)
        {
            Enter("experts", i);
            Text("name", experts[i].Name);
            Judge("cards", experts[i].Cards);
            Text("note", experts[i].Note);
            Leave();
        }
    }

    private void Judge(SteeringCommittee committee, int number)
    {
        Enter("steeringCommittees", number);
        Number("decision", committee.Decision);
        Done("decidedOn", committee.DecidedOn);
        Text("chair", committee.Chair);
        Text("secretary", committee.Secretary);
        Texts("members", committee.Members);
        Order(committee.DecidedOn, "until", committee.Until);
        Text("note", committee.Note);
        Leave();
    }
}
