using System;
using System.IO;
using System.IO.Compression;
using System.Threading;
using System.Threading.Tasks;

namespace IsoGovernance.Json.Reading;

/// <summary>The text of an input: unpacked where it is packed with gzip, and with its shape known.</summary>
internal sealed class InputText
{
    private const int LookedAt = 65_536;
    private const int LinesLookedAt = 100;
    private const byte GzipFirst = 0x1F;
    private const byte GzipSecond = 0x8B;

    private readonly Stream _source;
    private readonly long _origin;
    private Func<long> _bytesRead = () => 0;

    private InputText(Stream source)
    {
        _source = source;
        CanBeginAnew = source.CanSeek;
        _origin = CanBeginAnew ? source.Position : 0;
    }

    /// <summary>The text from its beginning.</summary>
    public Stream Stream { get; private set; } = Stream.Null;

    /// <summary>How many bytes of the input were read since the text began, packed ones as they are packed.</summary>
    public long BytesRead => _bytesRead();

    /// <summary>Its shape.</summary>
    public RegisterShape Shape { get; private set; }

    /// <summary>Whether it can be read more than once.</summary>
    public bool CanBeginAnew { get; }

    public static async ValueTask<InputText> Open(Stream stream, CancellationToken cancellation)
    {
        var text = new InputText(stream);
        await text.BeginAsync(cancellation).ConfigureAwait(false);
        return text;
    }

    /// <summary>Begins the text anew.</summary>
    public ValueTask BeginAnewAsync(CancellationToken cancellation)
    {
        _source.Position = _origin;
        return BeginAsync(cancellation);
    }

    /// <summary>Whether one of the first lines is an object of its own that says which record it holds.</summary>
    public static bool IsLines(ReadOnlySpan<byte> text)
    {
        text = text.Slice(0, Math.Min(text.Length, LookedAt));
        text = text.Slice(ByteOrderMark.LengthIn(text));
        byte before = 0;
        for (var lines = 0; lines < LinesLookedAt && !text.IsEmpty;)
        {
            var feed = text.IndexOf((byte)'\n');
            var line = Trimmed(feed < 0 ? text : text.Slice(0, feed));
            text = feed < 0 ? default : text.Slice(feed + 1);
            if (line.IsEmpty) continue;
            // Inside a document an object follows a bracket, a comma or a colon.
            var isOfDocument = before is (byte)'[' or (byte)',' or (byte)':';
            if (!isOfDocument && line[0] == '{' && LineKinds.Of(line) != LineKind.Unknown) return true;
            before = line[line.Length - 1];
            lines++;
        }
        return false;
    }

    /// <summary>The whole text.</summary>
    public async ValueTask<byte[]> ReadToEndAsync(ReadOptions options, CancellationToken cancellation, IProgress<AssessmentProgress>? progress = null)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        while (await Stream.ReadIntoAsync(buffer, 0, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            if (bytes.Length + read > options.DocumentBytes) throw new InvalidDataException("The text is longer than the limit of " + options.DocumentBytes.ToString(System.Globalization.CultureInfo.InvariantCulture) + " bytes.");
            bytes.Write(buffer, 0, read);
            progress?.Report(new AssessmentProgress(BytesRead, Systems: 0, Inspections: 0));
        }
        return bytes.ToArray();
    }

    private async ValueTask BeginAsync(CancellationToken cancellation)
    {
        var mark = new byte[2];
        var marked = await _source.FillAsync(mark, cancellation).ConfigureAwait(false);
        var packed = new PeekedStream(mark, marked, _source);
        _bytesRead = () => packed.Passed;
        var text = marked == 2 && mark[0] == GzipFirst && mark[1] == GzipSecond ? new GZipStream(packed, CompressionMode.Decompress) : (Stream)packed;
        var beginning = new byte[LookedAt];
        var length = await text.FillAsync(beginning, cancellation).ConfigureAwait(false);
        Shape = IsLines(beginning.AsSpan(0, length)) ? RegisterShape.Lines : RegisterShape.Document;
        Stream = new PeekedStream(beginning, length, text);
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> line)
    {
        while (!line.IsEmpty && IsBlank(line[0])) line = line.Slice(1);
        while (!line.IsEmpty && IsBlank(line[line.Length - 1])) line = line.Slice(0, line.Length - 1);
        return line;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r';
}
