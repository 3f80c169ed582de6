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

    internal override string RecordKind => "training";

    internal override void Describe(FactSheet sheet)
    {
    }
}
