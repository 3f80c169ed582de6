using System;
using System.Security.Cryptography;
using System.Text;

namespace IsoGovernance.Json.Reading;

/// <summary>The digest of a document: the sum of the SHA-256 of its records.</summary>
/// <remarks>
/// A sum does not depend on the order of the records, nor on how they are cut into pieces that are read apart. A record is hashed as the
/// sequence of its values, so white space does not count either; neither do escapes, which write the same text in another way.
/// </remarks>
internal sealed class RegisterDigest : IDisposable
{
    private const int HashBytes = 32;

    private readonly Tape _tape;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _sum = new byte[HashBytes];
    private readonly byte[] _buffer = new byte[4096];
    private int _buffered;

    private RegisterDigest(Tape tape) => _tape = tape;

    // What a hashed record is, so that no two kinds of them are the same bytes.
    private enum Part : byte
    {
        Member,
        Item,
        BehindBreak,
    }

    public static string Of(Tape tape)
    {
        using var digest = new RegisterDigest(tape);
        digest.AddDocument();
        return digest.Written();
    }

    public void Dispose() => _hash.Dispose();

    private void AddDocument()
    {
        if (_tape.HasRoot && _tape[0].Kind == NodeKind.Record)
        {
            for (var member = 1; member < _tape[0].End; member = _tape[member].End) AddMember(member);
        }
        else if (_tape.HasRoot) AddRecord(Part.Member, default, 0);
        if (_tape.BrokenAt is not { } brokenAt) return;
        Begin(Part.BehindBreak, default);
        AppendCounted(_tape.Utf8.AsSpan(brokenAt));
        End();
    }

    private void AddMember(int member)
    {
        var name = _tape.Name(member);
        if (_tape[member].Kind != NodeKind.List)
        {
            AddRecord(Part.Member, name, member);
            return;
        }
        for (var item = member + 1; item < _tape[member].End; item = _tape[item].End) AddRecord(Part.Item, name, item);
    }

    private void AddRecord(Part part, ReadOnlySpan<byte> name, int record)
    {
        Begin(part, name);
        for (var node = record; node < _tape[record].End; node++)
        {
            if (node != record && !_tape[node].IsItem) AppendCounted(_tape.Name(node));
            AppendByte((byte)_tape[node].Kind);
            AppendValue(node);
        }
        End();
    }

    private void AppendValue(int node)
    {
        ref var value = ref _tape[node];
        switch (value.Kind)
        {
            case NodeKind.List or NodeKind.Record:
                // How many values are inside, so that the same ones outside are another record.
                AppendNumber(value.End - node);
                break;
            case NodeKind.Number:
                AppendCounted(_tape.Utf8.AsSpan(value.Start, value.Length));
                break;
            case NodeKind.Text when value.IsEscaped && !_tape.IsTextTooLong(node):
                AppendEscapedText(value.Start + 1, value.Length - 2);
                break;
            case NodeKind.Text:
                AppendCounted(_tape.Utf8.AsSpan(value.Start + 1, value.Length - 2));
                break;
        }
    }

    private void AppendEscapedText(int start, int length)
    {
        var isText = JsonText.TryDecode(_tape.Utf8, start, length, isEscaped: true, out var text);
        AppendCounted(isText ? Encoding.UTF8.GetBytes(text) : _tape.Utf8.AsSpan(start, length));
    }

    private void Begin(Part part, ReadOnlySpan<byte> name)
    {
        AppendByte((byte)part);
        AppendCounted(name);
    }

    // Adds the record's hash, a number of 256 bits, to the sum.
    private void End()
    {
        Flush();
        var hash = _hash.GetHashAndReset();
        var carry = 0;
        for (var i = 0; i < HashBytes; i++)
        {
            carry += _sum[i] + hash[i];
            _sum[i] = (byte)carry;
            carry >>= 8;
        }
    }

    private void AppendCounted(ReadOnlySpan<byte> bytes)
    {
        AppendNumber(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (_buffered == _buffer.Length) Flush();
            var fitting = bytes.Slice(0, Math.Min(bytes.Length, _buffer.Length - _buffered));
            fitting.CopyTo(_buffer.AsSpan(_buffered));
            _buffered += fitting.Length;
            bytes = bytes.Slice(fitting.Length);
        }
    }

    private void AppendNumber(int number)
    {
        AppendByte((byte)number);
        AppendByte((byte)(number >> 8));
        AppendByte((byte)(number >> 16));
        AppendByte((byte)(number >> 24));
    }

    private void AppendByte(byte value)
    {
        if (_buffered == _buffer.Length) Flush();
        _buffer[_buffered++] = value;
    }

    private void Flush()
    {
        _hash.AppendData(_buffer, 0, _buffered);
        _buffered = 0;
    }

    private string Written()
    {
        const string digits = "0123456789abcdef";
        var text = new StringBuilder("sha256:");
        foreach (var value in _sum) text.Append(digits[value >> 4]).Append(digits[value & 15]);
        return text.ToString();
    }
}
