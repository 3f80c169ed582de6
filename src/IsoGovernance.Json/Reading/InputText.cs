using System;
using System.IO;
using System.IO.Compression;
using System.Threading;
using System.Threading.Tasks;

namespace IsoGovernance.Json.Reading;

/// <summary>The text of an input: unpacked where it is packed with gzip, and with its shape known.</summary>
/// <param name="Stream">The text from its beginning.</param>
/// <param name="Shape">Its shape.</param>
internal readonly record struct InputText(Stream Stream, RegisterShape Shape)
{
    private const int LookedAt = 65_536;
    private const byte GzipFirst = 0x1F;
    private const byte GzipSecond = 0x8B;

    public static async ValueTask<InputText> Open(Stream stream, CancellationToken cancellation)
    {
        var mark = new byte[2];
        var marked = await stream.FillAsync(mark, cancellation).ConfigureAwait(false);
        var packed = new PeekedStream(mark, marked, stream);
        var text = marked == 2 && mark[0] == GzipFirst && mark[1] == GzipSecond ? new GZipStream(packed, CompressionMode.Decompress) : (Stream)packed;
        var beginning = new byte[LookedAt];
        var length = await text.FillAsync(beginning, cancellation).ConfigureAwait(false);
        var shape = IsLines(beginning.AsSpan(0, length)) ? RegisterShape.Lines : RegisterShape.Document;
        return new InputText(new PeekedStream(beginning, length, text), shape);
    }

    /// <summary>Whether one of the first lines is an object of its own that says which record it holds.</summary>
    public static bool IsLines(ReadOnlySpan<byte> text)
    {
        text = text.Slice(ByteOrderMark.LengthIn(text));
        for (var lines = 0; lines < 3 && !text.IsEmpty; lines++)
        {
            var feed = text.IndexOf((byte)'\n');
            var line = feed < 0 ? text : text.Slice(0, feed);
            if (LineKinds.Of(line) != LineKind.Unknown) return true;
            text = feed < 0 ? default : text.Slice(feed + 1);
        }
        return false;
    }

    /// <summary>The whole text.</summary>
    public async ValueTask<byte[]> ReadToEndAsync(ReadOptions options, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        while (await Stream.ReadIntoAsync(buffer, 0, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            if (bytes.Length + read > options.DocumentBytes) throw new InvalidDataException("The text is longer than the limit of " + options.DocumentBytes.ToString(System.Globalization.CultureInfo.InvariantCulture) + " bytes.");
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }
}
