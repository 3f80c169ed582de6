using System;

namespace IsoGovernance.Law;

/// <summary>An item of a list that an edition of the standard demands, such as an input of the management review.</summary>
public sealed record EditionItem
{
    /// <summary>Makes an item.</summary>
    /// <param name="code">The code by which records name it, for instance <c>auditResults</c>.</param>
    /// <param name="vietnamese">What it is, restated in Vietnamese.</param>
    /// <param name="english">What it is, restated in English.</param>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    public EditionItem(string code, string vietnamese, string english)
    {
        if (string.IsNullOrEmpty(code)) throw new ArgumentException("An item has a code.", nameof(code));
        Code = code;
        Text = new LocalizedText(vietnamese, english);
    }

    /// <summary>The code by which records name it.</summary>
    public string Code { get; }

    /// <summary>What it is, in our own words.</summary>
    public LocalizedText Text { get; }
}
