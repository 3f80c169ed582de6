using System.Collections.Generic;

namespace IsoGovernance.Json.Terms;

/// <summary>The words for the codes.</summary>
internal static class CodeTerms
{
    /// <summary>The words for a code.</summary>
    /// <param name="codeList">The name of the list's type in the model.</param>
    /// <param name="code">The code as it is written.</param>
    /// <returns>The words.</returns>
    /// <exception cref="KeyNotFoundException">The list has no such code.</exception>
    public static LocalizedText Of(string codeList, string code) => TermTexts.Code(codeList, code);
}
