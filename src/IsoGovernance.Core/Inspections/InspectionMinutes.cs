using NodaTime;

namespace IsoGovernance;

/// <summary>The minutes of an on-site inspection (biên bản kiểm tra; TT26 Art. 37.2.b).</summary>
public sealed record InspectionMinutes : Fact
{
    /// <summary>The day of signing; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The day on which the team leader signed; null when no such signature is recorded.</summary>
    public LocalDate? LeaderSignedOn { get; init; }

    /// <summary>The day on which the agency signed; null when no such signature is recorded.</summary>
    public LocalDate? AgencySignedOn { get; init; }

    /// <summary>The number of copies; null when not recorded.</summary>
    public int? Copies { get; init; }

    /// <summary>The problems listed (vấn đề tồn tại).</summary>
    public ValueList<string> Problems { get; init; }

    /// <summary>Whether the minutes state that there is no problem.</summary>
    public bool StatesNoProblem { get; init; }

    internal override string RecordKind => "inspectionMinutes";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Done(nameof(On), On);
        sheet.Done(nameof(LeaderSignedOn), LeaderSignedOn);
        sheet.Done(nameof(AgencySignedOn), AgencySignedOn);
        sheet.Amount(nameof(Copies), Copies);
        sheet.Texts(nameof(Problems), Problems);
        sheet.Text(nameof(Note), Note);
    }
}
