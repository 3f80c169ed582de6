using System.Collections.Generic;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>The contributions to all figures, as small as they were tallied.</summary>
internal sealed class SummaryTrace(IEnumerable<SystemRow> systems, IEnumerable<SummaryMark> marks, List<Contribution> others)
{
    /// <summary>The contributions to one figure, in the order of the register.</summary>
    public List<Contribution> Of(Counted counted)
    {
        var found = new List<Contribution>();
        foreach (var contribution in All())
        {
            if (contribution.To == counted) found.Add(contribution);
        }
        found.Sort(Contribution.Compare);
        return found;
    }

    /// <summary>All of them, in no order.</summary>
    public IEnumerable<Contribution> All()
    {
        foreach (var other in others) yield return other;
        using var mark = marks.GetEnumerator();
        foreach (var system in systems)
        {
            for (var i = 0; i < system.Marks && mark.MoveNext(); i++) yield return mark.Current.Of(system);
            foreach (var (to, certainty, part) in ProcessesOf(system.Processes))
            {
                if (part > 0) yield return Of(system, to, certainty, part);
            }
            var coverage = new Coverage(system.Covered, system.Total, system.IsCoverageUnclear);
            if (coverage.Total > 0 || coverage.IsUnclear) yield return Of(system, Counted.Coverage, coverage.IsUnclear ? Certainty.AtLeast : Certainty.Certain, coverage.Covered, coverage.Total);
            if (coverage.IsUnclear) yield return Of(system, Counted.SystemsNotCoveringAll, Certainty.Perhaps, 1);
            else if (coverage.Covered < coverage.Total) yield return Of(system, Counted.SystemsNotCoveringAll, Certainty.Certain, 1);
        }
    }

    // A process of a kind that is not recorded may be either.
    private static IEnumerable<(Counted To, Certainty Certainty, int Part)> ProcessesOf(ProcessCounts processes)
    {
        yield return (Counted.AdministrativeProcesses, Certainty.Certain, processes.Administrative);
        yield return (Counted.AdministrativeProcesses, Certainty.Perhaps, processes.Unknown);
        yield return (Counted.InternalProcesses, Certainty.Certain, processes.Internal);
        yield return (Counted.InternalProcesses, Certainty.Perhaps, processes.Unknown);
    }

    private static Contribution Of(SystemRow system, Counted to, Certainty certainty, int part, int whole = 0) =>
        new(to, certainty, system.Host, system.Ordinal, 0, part, whole);
}
