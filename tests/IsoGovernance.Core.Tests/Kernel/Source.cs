using System.IO;
using System.Runtime.CompilerServices;

namespace IsoGovernance.Tests;

/// <summary>Where the source of the library and of the tests lies.</summary>
internal static class Source
{
    /// <summary>The folder of the test project.</summary>
    public static string Tests { get; } = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile()))!;

    /// <summary>The folder of the library.</summary>
    public static string Library { get; } = Path.GetFullPath(Path.Combine(Tests, "..", "..", "src", "IsoGovernance.Core"));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
