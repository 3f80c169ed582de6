using NodaTime;

namespace IsoGovernance;

/// <summary>A training course (lớp đào tạo, QĐ19 Art. 11.3, TT26 Art. 7.2.c).</summary>
public sealed record Training : Fact
{
    /// <summary>What it was about.</summary>
    public ValueList<Coded<TrainingSubject>> Subjects { get; init; }

    /// <summary>The first day; null when not recorded.</summary>
    public LocalDate? HeldFrom { get; init; }

    /// <summary>The last day; null when not recorded.</summary>
    public LocalDate? HeldUntil { get; init; }

    /// <summary>The number of persons trained; null when not recorded.</summary>
    public int? Trained { get; init; }

    /// <summary>The agencies whose staff was trained, where the course was held across agencies; empty when it was the system's own.</summary>
    public ValueList<Id<Agency>> Agencies { get; init; }

    internal override string RecordKind => "training";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Codes(nameof(Subjects), Subjects);
        sheet.Done(nameof(HeldFrom), HeldFrom);
        sheet.Done(nameof(HeldUntil), HeldUntil);
        sheet.Amount(nameof(Trained), Trained);
        sheet.References(nameof(Agencies), MemberKind.AgencyReference, Agencies);
        sheet.Order(nameof(HeldFrom), HeldFrom, nameof(HeldUntil), HeldUntil);
        sheet.Text(nameof(Note), Note);
    }
}
