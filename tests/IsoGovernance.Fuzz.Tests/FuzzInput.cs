using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;

namespace IsoGovernance.Fuzz.Tests;

/// <summary>One damaged input: a file, or the files of a folder.</summary>
/// <param name="Files">The files by name.</param>
internal sealed record FuzzInput(IReadOnlyList<(string Name, byte[] Content)> Files)
{
    private static readonly SearchValues<char> PlainNames = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_");

    /// <summary>Whether what was done to it leaves every file one that can be read.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The only file.</summary>
    public byte[] Content => Files[0].Content;

    public long Size
    {
        get
        {
            var size = 0L;
            foreach (var (_, content) in Files) size += content.Length;
            return size;
        }
    }

    public static FuzzInput Of(string name, byte[] content) => new([(name, content)]);

    public void Keep(string folder)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < Files.Count; i++)
        {
            // Damaged names are no names of files.
            var name = Files[i].Name.AsSpan().ContainsAnyExcept(PlainNames) ? i + ".csv" : Files[i].Name;
            File.WriteAllBytes(Path.Combine(folder, name), Files[i].Content);
        }
    }
}
