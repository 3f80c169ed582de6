using NodaTime;

namespace IsoGovernance;

/// <summary>That a work process handles an administrative procedure.</summary>
public sealed record ServedProcedure : Fact
{
    /// <summary>The procedure's code.</summary>
    public required ProcedureCode Code { get; init; }

    /// <summary>The first day; null when not recorded: since the process is in force.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day; null while it lasts.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "servedProcedure";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Reference(nameof(Code), MemberKind.ProcedureReference, Code.Text);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
