using System;
using System.Collections.Generic;
using IsoGovernance.Json.Reading;
using IsoGovernance.Rules;

namespace IsoGovernance.Json;

/// <summary>A register as it was read from a document, with everything that was wrong with the document.</summary>
public sealed record RegisterDocument
{
    /// <summary>What could be read; an empty register where nothing could.</summary>
    public required Register Register { get; init; }

    /// <summary>What was wrong, in the order of the document.</summary>
    public ValueList<ReadProblem> Problems { get; init; }

    /// <summary>How many problems there were beyond those listed.</summary>
    public int ProblemsNotListed { get; init; }

    /// <summary>The members that the format does not know, kept beside the register.</summary>
    public ValueList<UnknownMember> Unknown { get; init; }

    /// <summary>Where values were lost, for the assessment.</summary>
    public required LostValues Lost { get; init; }

    /// <summary>Whether the document's syntax is broken, so that what stands behind the break was not read.</summary>
    public bool IsBroken { get; init; }

    /// <summary>A digest of what was read, independent of white space, of the order of records and of how the input is cut.</summary>
    public required string Digest { get; init; }

    /// <summary>The values of the document with their places; null for a document that was not read here.</summary>
    internal Tape? Tape { get; init; }

    /// <summary>Finds where values stand in the text of the document.</summary>
    /// <param name="pointers">JSON pointers, for instance the paths of findings.</param>
    /// <returns>
    /// The place of each: of the value itself or, where it was not written, of the innermost value around it that was. Empty when the
    /// document was not read from a text.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is null.</exception>
    public IReadOnlyDictionary<string, TextPlace> Locate(IEnumerable<string> pointers)
    {
        if (pointers is null) throw new ArgumentNullException(nameof(pointers));
        return Tape is null ? new Dictionary<string, TextPlace>(StringComparer.Ordinal) : new PointerPlaces(Tape).Of(pointers);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The bytes of the document, with or without a byte order mark.</param>
    /// <param name="limits">The limits; null for the defaults.</param>
    /// <returns>The register and what was wrong. Bad data never throws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static RegisterDocument Read(byte[] utf8, ReadLimits? limits = null) =>
        RegisterReader.Read(utf8 ?? throw new ArgumentNullException(nameof(utf8)), limits ?? ReadLimits.Default);
}
