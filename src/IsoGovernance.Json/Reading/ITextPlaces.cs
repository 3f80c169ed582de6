using System.Collections.Generic;
using IsoGovernance.Assessment;

namespace IsoGovernance.Json.Reading;

/// <summary>Finds the lines and columns of JSON pointers in a text.</summary>
internal interface ITextPlaces
{
    /// <summary>The places of pointers; those that lead to no text are left out.</summary>
    IReadOnlyDictionary<string, TextPlace> Of(IEnumerable<string> pointers);
}
