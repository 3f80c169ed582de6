using System;
using System.IO;

namespace IsoGovernance.Json;

/// <summary>A file or a stream that holds a register or, together with others, a part of one.</summary>
public sealed class RegisterInput
{
    /// <summary>Names an input.</summary>
    /// <param name="name">What it is called where its problems are told.</param>
    /// <param name="stream">The text; stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RegisterInput(string name, Stream stream)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Stream = stream ?? throw new ArgumentNullException(nameof(stream));
    }

    /// <summary>What it is called where its problems are told.</summary>
    public string Name { get; }

    /// <summary>The text, in either shape, packed with gzip or not.</summary>
    public Stream Stream { get; }
}
