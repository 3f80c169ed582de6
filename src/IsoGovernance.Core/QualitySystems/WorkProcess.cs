using NodaTime;

namespace IsoGovernance;

/// <summary>A work process (quy trình xử lý công việc, QĐ19 Art. 4.1); one may serve several alike procedures (TT26 Art. 41.6).</summary>
public sealed record WorkProcess : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<WorkProcess> Id { get; init; }

    /// <summary>The name; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for; null when not recorded.</summary>
    public Coded<ProcessKind>? Kind { get; init; }

    /// <summary>The first day in force; null when not recorded: then it is not known whether it handles its procedures.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day in force; null while it is in force.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Who is or was responsible for it (người chịu trách nhiệm).</summary>
    public ValueList<Responsibility> Owners { get; init; }

    /// <summary>The day since which a tracking slip (phiếu theo dõi xử lý công việc) is used; null when not recorded.</summary>
    public LocalDate? TrackingSlipFrom { get; init; }

    /// <summary>The procedures that it handles.</summary>
    public ValueList<ServedProcedure> Serves { get; init; }

    internal override string RecordKind => "process";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Text(nameof(Name), Name);
        sheet.Code(nameof(Kind), Kind);
        sheet.Records(nameof(Owners), Owners.Items);
        sheet.Records(nameof(Serves), Serves.Items);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
