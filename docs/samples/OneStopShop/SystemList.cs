using System.Globalization;
using IsoGovernance;
using IsoGovernance.Json;

namespace OneStopShop;

/// <summary>A list of records within a system, of which one at a time is put in.</summary>
/// <param name="Member">The list as the exchange format names it.</param>
/// <param name="Of">Reads the list.</param>
/// <param name="With">Writes the list.</param>
/// <param name="IdOf">Tells a record's identifier.</param>
public sealed record SystemList<T>(
    string Member, Func<QualityManagementSystem, ValueList<T>> Of, Func<QualityManagementSystem, ValueList<T>, QualityManagementSystem> With, Func<T, string> IdOf)
    where T : Fact
{
    /// <summary>A record of the list with the members beside it that the format does not know; null when there is none of that identifier.</summary>
    public RecordDocument<T>? Find(RecordDocument<QualityManagementSystem> system, string id)
    {
        var place = PlaceOf(system.Record, id);
        if (PositionOf(system.Record, id) == Of(system.Record).Count) return null;
        return new RecordDocument<T>
        {
            Record = Of(system.Record)[PositionOf(system.Record, id)],
            Unknown = ValueList.From(system.Unknown.Where(member => IsWithin(member, place)).Select(member => member with { Path = member.Path[place.Length..] })),
        };
    }

    /// <summary>The system with a record in place of the one of the same identifier, or behind the last one.</summary>
    public RecordDocument<QualityManagementSystem> Put(RecordDocument<QualityManagementSystem> system, RecordDocument<T> document)
    {
        var position = PositionOf(system.Record, IdOf(document.Record));
        var place = PlaceOf(system.Record, IdOf(document.Record));
        var records = Of(system.Record).ToList();
        if (position < records.Count) records[position] = document.Record;
        else records.Add(document.Record);
        return system with
        {
            Record = With(system.Record, ValueList.From(records)),
            Unknown = ValueList.From(system.Unknown.Where(member => !IsWithin(member, place))
                .Concat(document.Unknown.Select(member => member with { Path = place + member.Path }))),
        };
    }

    /// <summary>The JSON pointer, within the system, of the record of an identifier, or of where it would be put.</summary>
    public string PlaceOf(QualityManagementSystem system, string id) => "/" + Member + "/" + PositionOf(system, id).ToString(CultureInfo.InvariantCulture);

    private static bool IsWithin(UnknownMember member, string place) => member.Path.StartsWith(place + "/", StringComparison.Ordinal);

    private int PositionOf(QualityManagementSystem system, string id)
    {
        var records = Of(system);
        var position = 0;
        while (position < records.Count && !string.Equals(IdOf(records[position]), id, StringComparison.Ordinal)) position++;
        return position;
    }
}

/// <summary>The lists that the forms and the API put records into.</summary>
public static class SystemLists
{
    /// <summary>The internal audits.</summary>
    public static SystemList<InternalAudit> InternalAudits { get; } = new(
        "internalAudits", system => system.InternalAudits, (system, audits) => system with { InternalAudits = audits }, audit => audit.Id.Value);

    /// <summary>The nonconformities.</summary>
    public static SystemList<Nonconformity> Nonconformities { get; } = new(
        "nonconformities", system => system.Nonconformities, (system, all) => system with { Nonconformities = all }, nonconformity => nonconformity.Id.Value);
}
