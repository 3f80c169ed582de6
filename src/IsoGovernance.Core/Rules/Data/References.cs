using System;

namespace IsoGovernance.Rules;

/// <summary>Where the records stand that members refer to, and whether one is there.</summary>
internal static class References
{
    public static bool Are(MemberKind kind) => kind >= MemberKind.AgencyReference;

    /// <summary>What to say where the records are not given among which the one referred to would be; null where they are.</summary>
    public static Outcome? WhyNotGiven(MemberKind kind, RuleContext context) => kind switch
    {
        MemberKind.ParameterReference => null,
        MemberKind.AgencyReference or MemberKind.PlanEntryReference =>
            ReferenceEquals(context.NotGiven, Because.RegisterNotGiven) ? Because.RegisterNotGiven : null,
        _ => context.Owner is null ? Because.SystemNotGiven : null,
    };

    /// <summary>Whether the record referred to may be among those that could not be read.</summary>
    public static bool MayBeLost(MemberKind kind, RuleContext context) => !context.Lost.IsEmpty && kind switch
    {
        MemberKind.AgencyReference => context.Lost.MayHoldARecordOf("/agencies", "id"),
        MemberKind.ProcedureReference =>
            context.Lost.MayHoldARecordOf("/agencies", "id") || context.Lost.MayHoldARecordOf("/agencies/*/procedures", "code"),
        MemberKind.PlanEntryReference => context.Lost.MayHoldARecordOf("/inspectionPlans/*/entries", "id"),
        MemberKind.AuditFindingReference => context.Lost.MayHoldARecordOf(context.OwnerPath + "/internalAudits/*/findings", "id"),
        MemberKind.PeriodReference => context.Lost.MayHoldARecordOf(context.OwnerPath + "/objectives/*/periods", "id"),
        MemberKind.ParameterReference => false,
        _ => context.Lost.MayHoldARecordOf(context.OwnerPath + "/" + ListOf(kind), "id"),
    };

    private static string ListOf(MemberKind kind) => kind switch
    {
        MemberKind.DeclarationReference => "declarations",
        MemberKind.AuditReference => "internalAudits",
        MemberKind.ProgrammeReference => "auditProgrammes",
        MemberKind.ProcessReference => "processes",
        MemberKind.UnitReference => "units",
        MemberKind.PolicyReference => "policies",
        _ => "objectives",
    };

    public static bool IsFound(MemberKind kind, string id, Fact? around, RuleContext context) => kind switch
    {
        MemberKind.AgencyReference => context.Agencies.Find(id) is not null,
        MemberKind.PlanEntryReference => context.Planned.Contain(id),
        MemberKind.ParameterReference => Law.LawParameters.Find(id) is not null,
        MemberKind.ProcedureReference => IsListed(new ProcedureCode(id), context.Owner!.Procedures),
        // A result is mostly one of a period of its own objective.
        MemberKind.PeriodReference when around is QualityObjective own && IsAmong(own.Periods.Items, id) => true,
        _ => context.Owner!.Ids.Contain(kind, id),
    };

    private static bool IsAmong(Fact[] records, string id)
    {
        foreach (var record in records)
        {
            if (string.Equals(record.RecordId, id, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsListed(ProcedureCode code, ProcedureTable procedures)
    {
        var at = procedures.Find(code);
        return at >= 0 && procedures[at].State != ProcedureState.NotListed;
    }

    public static string VariantOf(MemberKind kind) => kind switch
    {
        MemberKind.AgencyReference => "agency",
        MemberKind.PlanEntryReference => "planEntry",
        MemberKind.DeclarationReference => "declaration",
        MemberKind.AuditReference => "audit",
        MemberKind.AuditFindingReference => "auditFinding",
        MemberKind.ProgrammeReference => "programme",
        MemberKind.ProcessReference => "process",
        MemberKind.UnitReference => "unit",
        MemberKind.PolicyReference => "policy",
        MemberKind.ObjectiveReference => "objective",
        MemberKind.PeriodReference => "period",
        MemberKind.ParameterReference => "parameter",
        _ => "procedure",
    };
}
