using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace IsoGovernance.Json.Reading;

/// <summary>Reads from streams as well as each target framework can.</summary>
internal static class StreamReading
{
    public static ValueTask<int> ReadIntoAsync(this Stream stream, byte[] bytes, int start, CancellationToken cancellation) =>
#if NET
        stream.ReadAsync(bytes.AsMemory(start), cancellation);
#else
        new(stream.ReadAsync(bytes, start, bytes.Length - start, cancellation));
#endif

    /// <summary>Reads the beginning of a stream, as much of it as there is.</summary>
    /// <returns>The number of bytes.</returns>
    public static async ValueTask<int> FillAsync(this Stream stream, byte[] bytes, CancellationToken cancellation)
    {
        var length = 0;
        while (length < bytes.Length && await stream.ReadIntoAsync(bytes, length, cancellation).ConfigureAwait(false) is > 0 and var read) length += read;
        return length;
    }
}
