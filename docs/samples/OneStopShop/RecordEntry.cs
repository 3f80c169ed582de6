using IsoGovernance;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Rules;

namespace OneStopShop;

/// <summary>How putting a record into a system ended.</summary>
public enum EntryState
{
    /// <summary>There is no such system.</summary>
    NoSystem,

    /// <summary>Somebody else saved the system meanwhile.</summary>
    Conflict,

    /// <summary>The record breaks the law, and nobody said to save it all the same.</summary>
    HasViolations,

    /// <summary>It was saved.</summary>
    Saved,
}

/// <summary>The end of putting a record into a system.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Version">The system's version now.</param>
/// <param name="Findings">What was found on the record where it stands, with paths within the record.</param>
public sealed record EntryResult(EntryState State, int Version, IReadOnlyList<RecordFinding> Findings);

/// <summary>A finding with its place within a record: <c>/heldFrom</c>, or nothing for the record itself.</summary>
public sealed record RecordFinding(string Path, Finding Finding);

/// <summary>Puts one record into a system, as a form or a call of the API does, and tells what the library finds on it.</summary>
/// <remarks>
/// The record is judged where it will stand, in its system and its register, so nothing has to be left open. Who records what happened is
/// never kept from it: a record with violations is saved when that is said.
/// </remarks>
public sealed class RecordEntry(Registers registers)
{
    /// <summary>Judges a record and saves it.</summary>
    /// <param name="register">The register.</param>
    /// <param name="system">The system.</param>
    /// <param name="list">The list of the system.</param>
    /// <param name="document">The record.</param>
    /// <param name="seen">The version of the system that was changed.</param>
    /// <param name="acceptViolations">Whether the record is saved although it breaks the law.</param>
    /// <param name="cancellation">Ends the saving.</param>
    public async Task<EntryResult> PutAsync<T>(
        string register, string system, SystemList<T> list, RecordDocument<T> document, int seen, bool acceptViolations, CancellationToken cancellation)
        where T : Fact
    {
        if (await registers.FindAsync<QualityManagementSystem>(register, system, cancellation) is not { } current) return new(EntryState.NoSystem, 0, []);
        if (current.Version != seen) return new(EntryState.Conflict, current.Version, []);
        var changed = list.Put(current.Document, document);
        var view = registers.With((await registers.ViewAsync(register, cancellation))!, changed.Record);
        var findings = FindingsOn(view, changed.Record, list, list.IdOf(document.Record));
        if (!acceptViolations && findings.Any(found => found.Finding is { Severity: Severity.Violation, Waiver: null }))
        {
            return new(EntryState.HasViolations, seen, findings);
        }
        if (await registers.TrySaveAsync(register, changed, seen, cancellation)) return new(EntryState.Saved, seen + 1, findings);
        var newest = await registers.FindAsync<QualityManagementSystem>(register, system, cancellation);
        return new(EntryState.Conflict, newest!.Version, []);
    }

    /// <summary>What was found on a record of a system.</summary>
    public static IReadOnlyList<RecordFinding> FindingsOn<T>(RegisterView view, QualityManagementSystem system, SystemList<T> list, string id)
        where T : Fact
    {
        var place = list.PlaceOf(system, id);
        var start = view.PlaceOf(system.Id).Length + place.Length;
        return [.. view.FindingsWithin(system.Id, place).Select(finding => new RecordFinding(finding.Path[start..], finding))];
    }
}
