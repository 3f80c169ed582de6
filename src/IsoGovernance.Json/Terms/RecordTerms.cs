using System.Collections.Generic;

namespace IsoGovernance.Json.Terms;

/// <summary>The words for the kinds of records.</summary>
internal static class RecordTerms
{
    /// <summary>The words for a kind of records.</summary>
    /// <param name="record">The name of its type in the model.</param>
    /// <returns>The words, in the singular.</returns>
    /// <exception cref="KeyNotFoundException">The format has no such record.</exception>
    public static LocalizedText Of(string record) => TermTexts.Record(record);
}
