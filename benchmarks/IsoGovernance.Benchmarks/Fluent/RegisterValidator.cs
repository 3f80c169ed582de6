using System.Collections.Generic;
using System.Linq;
using FluentValidation;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>A whole register.</summary>
internal sealed class RegisterValidator : CodedRules<Register>
{
    public RegisterValidator(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        IncludeAll(new RegisterData(around, codes), new RolloutRules(around, codes), new YearRules(around, codes), new ReportRules(around, codes));
        Each(
            register => register.Agencies, new AgencyData(around, codes), new AgencyCodeRules(around, codes), new PublishedListRules(around, codes),
            new AgencyRules(around, codes));
        Each(register => register.ProcedureListChanges, new ProcedureListChangeData(around, codes), new ProcedureListChangeRules(around, codes));
        Each(register => register.InspectionPlans, new InspectionPlanData(around, codes), new InspectionPlanRules(around, codes));
        Each(register => register.Systems, new SystemValidator(around, codes));
        Each(
            register => register.Inspections, new InspectionData(around, codes), new OnSiteRules(around, codes), new ByDossierRules(around, codes),
            new InspectionRules(around, codes), new InspectorRules(around, codes), new HiredBodyRules(around, codes), new ComplianceRules(around, codes));
    }

    private void IncludeAll(params AbstractValidator<Register>[] validators)
    {
        foreach (var validator in validators.Where(validator => validator.Any())) Include(validator);
    }
}
