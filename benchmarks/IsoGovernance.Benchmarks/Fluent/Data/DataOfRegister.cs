using System;
using System.Collections.Generic;
using FluentValidation;
using IsoGovernance.Law;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>A register itself, and those of its records that no other rule is about.</summary>
internal sealed class RegisterData : DataRules<Register>
{
    public RegisterData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        One(x => x.Authority, new AuthorityData(around, codes));
        One(x => x.LeadUnit, new LeadUnitData(around, codes));
        Each(x => x.SteeringCommittees, new SteeringCommitteeData(around, codes));
        Each(x => x.RolloutPlans, new RolloutPlanData(around, codes));
        Each(x => x.TransitionPlans, new TransitionPlanData(around, codes));
        Each(x => x.FrameworkModels, new PublishedModelData(around, codes));
        One(x => x.WorkingCalendar, new RecordedCalendarData(around, codes));
        Each(x => x.Reports, new PeriodicReportData(around, codes));
        NotBefore(x => x.RecordedUntil, x => x.RecordsFrom);
        Text(x => x.Note);
        Unique(x => x.RolloutPlans, one => one.Id.Value);
        Unique(x => x.TransitionPlans, one => one.Id.Value);
        Unique(x => x.ProcedureListChanges, one => one.Id.Value);
        Unique(x => x.Agencies, one => one.Id.Value);
        Unique(x => x.InspectionPlans, one => one.Id.Value);
        Unique(x => x.Reports, one => one.Id.Value);
        Unique(x => x.Systems, one => one.Id.Value);
        Unique(x => x.Inspections, one => one.Id.Value);
        if (Has("DAT005")) RuleFor(x => x.InspectionPlans).Custom(RepeatedEntries);
    }

    // The identifier of an entry is unique among those of all plans.
    private static void RepeatedEntries(ValueList<InspectionPlan> plans, ValidationContext<Register> context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < plans.Count; i++)
        {
            for (var j = 0; j < plans[i].Entries.Count; j++)
            {
                var id = plans[i].Entries[j].Id;
                if (!id.IsMissing && !seen.Add(id.Value)) context.Fault("DAT005", $"InspectionPlans[{i}].Entries[{j}]", $"'{id}' stands there twice.");
            }
        }
    }
}

internal sealed class LocalParameterData : DataRules<LocalParameter>
{
    public LocalParameterData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Name);
        Identity(x => x.Value);
        if (Has("DAT001")) RuleFor(x => x.From).NotNull().WithErrorCode("DAT001");
        if (Has("DAT006")) RuleFor(x => x.Name).Must(name => string.IsNullOrWhiteSpace(name) || LawParameters.Find(name) is not null).WithErrorCode("DAT006");
        if (Has("DAT009")) RuleFor(x => x.Value).Must(CanBeRead).WithErrorCode("DAT009");
        Number(x => x.Document);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }

    private static bool CanBeRead(LocalParameter local, string? value) =>
        string.IsNullOrWhiteSpace(value) || LawParameters.Find(local.Name) is not { } parameter || parameter.CanRead(value);
}

internal sealed class AdministrativeProcedureData : DataRules<AdministrativeProcedure>
{
    public AdministrativeProcedureData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("DAT001") || Has("DAT003") || Has("DAT010") || Has("DAT011"))
        {
            var rule = RuleFor(x => x.Code);
            if (Has("DAT001")) rule.Must(code => !code.IsMissing).WithErrorCode("DAT001");
            if (Has("DAT003")) rule.Must(code => code.IsMissing || code.IsWellFormed).WithErrorCode("DAT003");
            if (Has("DAT010")) rule.Must(code => IsComposed(code.Text)).WithErrorCode("DAT010");
            if (Has("DAT011")) rule.Must(code => IsPlain(code.Text)).WithErrorCode("DAT011");
        }
        Text(x => x.Name);
        Code(x => x.Audience);
        Number(x => x.PublishedBy);
        Done(x => x.PublishedOn);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

/// <summary>The code of an agency, since the decision on such codes.</summary>
internal sealed class AgencyCodeRules : CodedRules<Agency>
{
    public AgencyCodeRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("DAT002")) return;
        RuleFor(agency => agency.Code).Must(code => code is not { IsWellFormed: false } written || (written.HasFormerForm && IsFormerAccepted()))
            .WithErrorCode("DAT002").WithMessage("The code is malformed.");
    }

    private bool IsFormerAccepted() => Around.AsOf <= Around.Law.Value(LawParameters.FormerAgencyCodeLastDay, Around.AsOf);
}
