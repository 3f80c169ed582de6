using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Annotations;

internal abstract class RaisedAttribute(string code) : ConditionAttribute<Nonconformity>(code)
{
    protected override bool IsJudged(Nonconformity record, Surroundings around) => around.System.IsApplied && Raised.IsJudged(record, around);
}

internal sealed class CorrectedAttribute() : RaisedAttribute("NCF001")
{
    protected override bool Holds(Nonconformity record, Surroundings around) => Raised.IsCorrected(record, around);
}

internal sealed class EvaluatedAttribute() : RaisedAttribute("NCF002")
{
    protected override IEnumerable<string> Broken(Nonconformity record, string member, Surroundings around)
    {
        var raised = record.RaisedOn!.Value;
        if (!Raised.IsEvaluated(record.Need, around))
        {
            if (!Raised.HasAction(record, around.AsOf) && around.IsOpenAfter(raised)) yield return member;
        }
        else if (record.Need!.IsNeeded == false && string.IsNullOrWhiteSpace(record.Need.Reason) && around.Vouches(raised)) yield return member + ".Reason";
    }
}

internal sealed class WithCauseAttribute() : RaisedAttribute("NCF003")
{
    protected override bool Holds(Nonconformity record, Surroundings around) => !Raised.LacksCause(record, around);
}

internal sealed class WithSimilarCasesAttribute() : RaisedAttribute("NCF003")
{
    protected override bool Holds(Nonconformity record, Surroundings around) => !Raised.LacksCheck(record, around);
}

internal sealed class WithActionAttribute() : RaisedAttribute("NCF004")
{
    protected override bool Holds(Nonconformity record, Surroundings around) => !Raised.LacksAction(record, around);
}

internal sealed class WithStatementAttribute() : RaisedAttribute("NCF008")
{
    protected override bool Holds(Nonconformity record, Surroundings around) => !string.IsNullOrWhiteSpace(record.Statement) || !around.Vouches(record.RaisedOn!.Value);
}

internal sealed class WithRequirementAttribute() : RaisedAttribute("NCF008")
{
    protected override bool Holds(Nonconformity record, Surroundings around) => !string.IsNullOrWhiteSpace(record.Requirement) || !around.Vouches(record.RaisedOn!.Value);
}

internal sealed class NotRecurringAttribute() : RaisedAttribute("NCF010")
{
    protected override bool Holds(Nonconformity record, Surroundings around) => !Raised.Recurs(record, around);
}

internal abstract class ClosedAttribute(string code) : ConditionAttribute<Nonconformity>(code)
{
    protected override bool IsJudged(Nonconformity record, Surroundings around) => around.System.IsApplied && Raised.IsClosed(record, around);
}

internal sealed class ReviewedByClosureAttribute() : ClosedAttribute("NCF006")
{
    protected override bool Holds(Nonconformity record, Surroundings around) => Raised.IsReviewed(record, around);
}

internal sealed class NothingOpenAttribute() : ClosedAttribute("NCF007")
{
    protected override IEnumerable<string> Broken(Nonconformity record, string member, Surroundings around)
    {
        for (var i = 0; i < record.Corrections.Count; i++)
        {
            if (Raised.WasOpen(record.Corrections[i].DoneOn, record.RaisedOn, record, around)) yield return $"Corrections[{i}].DoneOn";
        }
        for (var i = 0; i < record.CorrectiveActions.Count; i++)
        {
            var action = record.CorrectiveActions[i];
            if (!(action.RecordedOn > record.ClosedOn) && Raised.WasOpen(action.ImplementedOn, action.RecordedOn ?? record.RaisedOn, record, around))
            {
                yield return $"CorrectiveActions[{i}].ImplementedOn";
            }
        }
    }
}

internal sealed class RenewedAttribute() : ConditionAttribute<Nonconformity>("NCF009")
{
    protected override bool IsJudged(Nonconformity record, Surroundings around) => around.System.IsApplied && !(record.RaisedOn > around.AsOf);

    protected override IEnumerable<string> Broken(Nonconformity record, string member, Surroundings around)
    {
        for (var i = 0; i < record.EffectivenessReviews.Count; i++)
        {
            if (!Raised.IsRenewed(record.EffectivenessReviews[i], record, around)) yield return $"{member}[{i}]";
        }
    }
}

internal sealed class RemediedAttribute() : ConditionAttribute<Nonconformity>("DEC004")
{
    protected override bool IsJudged(Nonconformity record, Surroundings around) => around.System.IsDeclared;

    protected override bool Holds(Nonconformity record, Surroundings around) => Raised.IsRemedied(record, around);
}
