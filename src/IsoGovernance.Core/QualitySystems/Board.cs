using NodaTime;

namespace IsoGovernance;

/// <summary>A board that works on the system (ban điều hành, tổ biên soạn) as one decision forms it.</summary>
public sealed record Board : Fact
{
    /// <summary>What it does; null when not recorded.</summary>
    public Coded<BoardKind>? Kind { get; init; }

    /// <summary>The number of the decision; null when not recorded.</summary>
    public DocumentNumber? Decision { get; init; }

    /// <summary>The day of the decision; null when not recorded.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Its last day; null while it stands.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The members.</summary>
    public ValueList<string> Members { get; init; }

    internal override string RecordKind => "board";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Code(nameof(Kind), Kind);
        sheet.Number(nameof(Decision), Decision);
        sheet.Done(nameof(DecidedOn), DecidedOn);
        sheet.Texts(nameof(Members), Members);
        sheet.Order(nameof(DecidedOn), DecidedOn, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
