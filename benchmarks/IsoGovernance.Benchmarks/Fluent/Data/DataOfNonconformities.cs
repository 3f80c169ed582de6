using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

internal sealed class CorrectionData : DataRules<Correction>
{
    public CorrectionData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Description);
        Done(x => x.DoneOn);
        Text(x => x.Note);
    }
}

internal sealed class CorrectiveActionData : DataRules<CorrectiveAction>
{
    public CorrectiveActionData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Text(x => x.Description);
        Text(x => x.Owner);
        Done(x => x.RecordedOn);
        Done(x => x.ImplementedOn, x => x.RecordedOn);
        Text(x => x.Note);
    }
}

internal sealed class EffectivenessReviewData : DataRules<EffectivenessReview>
{
    public EffectivenessReviewData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Done(x => x.On);
        Text(x => x.Note);
    }
}

internal sealed class NeedEvaluationData : DataRules<NeedEvaluation>
{
    public NeedEvaluationData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Done(x => x.On);
        Text(x => x.Reason);
        Text(x => x.Note);
    }
}

internal sealed class NonconformityData : DataRules<Nonconformity>
{
    public NonconformityData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Code(x => x.Source);
        Refers<InternalAudit>(x => x.Audit, References.Audit);
        Refers<AuditFinding>(x => x.AuditFinding, References.AuditFinding);
        Refers<QualityObjective>(x => x.Objective, References.Objective);
        Refers<UnitInScope>(x => x.Unit, References.Unit);
        Text(x => x.Statement);
        Text(x => x.Requirement);
        Done(x => x.RaisedOn);
        Each(x => x.Corrections, new CorrectionData(around, codes));
        Text(x => x.NoCorrectionReason);
        One(x => x.Need, new NeedEvaluationData(around, codes));
        Text(x => x.Cause);
        Done(x => x.CauseDeterminedOn);
        Done(x => x.SimilarCasesCheckedOn);
        Unique(x => x.CorrectiveActions, one => one.Id.Value);
        Each(x => x.CorrectiveActions, new CorrectiveActionData(around, codes));
        Each(x => x.EffectivenessReviews, new EffectivenessReviewData(around, codes));
        Done(x => x.ClosedOn, x => x.RaisedOn);
        Text(x => x.Note);
    }
}
