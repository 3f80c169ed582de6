using System;
using System.Collections.Generic;

namespace IsoGovernance.Json.Reading;

/// <summary>The values of a document in their order, each with the place of its bytes; texts are made when somebody asks.</summary>
internal sealed class Tape(ReadOptions limits)
{
    /// <summary>No node: the parent of the document, a member that is absent.</summary>
    public const int None = -1;

    // \u0041 stands for one byte.
    private const int LongestEscape = 6;

    private TapeNode[] _nodes = new TapeNode[64];

    // The plain names of the members whose names were written with escapes; null for a name that is no text.
    private Dictionary<int, byte[]?>? _plainNames;

    public byte[] Utf8 { get; private set; } = [];

    /// <summary>The first byte of the document, behind a byte order mark.</summary>
    public int Start { get; private set; }

    /// <summary>The first byte behind the document.</summary>
    public int End { get; private set; }

    /// <summary>What the text is of a larger whole; the whole itself for a document.</summary>
    public TapeOrigin Origin { get; private set; }

    public ReadOptions Limits { get; } = limits;

    /// <summary>Texts met before, for a tape that is used for many records; null for a single document.</summary>
    public KnownTexts? Texts { get; init; }

    public int Count { get; private set; }

    public bool HasRoot => Count > 0;

    /// <summary>The byte at which the syntax broke; null when it did not.</summary>
    public int? BrokenAt { get; private set; }

    /// <summary>The innermost value that was open when the syntax broke.</summary>
    public int InnermostCut { get; private set; } = None;

    /// <summary>Whether the syntax broke inside the document, and not behind its end.</summary>
    public bool IsCut => BrokenAt is not null && (!HasRoot || _nodes[0].IsCut);

    /// <summary>Starts anew with another text. The nodes of the former one are gone.</summary>
    public void Load(byte[] utf8, int start, int end, TapeOrigin origin)
    {
        Utf8 = utf8;
        Start = start;
        End = end;
        Origin = origin;
        Count = 0;
        BrokenAt = null;
        InnermostCut = None;
        _plainNames = null;
    }

    public ref TapeNode this[int node] => ref _nodes[node];

    /// <summary>Adds a node, which the caller fills in whole: it may hold what a former text left.</summary>
    public ref TapeNode Add()
    {
        if (Count == _nodes.Length) Array.Resize(ref _nodes, Count * 2);
        return ref _nodes[Count++];
    }

    public void KeepPlainName(int node)
    {
        ref var member = ref _nodes[node];
        member.Flags |= NodeFlags.NameEscaped;
        var isText = JsonText.TryDecode(Utf8, member.NameStart, member.NameLength, isEscaped: true, out var name);
        (_plainNames ??= []).Add(node, isText ? System.Text.Encoding.UTF8.GetBytes(name) : null);
    }

    /// <summary>Notes that the syntax broke, and cuts every value that is still open.</summary>
    public void Break(int offset, int innermost)
    {
        BrokenAt = offset;
        InnermostCut = innermost;
        for (var open = innermost; open != None; open = _nodes[open].Parent)
        {
            ref var node = ref _nodes[open];
            node.Flags |= NodeFlags.Cut;
            node.End = Count;
            node.Length = offset - node.Start;
        }
    }

    public bool IsNamed(int member, ReadOnlySpan<byte> name)
    {
        ref var node = ref _nodes[member];
        if (node.IsNameEscaped) return Name(member).SequenceEqual(name);
        return node.NameLength == name.Length && Utf8.AsSpan(node.NameStart, node.NameLength).SequenceEqual(name);
    }

    /// <summary>The bytes of a member's name, without escapes; as written where it is no text.</summary>
    public ReadOnlySpan<byte> Name(int member)
    {
        ref var node = ref _nodes[member];
        if (node.IsNameEscaped && _plainNames![member] is { } plain) return plain;
        return Utf8.AsSpan(node.NameStart, node.NameLength);
    }

    /// <summary>Whether a text is longer than the limit; an escape takes more bytes than the character that it stands for.</summary>
    public bool IsTextTooLong(int text)
    {
        ref var node = ref _nodes[text];
        var length = node.Length - 2;
        if (length <= Limits.TextBytes) return false;
        if (!node.IsEscaped || length > (long)Limits.TextBytes * LongestEscape) return true;
        JsonText.TryDecode(Utf8, node.Start + 1, length, isEscaped: true, out var plain);
        return System.Text.Encoding.UTF8.GetByteCount(plain) > Limits.TextBytes;
    }

    public bool IsNameTooLong(int member) => _nodes[member].NameLength > Limits.TextBytes;

    /// <summary>The name of a member; false when it is too long or no text.</summary>
    public bool TryName(int member, out string name)
    {
        name = "";
        if (IsNameTooLong(member)) return false;
        ref var node = ref _nodes[member];
        return JsonText.TryDecode(Utf8, node.NameStart, node.NameLength, node.IsNameEscaped, out name);
    }
}
