using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace IsoGovernance.Json.Reading;

/// <summary>The digest of a document: the sum of the SHA-256 of its records.</summary>
/// <remarks>
/// A sum does not depend on the order of the records, nor on how they are cut into pieces that are read apart. A record is hashed as its
/// members by name, so white space and the order of members do not count either; neither do escapes, which write the same text in another way.
/// </remarks>
internal sealed class RegisterDigest : IDisposable
{
    private const int HashBytes = 32;
    private const byte EndOfValue = 0xFF;
    private const int FewMembers = 32;

    private Tape _tape = null!;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _sum = new byte[HashBytes];
    private readonly byte[] _buffer = new byte[4096];
    private readonly List<(ulong Begin, int Node)> _members = [];
    private readonly IComparer<(ulong Begin, int Node)> _byName;
    private int _buffered;

    public RegisterDigest() => _byName = Comparer<(ulong Begin, int Node)>.Create(InOrder);

    // What a hashed record is, so that no two kinds of them are the same bytes.
    private enum Part : byte
    {
        Member,
        Item,
        BehindBreak,
    }

    public static string Of(Tape tape)
    {
        using var digest = new RegisterDigest();
        digest.AddDocument(tape, except: Tape.None);
        return digest.Written();
    }

    /// <summary>Adds a record that stands in a line of its own, as if it stood in its list.</summary>
    /// <param name="tape">The line.</param>
    /// <param name="list">The name of the list.</param>
    /// <param name="except">The member that tells which record the line holds; it is not of the record.</param>
    public void AddLine(Tape tape, ReadOnlySpan<byte> list, int except)
    {
        _tape = tape;
        if (tape.HasRoot) AddRecord(Part.Item, list, 0, except);
        AddBehindBreak();
    }

    /// <summary>Starts anew.</summary>
    public void Clear() => Array.Clear(_sum, 0, HashBytes);

    /// <summary>Adds what another digest has summed up.</summary>
    public void Merge(RegisterDigest other) => Add(other._sum);

    /// <summary>Adds the sum of another digest.</summary>
    public void Add(byte[] sum)
    {
        var carry = 0;
        for (var i = 0; i < HashBytes; i++)
        {
            carry += _sum[i] + sum[i];
            _sum[i] = (byte)carry;
            carry >>= 8;
        }
    }

    /// <summary>What was summed up so far, apart from what comes later.</summary>
    public byte[] Sum() => (byte[])_sum.Clone();

    public void Dispose() => _hash.Dispose();

    /// <summary>Adds a document, or the line that holds what a register says of itself.</summary>
    /// <param name="tape">The document.</param>
    /// <param name="except">A member that is not of the register.</param>
    public void AddDocument(Tape tape, int except)
    {
        _tape = tape;
        if (_tape.HasRoot && _tape[0].Kind == NodeKind.Record)
        {
            for (var member = 1; member < _tape[0].End; member = _tape[member].End)
            {
                if (member != except) AddMember(member);
            }
        }
        else if (_tape.HasRoot) AddRecord(Part.Member, default, 0, Tape.None);
        AddBehindBreak();
    }

    private void AddBehindBreak()
    {
        if (_tape.BrokenAt is not { } brokenAt) return;
        Begin(Part.BehindBreak, default);
        AppendCounted(_tape.Utf8.AsSpan(brokenAt, _tape.End - brokenAt));
        End();
    }

    private void AddMember(int member)
    {
        var name = _tape.Name(member);
        if (_tape[member].Kind != NodeKind.List)
        {
            AddRecord(Part.Member, name, member, Tape.None);
            return;
        }
        for (var item = member + 1; item < _tape[member].End; item = _tape[item].End) AddRecord(Part.Item, name, item, Tape.None);
    }

    private void AddRecord(Part part, ReadOnlySpan<byte> name, int record, int except)
    {
        Begin(part, name);
        AppendValue(record, except);
        End();
    }

    private void AppendValue(int node, int except)
    {
        ref var value = ref _tape[node];
        AppendByte((byte)value.Kind);
        switch (value.Kind)
        {
            case NodeKind.List:
                AppendItems(node);
                break;
            case NodeKind.Record:
                AppendMembers(node, except);
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

    private void AppendItems(int list)
    {
        for (var item = list + 1; item < _tape[list].End; item = _tape[item].End) AppendValue(item, Tape.None);
        AppendByte(EndOfValue);
    }

    // Members are hashed by name, so that it makes no difference in which order a system writes them.
    private void AppendMembers(int record, int except)
    {
        var first = _members.Count;
        for (var member = record + 1; member < _tape[record].End; member = _tape[member].End)
        {
            if (member != except) _members.Add((BeginOf(_tape.Name(member)), member));
        }
        Sort(first);
        for (var i = first; i < _members.Count; i++)
        {
            AppendCounted(_tape.Name(_members[i].Node));
            AppendValue(_members[i].Node, Tape.None);
        }
        _members.RemoveRange(first, _members.Count - first);
        AppendByte(EndOfValue);
    }

    // Nearly every record has few members, and sorting them in place makes nothing anew.
    private void Sort(int first)
    {
        if (_members.Count - first > FewMembers)
        {
            _members.Sort(first, _members.Count - first, _byName);
            return;
        }
        for (var i = first + 1; i < _members.Count; i++)
        {
            var member = _members[i];
            var at = i;
            for (; at > first && InOrder(member, _members[at - 1]) < 0; at--) _members[at] = _members[at - 1];
            _members[at] = member;
        }
    }

    // Most names differ in how they begin. Of two members of one name the first one stays in front.
    private int InOrder((ulong Begin, int Node) one, (ulong Begin, int Node) other)
    {
        if (one.Begin != other.Begin) return one.Begin < other.Begin ? -1 : 1;
        var order = _tape.Name(one.Node).SequenceCompareTo(_tape.Name(other.Node));
        return order == 0 ? one.Node.CompareTo(other.Node) : order;
    }

    // The first bytes of a name as a number in the same order; a shorter name stands before those that begin with it.
    private static ulong BeginOf(ReadOnlySpan<byte> name)
    {
        if (name.Length >= sizeof(ulong)) return BinaryPrimitives.ReadUInt64BigEndian(name);
        var begin = 0ul;
        foreach (var value in name) begin = (begin << 8) | value;
        return begin << (8 * (sizeof(ulong) - name.Length));
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
        Add(_hash.GetHashAndReset());
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
        if (_buffer.Length - _buffered < sizeof(int)) Flush();
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.AsSpan(_buffered), number);
        _buffered += sizeof(int);
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

    /// <summary>The digest as it is written.</summary>
    public string Written()
    {
        const string digits = "0123456789abcdef";
        var text = new StringBuilder("sha256:");
        foreach (var value in _sum) text.Append(digits[value >> 4]).Append(digits[value & 15]);
        return text.ToString();
    }
}
