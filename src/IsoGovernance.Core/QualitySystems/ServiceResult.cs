using NodaTime;

namespace IsoGovernance;

/// <summary>The results of handling requests in a period (kết quả giải quyết thủ tục hành chính).</summary>
public sealed record ServiceResult : Fact
{
    /// <summary>The first day of the period; null when not recorded.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the period; null when not recorded.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Requests received in the period and taken over; null when not recorded.</summary>
    public int? Received { get; init; }

    /// <summary>Settled early (trước hạn); null when not recorded.</summary>
    public int? Early { get; init; }

    /// <summary>Settled on time (đúng hạn); null when not recorded.</summary>
    public int? OnTime { get; init; }

    /// <summary>Settled late (quá hạn); null when not recorded.</summary>
    public int? Late { get; init; }

    /// <summary>Pending within their term (đang giải quyết, trong hạn); null when not recorded.</summary>
    public int? Pending { get; init; }

    /// <summary>Pending beyond their term (đang giải quyết, quá hạn); null when not recorded.</summary>
    public int? Overdue { get; init; }

    internal override string RecordKind => "serviceResult";

    /// <summary>The share settled early or on time (tỷ lệ trước và đúng hạn) of all settled; null when a number is missing or nothing was settled.</summary>
    public Ratio? OnTimeShare =>
        Early is >= 0 and { } early && OnTime is >= 0 and { } onTime && Late is >= 0 and { } late && (long)early + onTime + late is > 0 and <= int.MaxValue
            ? new Ratio(early + onTime, early + onTime + late)
            : null;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Amount(nameof(Received), Received);
        sheet.Amount(nameof(Early), Early);
        sheet.Amount(nameof(OnTime), OnTime);
        sheet.Amount(nameof(Late), Late);
        sheet.Amount(nameof(Pending), Pending);
        sheet.Amount(nameof(Overdue), Overdue);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
