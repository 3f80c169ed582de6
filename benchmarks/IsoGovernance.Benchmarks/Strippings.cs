using System;
using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Benchmarks;

/// <summary>Changes of all records of a register at once, so that many conditions are broken, or not known, together.</summary>
internal static class Strippings
{
    public static IEnumerable<(string What, Register Register)> Of(Register register)
    {
        yield return ("records from 2019", register with { RecordsFrom = new(2019, 5, 1) });
        yield return ("recorded until 2023", register with { RecordedUntil = new(2023, 6, 30) });
        yield return ("records without ends", register with { RecordsFrom = null, RecordedUntil = null, WorkingCalendar = null });
        yield return ("not complete", register with { Complete = false });
        yield return ("no systems", register with { Systems = [] });
        yield return ("no inspections", register with { Inspections = [], InspectionPlans = [] });
        yield return ("no reports", register with { Reports = [], RolloutPlans = [] });
        yield return ("agencies without procedures", register with { Agencies = All(register.Agencies, agency => agency with { Procedures = [], ProceduresPublishedOn = null, Website = null }) });
        yield return ("systems of nobody", InSystems(register, system => system with { Host = "" }));
        yield return ("nothing declared", InSystems(register, system => system with { Declarations = [] }));
        yield return ("declarations without days", InSystems(register, system => system with { Declarations = All(system.Declarations, one => one with { On = null, Number = null }) }));
        yield return ("declarations bare", InSystems(register, system => system with
        {
            Declarations = All(system.Declarations, one => one with { Notice = null, PostedOn = null, OnWebsiteOn = null, Scope = null, Edition = null, SignedBy = null }),
        }));
        yield return ("audits bare", InSystems(register, system => system with
        {
            InternalAudits = All(system.InternalAudits, one => one with { CompletedOn = null, ReportedOn = null, Criteria = null, Auditors = [] }),
            AuditProgrammes = [],
        }));
        yield return ("audits without first days", InSystems(register, system => system with
        {
            InternalAudits = All(system.InternalAudits, one => one with { HeldFrom = null, HeldUntil = null, Units = [], Findings = All(one.Findings, found => found with { Evidence = " " }) }),
            Nonconformities = [],
        }));
        yield return ("reviews bare", InSystems(register, system => system with
        {
            ManagementReviews = All(system.ManagementReviews, one => one with { Inputs = [], Outputs = [], Record = null, Actions = All(one.Actions, action => action with { DoneOn = null }) }),
        }));
        yield return ("nonconformities bare", InSystems(register, system => system with
        {
            Nonconformities = All(system.Nonconformities, one => one with { Corrections = [], Need = null, Statement = "", EffectivenessReviews = [] }),
        }));
        yield return ("nonconformities without actions", InSystems(register, system => system with
        {
            Nonconformities = All(system.Nonconformities, one => one with { CorrectiveActions = [], Cause = null, CauseDeterminedOn = null, SimilarCasesCheckedOn = null }),
        }));
        yield return ("actions not implemented", InSystems(register, system => system with
        {
            Nonconformities = All(system.Nonconformities, one => one with { CorrectiveActions = All(one.CorrectiveActions, action => action with { ImplementedOn = null }) }),
        }));
        yield return ("objectives bare", InSystems(register, system => system with
        {
            Objectives = All(system.Objectives, one => one with { Plan = null, Unit = null, Policy = null, CommunicatedOn = null, Measurements = [] }),
            Policies = All(system.Policies, one => one with { CommunicatedOn = null, AvailableOn = null, Availability = null }),
        }));
        yield return ("results missed", InSystems(register, system => system with
        {
            Objectives = All(system.Objectives, one => one with { Measurements = All(one.Measurements, result => result with { Value = -1, OutcomeReached = false }), MissedActions = [], RevisedBy = null }),
        }));
        yield return ("no policies and objectives", InSystems(register, system => system with { Policies = [], Objectives = [], Trainings = [], Disseminations = [], SteeringCommittees = [] }));
        yield return ("documents bare", InSystems(register, system => system with
        {
            Documents = All(system.Documents, one => one with { Approval = null, Purposes = [], Classification = Classification.Secret, PublicFrom = one.InUseFrom }),
            ImplementationPlan = null,
        }));
        yield return ("documents of one number", InSystems(register, system => system with { Documents = All(system.Documents, one => one with { Number = "TL-1", Issue = null }) }));
        yield return ("processes bare", InSystems(register, system => system with { Processes = All(system.Processes, one => one with { Serves = [], Id = "" }), LegalChanges = [] }));
        yield return ("legal changes left", InSystems(register, system => system with
        {
            LegalChanges = All(system.LegalChanges, one => one with { IncorporatedOn = null }),
            EffectivenessConfirmations = [],
            ConsultantEngagements = All(system.ConsultantEngagements, one => one with { Certificates = [], Experts = All(one.Experts, expert => expert with { Cards = [] }) }),
        }));
        yield return ("inspections bare", InInspections(register, one => one with { Decision = null, Minutes = null, Contents = [], File = [], ProgrammeOn = null }));
        yield return ("inspections without reports", InInspections(register, one => one with { CorrectiveReport = null, StatusReportRequest = null, RequestToAgency = null, Team = null }));
        yield return ("inspections without days", InInspections(register, one => one with { HeldFrom = null, HeldUntil = null }));
        yield return ("inspections without forms", InInspections(register, one => one with { Form = null, PlanEntry = null }));
    }

    private static Register InSystems(Register register, Func<QualityManagementSystem, QualityManagementSystem> change) =>
        register with { Systems = All(register.Systems, change) };

    private static Register InInspections(Register register, Func<Inspection, Inspection> change) =>
        register with { Inspections = All(register.Inspections, change) };

    private static ValueList<T> All<T>(ValueList<T> list, Func<T, T> change) => [.. list.Select(change)];
}
