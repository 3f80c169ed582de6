using System.Collections.Generic;
using IsoGovernance.Spreadsheets;

namespace IsoGovernance.Tests;

/// <summary>Objects of the package from which all of its types are reached.</summary>
internal static class PackageSamples
{
    public static IEnumerable<object> All => [new SpreadsheetLimits()];
}
