using NodaTime;

namespace IsoGovernance;

/// <summary>The team that inspects (đoàn kiểm tra).</summary>
public sealed record InspectionTeam : Fact
{
    /// <summary>The number of the decision that sets it up; null when not recorded.</summary>
    public DocumentNumber? Decision { get; init; }

    /// <summary>The day of that decision; null when not recorded.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The units that take part (đơn vị kiểm tra, đơn vị phối hợp).</summary>
    public ValueList<string> Units { get; init; }

    /// <summary>The persons who inspect (TT26 Art. 40).</summary>
    public ValueList<Inspector> Inspectors { get; init; }

    internal override string RecordKind => "inspectionTeam";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Decision), Decision);
        sheet.Done(nameof(DecidedOn), DecidedOn);
        sheet.Texts(nameof(Units), Units);
        sheet.Records(nameof(Inspectors), Inspectors.Items);
        sheet.Text(nameof(Note), Note);
    }
}
