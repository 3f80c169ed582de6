using NodaTime;
using NodaTime.Text;

namespace IsoGovernance;

/// <summary>A stricter value that an authority set for a number of the law.</summary>
/// <remarks>A value that is not stricter than the law's changes nothing: the strictest value in force counts.</remarks>
public sealed record LocalParameter : Fact
{
    /// <summary>The parameter's name, for instance <c>inspection.on-site.share</c>; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>The value as text: a whole number, a share such as <c>1/2</c>, or an ISO date; null when not recorded.</summary>
    public string? Value { get; init; }

    /// <summary>The first day of the value; null when not recorded, and then it is in force on no day.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the value; null while it is in force.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The document that sets it; null when not recorded.</summary>
    public DocumentNumber? Document { get; init; }

    internal override string RecordKind => "localParameter";

    internal override void Describe(FactSheet sheet)
    {
        // A value without its name or its first day is in force on no day, and no rule would miss it.
        sheet.Identity(nameof(Name), Name);
        sheet.Identity(nameof(Value), Value);
        sheet.Identity(nameof(From), From is { } from ? LocalDatePattern.Iso.Format(from) : null);
        sheet.Reference(nameof(Name), MemberKind.ParameterReference, Name);
        sheet.Number(nameof(Document), Document);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
