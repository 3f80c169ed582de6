using NodaTime;

namespace IsoGovernance;

/// <summary>An ISO steering committee (Ban Chỉ đạo ISO, TT26 Art. 7.2.b) as one decision forms it.</summary>
/// <remarks>The circular fixes neither its members nor the day by which it exists; both are kept to be shown.</remarks>
public sealed record SteeringCommittee : Fact
{
    /// <summary>The number of the decision that sets it up; null when not recorded.</summary>
    public DocumentNumber? Decision { get; init; }

    /// <summary>The day of that decision; null when not recorded.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The last day of this committee, before it was re-formed (kiện toàn) or dissolved; null while it stands.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The chair (Trưởng ban); null when not recorded.</summary>
    public string? Chair { get; init; }

    /// <summary>The secretary (Thư ký); null when not recorded.</summary>
    public string? Secretary { get; init; }

    /// <summary>The members (ủy viên, thành viên).</summary>
    public ValueList<string> Members { get; init; }

    internal override string RecordKind => "steeringCommittee";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Decision), Decision);
        sheet.Done(nameof(DecidedOn), DecidedOn);
        sheet.Text(nameof(Chair), Chair);
        sheet.Text(nameof(Secretary), Secretary);
        sheet.Texts(nameof(Members), Members);
        sheet.Order(nameof(DecidedOn), DecidedOn, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
