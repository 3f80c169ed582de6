namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>The records of one system.</summary>
internal sealed partial class Data
{
    public void Judge(Owner owner, ProcedureList procedures)
    {
        _owner = owner;
        _procedures = procedures;
        _depth = 0;
        var system = owner.System;
        Enter("systems", owner.Number);
        Identity("id", system.Id.Value);
        Identity("name", system.Name);
        ToAgency("host", system.Host.Value);
        JudgeMembers(system);
        JudgeStart(system);
        JudgeEngagements(system);
        JudgeDocuments(system);
        JudgeTeaching(system);
        JudgeProcesses(system);
        JudgeChanges(system);
        JudgeDeclarations(system);
        JudgePolicies(system);
        JudgeObjectives(system);
        JudgeUpkeep(system);
        JudgeAudits(system);
        JudgeReviews(system);
        JudgeNonconformities(system);
        Order(system.BuildingFrom, "appliedFrom", system.AppliedFrom);
        Order(system.AppliedFrom ?? system.BuildingFrom, "endedOn", system.EndedOn);
        Text("note", system.Note);
        Leave();
        _owner = null;
    }

    private void JudgeMembers(QualityManagementSystem system)
    {
        for (var i = 0; i < system.Members.Count; i++)
        {
            var member = system.Members[i];
            Enter("members", i);
            ToAgency("agency", member.Agency.Value);
            Order(member.From, "until", member.Until);
            Text("note", member.Note);
            Leave();
        }
        var ids = Begin(system.Units.Count);
        for (var i = 0; i < system.Units.Count; i++)
        {
            var unit = system.Units[i];
            if (ids.IsRepeated(unit.Id.Value)) Found("DAT005", "units", i);
            Enter("units", i);
            Identity("id", unit.Id.Value);
            Text("name", unit.Name);
            Judge("heads", unit.Heads);
            Order(unit.From, "until", unit.Until);
            Text("note", unit.Note);
            Leave();
        }
        for (var i = 0; i < system.FrameworkModels.Count; i++)
        {
            var model = system.FrameworkModels[i];
            Enter("frameworkModels", i);
            Number("document", model.Document);
            Text("name", model.Name);
            Order(model.From, "until", model.Until);
            Text("note", model.Note);
            Leave();
        }
    }

    private void Judge(string member, ValueList<Responsibility> persons)
    {
        for (var i = 0; i < persons.Count; i++)
        {
            var person = persons[i];
            Enter(member, i);
            Text("person", person.Person);
            Order(person.From, "until", person.Until);
            Text("note", person.Note);
            Leave();
        }
    }

    private void JudgeStart(QualityManagementSystem system)
    {
        if (system.ImplementationPlan is { } plan)
        {
            Enter("implementationPlan");
            Number("number", plan.Number);
            Done("approvedOn", plan.ApprovedOn);
            Text("note", plan.Note);
            Leave();
        }
        for (var i = 0; i < system.SteeringCommittees.Count; i++) Judge(system.SteeringCommittees[i], i);
        for (var i = 0; i < system.Boards.Count; i++)
        {
            var board = system.Boards[i];
            Enter("boards", i);
            Code("kind", board.Kind);
            Number("decision", board.Decision);
            Done("decidedOn", board.DecidedOn);
            Texts("members", board.Members);
            Order(board.DecidedOn, "until", board.Until);
            Text("note", board.Note);
            Leave();
        }
    }

    private void JudgeEngagements(QualityManagementSystem system)
    {
        var ids = Begin(system.ConsultantEngagements.Count);
        for (var i = 0; i < system.ConsultantEngagements.Count; i++)
        {
            var engagement = system.ConsultantEngagements[i];
            if (ids.IsRepeated(engagement.Id.Value)) Found("DAT005", "consultantEngagements", i);
            Enter("consultantEngagements", i);
            Identity("id", engagement.Id.Value);
            Text("consultant", engagement.Consultant);
            Judge("certificates", engagement.Certificates);
            Judge(engagement.Experts);
            Order(engagement.From, "until", engagement.Until);
            Text("note", engagement.Note);
            Leave();
        }
        ids = Begin(system.CertificationEngagements.Count);
        for (var i = 0; i < system.CertificationEngagements.Count; i++)
        {
            var engagement = system.CertificationEngagements[i];
            if (ids.IsRepeated(engagement.Id.Value)) Found("DAT005", "certificationEngagements", i);
            Enter("certificationEngagements", i);
            Identity("id", engagement.Id.Value);
            Text("body", engagement.Body);
            Done("hiredOn", engagement.HiredOn);
            Code("purpose", engagement.Purpose);
            Text("note", engagement.Note);
            Leave();
        }
    }

    private void JudgeDocuments(QualityManagementSystem system)
    {
        var ids = Begin(system.Documents.Count);
        for (var i = 0; i < system.Documents.Count; i++)
        {
            var document = system.Documents[i];
            if (ids.IsRepeated(document.Id.Value)) Found("DAT005", "documents", i);
            Enter("documents", i);
            Identity("id", document.Id.Value);
            Identity("number", document.Number);
            Text("title", document.Title);
            Code("kind", document.Kind);
            Text("issue", document.Issue);
            if (document.Approval is { } approval)
            {
                Enter("approval");
                Done("on", approval.On);
                Judge("by", approval.By);
                Text("note", approval.Note);
                Leave();
            }
            EditionCodes("purposes", document.Purposes);
            Code("classification", document.Classification);
            Order(document.InUseFrom, "inUseUntil", document.InUseUntil);
            Text("note", document.Note);
            Leave();
        }
    }

    private void Judge(string member, Signature? signature)
    {
        if (signature is null) return;
        Enter(member);
        Text("name", signature.Name);
        Code("capacity", signature.Capacity);
        Text("note", signature.Note);
        Leave();
    }

    private void JudgeTeaching(QualityManagementSystem system)
    {
        for (var i = 0; i < system.Trainings.Count; i++)
        {
            var training = system.Trainings[i];
            Enter("trainings", i);
            Codes("subjects", training.Subjects);
            Done("heldFrom", training.HeldFrom);
            Done("heldUntil", training.HeldUntil);
            Amount("trained", training.Trained);
            ToAgencies("agencies", training.Agencies);
            Order(training.HeldFrom, "heldUntil", training.HeldUntil);
            Text("note", training.Note);
            Leave();
        }
        for (var i = 0; i < system.Disseminations.Count; i++)
        {
            var session = system.Disseminations[i];
            Enter("disseminations", i);
            Done("heldOn", session.HeldOn);
            Amount("inScope", session.InScope);
            Amount("reached", session.Reached, session.InScope);
            Texts("documents", session.Documents);
            Text("note", session.Note);
            Leave();
        }
    }

    private void JudgeProcesses(QualityManagementSystem system)
    {
        var ids = Begin(system.Processes.Count);
        for (var i = 0; i < system.Processes.Count; i++)
        {
            var process = system.Processes[i];
            if (ids.IsRepeated(process.Id.Value)) Found("DAT005", "processes", i);
            Enter("processes", i);
            Identity("id", process.Id.Value);
            Text("name", process.Name);
            Code("kind", process.Kind);
            Judge("owners", process.Owners);
            for (var j = 0; j < process.Serves.Count; j++)
            {
                var served = process.Serves[j];
                Enter("serves", j);
                ToProcedure("code", served.Code);
                Order(served.From, "until", served.Until);
                Text("note", served.Note);
                Leave();
            }
            Order(process.From, "until", process.Until);
            Text("note", process.Note);
            Leave();
        }
        for (var i = 0; i < system.ExcludedProcedures.Count; i++)
        {
            var excluded = system.ExcludedProcedures[i];
            Enter("excludedProcedures", i);
            ToProcedure("code", excluded.Code);
            Text("reason", excluded.Reason);
            Order(excluded.From, "until", excluded.Until);
            Text("note", excluded.Note);
            Leave();
        }
    }

    private void JudgeChanges(QualityManagementSystem system)
    {
        var ids = Begin(system.ScopeChanges.Count);
        for (var i = 0; i < system.ScopeChanges.Count; i++)
        {
            var change = system.ScopeChanges[i];
            if (ids.IsRepeated(change.Id.Value)) Found("DAT005", "scopeChanges", i);
            Enter("scopeChanges", i);
            Identity("id", change.Id.Value);
            Code("kind", change.Kind);
            Done("on", change.On);
            Number("document", change.Document);
            ToDeclaration("statedBy", change.StatedBy);
            Text("note", change.Note);
            Leave();
        }
        ids = Begin(system.LegalChanges.Count);
        for (var i = 0; i < system.LegalChanges.Count; i++)
        {
            var change = system.LegalChanges[i];
            if (ids.IsRepeated(change.Id.Value)) Found("DAT005", "legalChanges", i);
            Enter("legalChanges", i);
            Identity("id", change.Id.Value);
            Number("document", change.Document);
            Done("incorporatedOn", change.IncorporatedOn);
            Text("note", change.Note);
            Leave();
        }
    }

    private void JudgeDeclarations(QualityManagementSystem system)
    {
        for (var i = 0; i < system.EffectivenessConfirmations.Count; i++)
        {
            var confirmation = system.EffectivenessConfirmations[i];
            Enter("effectivenessConfirmations", i);
            Number("document", confirmation.Document);
            Done("on", confirmation.On);
            Judge("by", confirmation.By);
            Text("note", confirmation.Note);
            Leave();
        }
        var ids = Begin(system.Declarations.Count);
        for (var i = 0; i < system.Declarations.Count; i++)
        {
            var declaration = system.Declarations[i];
            if (ids.IsRepeated(declaration.Id.Value)) Found("DAT005", "declarations", i);
            Enter("declarations", i);
            Identity("id", declaration.Id.Value);
            Number("number", declaration.Number);
            Done("on", declaration.On);
            Text("scope", declaration.Scope);
            for (var j = 0; j < declaration.Procedures.Count; j++) ToProcedure("procedures", declaration.Procedures[j], j);
            Judge("signedBy", declaration.SignedBy);
            Judge("notice", declaration.Notice);
            Done("postedOn", declaration.PostedOn);
            Done("onWebsiteOn", declaration.OnWebsiteOn);
            Order(declaration.On, "postedOn", declaration.PostedOn);
            Order(declaration.On, "onWebsiteOn", declaration.OnWebsiteOn);
            Text("note", declaration.Note);
            Leave();
        }
        for (var i = 0; i < system.Certificates.Count; i++)
        {
            var certificate = system.Certificates[i];
            Enter("certificates", i);
            Text("number", certificate.Number);
            Done("issuedOn", certificate.IssuedOn);
            Order(certificate.IssuedOn, "validUntil", certificate.ValidUntil);
            Text("note", certificate.Note);
            Leave();
        }
    }

    private void JudgePolicies(QualityManagementSystem system)
    {
        var ids = Begin(system.Policies.Count);
        for (var i = 0; i < system.Policies.Count; i++)
        {
            var policy = system.Policies[i];
            if (ids.IsRepeated(policy.Id.Value)) Found("DAT005", "policies", i);
            Enter("policies", i);
            Identity("id", policy.Id.Value);
            Text("text", policy.Text);
            Done("issuedOn", policy.IssuedOn);
            Judge("issuedBy", policy.IssuedBy);
            EditionCodes("commitments", policy.Commitments);
            Done("communicatedOn", policy.CommunicatedOn);
            Done("availableOn", policy.AvailableOn);
            Text("availability", policy.Availability);
            Order(policy.IssuedOn, "from", policy.From);
            Order(policy.From ?? policy.IssuedOn, "until", policy.Until);
            Text("note", policy.Note);
            Leave();
        }
    }

    private void JudgeObjectives(QualityManagementSystem system)
    {
        var ids = Begin(system.Objectives.Count);
        for (var i = 0; i < system.Objectives.Count; i++)
        {
            var objective = system.Objectives[i];
            if (ids.IsRepeated(objective.Id.Value)) Found("DAT005", "objectives", i);
            Enter("objectives", i);
            Judge(objective);
            Leave();
        }
    }

    private void Judge(QualityObjective objective)
    {
        Identity("id", objective.Id.Value);
        Text("text", objective.Text);
        Done("approvedOn", objective.ApprovedOn);
        ToPolicy("policy", objective.Policy);
        Text("indicator", objective.Indicator);
        Text("unit", objective.Unit);
        Code("direction", objective.Direction);
        Text("targetOutcome", objective.TargetOutcome);
        if (objective.Plan is { } plan)
        {
            Enter("plan");
            Text("actions", plan.Actions);
            Text("resources", plan.Resources);
            Text("responsible", plan.Responsible);
            Text("evaluation", plan.Evaluation);
            Text("note", plan.Note);
            Leave();
        }
        var ids = Begin(objective.Periods.Count);
        for (var i = 0; i < objective.Periods.Count; i++)
        {
            var period = objective.Periods[i];
            if (ids.IsRepeated(period.Id.Value)) Found("DAT005", "periods", i);
            Enter("periods", i);
            Identity("id", period.Id.Value);
            Order(period.From, "until", period.Until);
            Order(period.From, "dueOn", period.DueOn);
            Text("note", period.Note);
            Leave();
        }
        for (var i = 0; i < objective.Measurements.Count; i++)
        {
            var measurement = objective.Measurements[i];
            Enter("measurements", i);
            ToPeriod("period", measurement.Period, objective);
            Done("on", measurement.On);
            Text("note", measurement.Note);
            Leave();
        }
        Done("communicatedOn", objective.CommunicatedOn);
        ToObjective("revisedBy", objective.RevisedBy);
        Texts("missedActions", objective.MissedActions);
        Order(objective.From, "until", objective.Until);
        Text("note", objective.Note);
    }

    private void JudgeUpkeep(QualityManagementSystem system)
    {
        for (var i = 0; i < system.ServiceResults.Count; i++)
        {
            var result = system.ServiceResults[i];
            Enter("serviceResults", i);
            Amount("received", result.Received);
            Amount("early", result.Early);
            Amount("onTime", result.OnTime);
            Amount("late", result.Late);
            Amount("pending", result.Pending);
            Amount("overdue", result.Overdue);
            Order(result.From, "until", result.Until);
            Text("note", result.Note);
            Leave();
        }
        for (var i = 0; i < system.MaintenancePlans.Count; i++)
        {
            var plan = system.MaintenancePlans[i];
            Enter("maintenancePlans", i);
            Number("number", plan.Number);
            Done("approvedOn", plan.ApprovedOn);
            Text("note", plan.Note);
            Leave();
        }
        for (var i = 0; i < system.Improvements.Count; i++)
        {
            var improvement = system.Improvements[i];
            Enter("improvements", i);
            Text("description", improvement.Description);
            Done("on", improvement.On);
            Text("note", improvement.Note);
            Leave();
        }
        for (var i = 0; i < system.Recommendations.Count; i++)
        {
            var recommendation = system.Recommendations[i];
            Enter("recommendations", i);
            Text("text", recommendation.Text);
            Text("from", recommendation.From);
            Done("receivedOn", recommendation.ReceivedOn);
            Done("answeredOn", recommendation.AnsweredOn);
            Order(recommendation.ReceivedOn, "answeredOn", recommendation.AnsweredOn);
            Text("note", recommendation.Note);
            Leave();
        }
    }

    private void JudgeAudits(QualityManagementSystem system)
    {
        var ids = Begin(system.AuditProgrammes.Count);
        for (var i = 0; i < system.AuditProgrammes.Count; i++)
        {
            var programme = system.AuditProgrammes[i];
            if (ids.IsRepeated(programme.Id.Value)) Found("DAT005", "auditProgrammes", i);
            Enter("auditProgrammes", i);
            Identity("id", programme.Id.Value);
            Done("approvedOn", programme.ApprovedOn);
            Text("frequency", programme.Frequency);
            Text("methods", programme.Methods);
            Text("responsibilities", programme.Responsibilities);
            Text("planningRequirements", programme.PlanningRequirements);
            Text("reporting", programme.Reporting);
            Order(programme.From, "until", programme.Until);
            Text("note", programme.Note);
            Leave();
        }
        ids = Begin(system.InternalAudits.Count);
        for (var i = 0; i < system.InternalAudits.Count; i++)
        {
            var audit = system.InternalAudits[i];
            if (ids.IsRepeated(audit.Id.Value)) Found("DAT005", "internalAudits", i);
            Enter("internalAudits", i);
            Judge(audit);
            Leave();
        }
    }

    private void Judge(InternalAudit audit)
    {
        Identity("id", audit.Id.Value);
        ToProgramme("programme", audit.Programme);
        Text("criteria", audit.Criteria);
        Text("scope", audit.Scope);
        for (var i = 0; i < audit.Units.Count; i++)
        {
            if (!audit.Units[i].IsMissing && _owner!.FindUnit(audit.Units[i].Value) is null) Found("DAT006", "units", i);
        }
        for (var i = 0; i < audit.Auditors.Count; i++)
        {
            var auditor = audit.Auditors[i];
            Enter("auditors", i);
            Text("name", auditor.Name);
            ToUnit("unit", auditor.Unit);
            Done("trainedOn", auditor.TrainedOn);
            for (var j = 0; j < auditor.Assignments.Count; j++)
            {
                var assignment = auditor.Assignments[j];
                Enter("assignments", j);
                ToProcess("process", assignment.Process);
                ToUnit("unit", assignment.Unit);
                Text("note", assignment.Note);
                Leave();
            }
            Text("note", auditor.Note);
            Leave();
        }
        Done("heldFrom", audit.HeldFrom);
        Done("heldUntil", audit.HeldUntil);
        Done("completedOn", audit.CompletedOn);
        var ids = Begin(audit.Findings.Count);
        for (var i = 0; i < audit.Findings.Count; i++)
        {
            var finding = audit.Findings[i];
            if (ids.IsRepeated(finding.Id.Value)) Found("DAT005", "findings", i);
            Enter("findings", i);
            Identity("id", finding.Id.Value);
            Code("grade", finding.Grade);
            Text("statement", finding.Statement);
            Text("evidence", finding.Evidence);
            Text("criterion", finding.Criterion);
            Text("note", finding.Note);
            Leave();
        }
        Done("reportedOn", audit.ReportedOn);
        Done("cancelledOn", audit.CancelledOn);
        Text("cancellationReason", audit.CancellationReason);
        Order(audit.PlannedFrom, "plannedUntil", audit.PlannedUntil);
        Order(audit.HeldFrom, "heldUntil", audit.HeldUntil);
        Order(audit.HeldUntil ?? audit.HeldFrom, "completedOn", audit.CompletedOn);
        Text("note", audit.Note);
    }

    private void JudgeReviews(QualityManagementSystem system)
    {
        var ids = Begin(system.ManagementReviews.Count);
        for (var i = 0; i < system.ManagementReviews.Count; i++)
        {
            var review = system.ManagementReviews[i];
            if (ids.IsRepeated(review.Id.Value)) Found("DAT005", "managementReviews", i);
            Enter("managementReviews", i);
            Judge(review);
            Leave();
        }
    }

    private void Judge(ManagementReview review)
    {
        Identity("id", review.Id.Value);
        Done("heldOn", review.HeldOn);
        Text("chair", review.Chair);
        Code("chairCapacity", review.ChairCapacity);
        Judge("inputs", review.Inputs);
        Judge("outputs", review.Outputs);
        if (review.Record is { } record)
        {
            Enter("record");
            Number("number", record.Number);
            Done("on", record.On);
            Text("note", record.Note);
            Leave();
        }
        var ids = Begin(review.Actions.Count);
        for (var i = 0; i < review.Actions.Count; i++)
        {
            var action = review.Actions[i];
            if (ids.IsRepeated(action.Id.Value)) Found("DAT005", "actions", i);
            Enter("actions", i);
            Identity("id", action.Id.Value);
            Text("text", action.Text);
            Text("owner", action.Owner);
            Done("doneOn", action.DoneOn);
            Text("note", action.Note);
            Leave();
        }
        Text("note", review.Note);
    }

    private void Judge(string member, ValueList<ReviewItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Enter(member, i);
            Text("item", items[i].Item);
            Text("text", items[i].Text);
            Text("note", items[i].Note);
            Leave();
        }
    }

    private void JudgeNonconformities(QualityManagementSystem system)
    {
        var ids = Begin(system.Nonconformities.Count);
        for (var i = 0; i < system.Nonconformities.Count; i++)
        {
            var nonconformity = system.Nonconformities[i];
            if (ids.IsRepeated(nonconformity.Id.Value)) Found("DAT005", "nonconformities", i);
            Enter("nonconformities", i);
            Judge(nonconformity);
            Leave();
        }
    }

    private void Judge(Nonconformity nonconformity)
    {
        Identity("id", nonconformity.Id.Value);
        Code("source", nonconformity.Source);
        ToAudit("audit", nonconformity.Audit);
        ToFinding("auditFinding", nonconformity.AuditFinding);
        ToObjective("objective", nonconformity.Objective);
        ToUnit("unit", nonconformity.Unit);
        Text("statement", nonconformity.Statement);
        Text("requirement", nonconformity.Requirement);
        Done("raisedOn", nonconformity.RaisedOn);
        for (var i = 0; i < nonconformity.Corrections.Count; i++)
        {
            var correction = nonconformity.Corrections[i];
            Enter("corrections", i);
            Text("description", correction.Description);
            Done("doneOn", correction.DoneOn);
            Text("note", correction.Note);
            Leave();
        }
        Text("noCorrectionReason", nonconformity.NoCorrectionReason);
        if (nonconformity.Need is { } need)
        {
            Enter("need");
            Done("on", need.On);
            Text("reason", need.Reason);
            Text("note", need.Note);
            Leave();
        }
        Text("cause", nonconformity.Cause);
        Done("causeDeterminedOn", nonconformity.CauseDeterminedOn);
        Done("similarCasesCheckedOn", nonconformity.SimilarCasesCheckedOn);
        var ids = Begin(nonconformity.CorrectiveActions.Count);
        for (var i = 0; i < nonconformity.CorrectiveActions.Count; i++)
        {
            var action = nonconformity.CorrectiveActions[i];
            if (ids.IsRepeated(action.Id.Value)) Found("DAT005", "correctiveActions", i);
            Enter("correctiveActions", i);
            Identity("id", action.Id.Value);
            Text("description", action.Description);
            Text("owner", action.Owner);
            Done("recordedOn", action.RecordedOn);
            Done("implementedOn", action.ImplementedOn);
            Order(action.RecordedOn, "implementedOn", action.ImplementedOn);
            Text("note", action.Note);
            Leave();
        }
        for (var i = 0; i < nonconformity.EffectivenessReviews.Count; i++)
        {
            var review = nonconformity.EffectivenessReviews[i];
            Enter("effectivenessReviews", i);
            Done("on", review.On);
            Text("note", review.Note);
            Leave();
        }
        Done("closedOn", nonconformity.ClosedOn);
        Order(nonconformity.RaisedOn, "closedOn", nonconformity.ClosedOn);
        Text("note", nonconformity.Note);
    }
}
