using System;
using System.Collections.Generic;

namespace IsoGovernance.Json.Reading;

/// <summary>The problems of a register that is read record by record: the first ones up to a limit, and how many there were.</summary>
internal sealed class ProblemTotals(int limit)
{
    private readonly List<(int Input, ReadProblem Problem)> _listed = [];
    private long _all;

    public bool HasLoss { get; private set; }

    public bool IsBroken { get; private set; }

    public int NotListed => (int)Math.Min(int.MaxValue, Math.Max(0, _all - limit));

    public void Add(RegisterRecord record, int input)
    {
        IsBroken |= record.IsBroken;
        HasLoss |= !record.Lost.IsEmpty;
        if (record.Problems.Count == 0) return;
        foreach (var problem in record.Problems)
        {
            HasLoss |= problem.IsLoss;
            _listed.Add((input, problem));
        }
        _all += record.Problems.Count + record.ProblemsNotListed;
        if (_listed.Count >= 2L * limit) Trim();
    }

    public void Merge(ProblemTotals other)
    {
        HasLoss |= other.HasLoss;
        IsBroken |= other.IsBroken;
        _all += other._all;
        _listed.AddRange(other._listed);
    }

    public ValueList<ReadProblem> Listed()
    {
        Trim();
        return ValueList.From(_listed.ConvertAll(one => one.Problem));
    }

    /// <summary>Those listed, each with the name of its input.</summary>
    public ValueList<ReadProblem> Listed(IReadOnlyList<RegisterInput> inputs)
    {
        Trim();
        return ValueList.From(_listed.ConvertAll(one => one.Problem with { Source = inputs[one.Input].Name }));
    }

    private void Trim()
    {
        _listed.Sort(InOrder);
        if (_listed.Count > limit) _listed.RemoveRange(limit, _listed.Count - limit);
    }

    private static int InOrder((int Input, ReadProblem Problem) one, (int Input, ReadProblem Problem) other)
    {
        var order = one.Input.CompareTo(other.Input);
        if (order == 0) order = one.Problem.Line.CompareTo(other.Problem.Line);
        if (order == 0) order = one.Problem.Column.CompareTo(other.Problem.Column);
        if (order == 0) order = string.CompareOrdinal(one.Problem.Path, other.Problem.Path);
        return order == 0 ? string.CompareOrdinal(one.Problem.Code, other.Problem.Code) : order;
    }
}
