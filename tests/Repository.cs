using System;
using System.IO;

namespace IsoGovernance.Tests;

/// <summary>The checkout that the tests run in. Paths of source files cannot tell: a deterministic build rewrites them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string At(params string[] place) => Path.Combine([Root, .. place]);

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "IsoGovernance.Core.sln"))) return at.FullName;
        }
        throw new DirectoryNotFoundException("No IsoGovernance.Core.sln above " + folder);
    }
}
