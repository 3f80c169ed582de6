using NodaTime;

namespace IsoGovernance;

/// <summary>A unit (đơn vị, phòng, ban) within the scope of a system.</summary>
public sealed record UnitInScope : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<UnitInScope> Id { get; init; }

    /// <summary>The name; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>Who heads or headed the unit (người phụ trách đơn vị).</summary>
    public ValueList<Responsibility> Heads { get; init; }

    /// <summary>The first day in scope; null when not recorded: from the system's beginning.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day in scope; null while it lasts.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "unit";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Text(nameof(Name), Name);
        sheet.Records(nameof(Heads), Heads.Items);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
