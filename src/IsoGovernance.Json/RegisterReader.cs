using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json;

/// <summary>Reads a register record by record, so that it may be of any length. Both shapes are read, packed with gzip or not.</summary>
/// <remarks>
/// JSON Lines are read along; a document is read whole, and its records come after that: first what the register says of itself, then
/// agencies, systems and inspections. Bad data never throws. For one reading, by one thread.
/// </remarks>
public sealed class RegisterReader
{
    private readonly Stream _input;
    private readonly ReadOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="input">The text; stays open.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    public RegisterReader(Stream input, ReadOptions? options = null)
    {
        _input = input ?? throw new ArgumentNullException(nameof(input));
        _options = options ?? ReadOptions.Default;
    }

    /// <summary>A digest of what was read, independent of white space, of the order of records and of the shape; null before all is read.</summary>
    public string? Digest { get; private set; }

    /// <summary>Reads the records as they come.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The records, with those that could not be read as far as they could.</returns>
    /// <exception cref="IOException">The input could not be read.</exception>
    /// <exception cref="InvalidDataException">The input is packed with gzip and damaged. That it was cut off is known for sure only where the host sets the switch
    /// <c>System.IO.Compression.UseStrictValidation</c>.</exception>
    public async IAsyncEnumerable<RegisterRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var text = await InputText.Open(_input, cancellation).ConfigureAwait(false);
        if (text.Shape == RegisterShape.Document)
        {
            var document = RegisterDocument.Read(await text.ReadToEndAsync(_options, cancellation).ConfigureAwait(false), _options);
            foreach (var record in document.Records()) yield return record;
            Digest = document.Digest;
            yield break;
        }
        using var reader = new RecordReader(_options);
        var lines = new LineSource(text.Stream, _options, new BlockPool(_options.BlockBytes));
        var counts = new RecordCounts();
        while (await lines.NextAsync(cancellation).ConfigureAwait(false) is { } block)
        {
            block.Number(counts);
            foreach (var line in block.Lines)
            {
                var record = reader.Read(block.Bytes, line);
                reader.Count(line);
                yield return record;
            }
            block.Return();
        }
        Digest = reader.Digest.Written();
    }
}
