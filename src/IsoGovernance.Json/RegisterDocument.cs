using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using IsoGovernance.Assessment;
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

    /// <summary>Whether a value was lost, or a problem counts as a loss because the reading was strict.</summary>
    public bool HasLoss
    {
        get
        {
            if (!Lost.IsEmpty) return true;
            foreach (var problem in Problems)
            {
                if (problem.IsLoss) return true;
            }
            return false;
        }
    }

    /// <summary>Finds places in the text of the document; null for a document that was not read here.</summary>
    internal ITextPlaces? Places { get; init; }

    /// <summary>What was wrong, with the name of the input.</summary>
    /// <param name="source">What the input is called; null for nothing.</param>
    /// <returns>The problems.</returns>
    public ValueList<ReadProblem> ProblemsOf(string? source) => ValueList.From(System.Linq.Enumerable.Select(Problems, problem => problem with { Source = source }));

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
        return Places?.Of(pointers) ?? new Dictionary<string, TextPlace>(StringComparer.Ordinal);
    }

    /// <summary>Reads a register of either shape.</summary>
    /// <param name="utf8">The bytes of the text, with or without a byte order mark.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <returns>The register and what was wrong. Bad data never throws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static RegisterDocument Read(byte[] utf8, ReadOptions? options = null)
    {
        if (utf8 is null) throw new ArgumentNullException(nameof(utf8));
        return InputText.IsLines(utf8) ? LinesReader.Read(utf8, options ?? ReadOptions.Default) : DocumentReader.Read(utf8, options ?? ReadOptions.Default);
    }

    /// <summary>Reads a register of either shape as a whole, packed with gzip or not.</summary>
    /// <param name="input">The text; stays open.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The register and what was wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="IOException">The input could not be read.</exception>
    /// <exception cref="InvalidDataException">The input is packed with gzip and damaged, or longer than <see cref="ReadOptions.DocumentBytes"/>.</exception>
    public static async Task<RegisterDocument> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        if (input is null) throw new ArgumentNullException(nameof(input));
        options ??= ReadOptions.Default;
        var text = await InputText.Open(input, cancellation).ConfigureAwait(false);
        return Read(await text.ReadToEndAsync(options, cancellation).ConfigureAwait(false), options);
    }

    /// <summary>The records one by one, in the order of JSON Lines, with what was wrong with the whole text at the first one.</summary>
    internal IEnumerable<RegisterRecord> Records()
    {
        yield return new RegisterRecord
        {
            Name = RecordNames.Register,
            Record = Register with { Agencies = default, Systems = default, Inspections = default },
            Problems = Problems,
            ProblemsNotListed = ProblemsNotListed,
            Unknown = Unknown,
            Lost = Lost,
            IsBroken = IsBroken,
        };
        for (var i = 0; i < Register.Agencies.Count; i++) yield return new RegisterRecord { Name = RecordNames.Agency, Record = Register.Agencies[i], Ordinal = i };
        for (var i = 0; i < Register.Systems.Count; i++) yield return new RegisterRecord { Name = RecordNames.System, Record = Register.Systems[i], Ordinal = i };
        for (var i = 0; i < Register.Inspections.Count; i++) yield return new RegisterRecord { Name = RecordNames.Inspection, Record = Register.Inspections[i], Ordinal = i };
    }
}
