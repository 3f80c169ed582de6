using System;
using System.Buffers;
using System.IO;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>Makes sure that a packed file is whole and not larger inside than is taken in, whatever it says of itself.</summary>
internal static class Unpacked
{
    private const int MostParts = 10_000;
    private const int MostBytesOfAWholePart = 16_777_216;

    /// <summary>Takes a file into memory and unpacks it once, to nowhere. .NET itself does not compare the checksums of its parts.</summary>
    /// <returns>The file, still packed.</returns>
    public static MemoryStream Check(Stream file, SpreadsheetLimits limits)
    {
        var packed = new MemoryStream();
        Copy(file, packed, limits.UnpackedBytes);
        packed.Position = 0;
        using var archive = new ZipArchive(packed, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostParts) throw TooLarge(limits.UnpackedBytes);
        var left = limits.UnpackedBytes;
        foreach (var part in archive.Entries)
        {
            using var content = part.Open();
            var most = part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? Math.Min(left, MostBytesOfAWholePart) : left;
            using var check = new ChecksumStream();
            left -= Copy(content, check, most);
            if (check.Checksum != part.Crc32) throw new UnreadableFileException(FileTexts.NotAWorkbook);
        }
        packed.Position = 0;
        return packed;
    }

    /// <summary>Makes sure that a part that is read as a whole, unlike the sheets, is small.</summary>
    public static void CheckWhole(OpenXmlPart part)
    {
        using var content = part.GetStream(FileMode.Open, FileAccess.Read);
        Copy(content, Stream.Null, MostBytesOfAWholePart);
    }

    private static long Copy(Stream from, Stream to, long most)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(81_920);
        try
        {
            long copied = 0;
            for (int read; (read = from.Read(buffer, 0, buffer.Length)) > 0;)
            {
                if ((copied += read) > most) throw TooLarge(most);
                to.Write(buffer, 0, read);
            }
            return copied;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static UnreadableFileException TooLarge(long most) => new(FileTexts.TooLarge(most));
}
