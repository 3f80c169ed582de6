using IsoGovernance.Messages;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>A fact that decided, as the rule read it.</summary>
public sealed record FactStep : ExplanationStep
{
    internal FactStep(string path, object? value)
    {
        Path = path;
        Value = value;
    }

    /// <inheritdoc/>
    public override string Kind => "fact";

    /// <summary>The JSON pointer of the value within the register; where it is not recorded, of the place where it would stand.</summary>
    public string Path { get; }

    /// <summary>
    /// A text, a whole number (<see cref="int"/>), a measured number (<see cref="decimal"/>), a day (<see cref="LocalDate"/>), a yes or no
    /// (<see cref="bool"/>) or texts (<see cref="ValueList{T}"/>); null when it is not recorded, and for a list of records.
    /// </summary>
    public object? Value { get; }

    /// <summary>How many records a list of records holds; null for other values, and where <see cref="Counted"/> tells it.</summary>
    public int? Items { get; init; }

    /// <summary>How many of the records of a list are of the kind that the rule looks for; null for other values.</summary>
    public int? Counted { get; init; }

    /// <summary>The argument of the finding that is this value; null when the sentence of the finding does not use it.</summary>
    public string? Argument { get; init; }

    /// <summary>Where it stands in the text that was read; null when the facts did not come from a text.</summary>
    public TextPlace? Place { get; init; }

    /// <summary>Whether something is recorded there.</summary>
    public bool IsRecorded => Value is not null || Items > 0 || Counted is not null;

    private protected override LocalizedText Told()
    {
        if (Counted is { } counted) return new($"Trong những gì sổ ghi tại {Path}, số được tính cho quy tắc này là {counted}.", $"Of what is recorded at {Path}, {counted} count for this rule.");
        if (Items is { } items)
        {
            return items == 0
                ? new($"Tại {Path} sổ không ghi mục nào.", $"At {Path} the register records no item.")
                : new($"Tại {Path} sổ ghi {items} mục.", items == 1 ? $"At {Path} the register records 1 item." : $"At {Path} the register records {items} items.");
        }
        return Value is null || Value is ValueList<string> { Count: 0 }
            ? new($"Tại {Path} sổ không ghi.", $"At {Path} nothing is recorded.")
            : new($"Tại {Path} sổ ghi: {Written(Language.Vietnamese)}.", $"At {Path} is recorded: {Written(Language.English)}.");
    }

    private string Written(Language language) => Value switch
    {
        bool yes when language == Language.Vietnamese => yes ? "có" : "không",
        bool yes => yes ? "yes" : "no",
        string text when string.IsNullOrWhiteSpace(text) => language == Language.Vietnamese ? "khoảng trắng" : "blank",
        _ => Sentence.Written(Value, language),
    };
}
