using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using IsoGovernance.Json;

namespace IsoGovernance.Fuzz.Tests.Json;

/// <summary>Texts packed with gzip: damaged before they were packed, cut off, or damaged packed.</summary>
internal sealed class PackedFuzz : IFuzzedReader
{
    public string Name => "gzip";

    public int Share => 10;

    public FuzzInput Damaged(int number, Random random)
    {
        var texts = number % 2 == 0 ? JsonTexts.Documents : JsonTexts.Lines;
        var text = texts[number / 2 % texts.Count];
        var packed = Packed(random.Next(3) == 0 ? new JsonDamage(random).Damage(text) : text);
        // Of nothing nothing is packed.
        switch (packed.Length == 0 ? -1 : random.Next(4))
        {
            case 0:
                packed = packed[..random.Next(packed.Length)];
                break;
            case 1:
                packed[random.Next(packed.Length)] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                packed = [.. packed, .. packed[random.Next(packed.Length)..]];
                break;
        }
        return FuzzInput.Of("register.json.gz", packed);
    }

    // What .NET itself unpacks is read as if it had never been packed; all else is refused.
    public void Check(FuzzInput input, int number, Allowance allowance)
    {
        var packed = input.Content;
        var (text, isWhole) = packed.AsSpan().StartsWith([(byte)0x1F, (byte)0x8B]) ? Unpacked(packed) : (packed, true);
        if (!isWhole)
        {
            Assert.Throws<InvalidDataException>(() => allowance.Take(packed.Length + text.Length, () => RegisterDocument.ReadAsync(new MemoryStream(packed), JsonCheck.Options).GetAwaiter().GetResult()));
            var before = new List<RegisterRecord>();
            Assert.Throws<InvalidDataException>(() => ReadAll(new RegisterReader(new MemoryStream(packed), JsonCheck.Options), before).GetAwaiter().GetResult());
            var unpacked = RegisterDocument.Read(text, JsonCheck.Options);
            // What was given before the fault was known is true.
            Assert.True(before.Count(record => record.Record is Agency) <= unpacked.Register.Agencies.Count);
            return;
        }
        var expected = RegisterDocument.Read(text, JsonCheck.Options);
        var read = allowance.Take(text.Length, () => RegisterDocument.ReadAsync(new MemoryStream(packed), JsonCheck.Options).GetAwaiter().GetResult());
        Assert.Equal(expected.Digest, read.Digest);
        Assert.Equal(expected.Register, read.Register);
        Assert.Equal(expected.Problems, read.Problems);
        var reader = new RegisterReader(new MemoryStream(packed), JsonCheck.Options);
        ReadAll(reader, []).GetAwaiter().GetResult();
        Assert.Equal(expected.Digest, reader.Digest);
    }

    private static async Task ReadAll(RegisterReader reader, List<RegisterRecord> records)
    {
        await foreach (var record in reader.ReadAsync()) records.Add(record);
    }

    private static byte[] Packed(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(text);
        return packed.ToArray();
    }

    private static (byte[] Text, bool IsWhole) Unpacked(byte[] packed)
    {
        using var text = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        try
        {
            gzip.CopyTo(text);
            return (text.ToArray(), true);
        }
        catch (InvalidDataException)
        {
            return (text.ToArray(), false);
        }
    }
}
