using System;
using System.Text.Json;

namespace IsoGovernance.Json.Reading;

/// <summary>Puts a document on a tape in one pass, without recursion, so that no nesting is too deep for it.</summary>
internal ref struct TapeRecorder
{
    private readonly Tape _tape;
    private readonly ReadOptions _limits;
    private Utf8JsonReader _reader;

    // The innermost value that is open, and how many are.
    private int _open;
    private int _depth;

    // How many values are open that are left out because they are too deep.
    private int _leftOut;

    // The name that waits for its value.
    private int _nameStart;
    private int _nameLength;
    private bool _isNameEscaped;

    private TapeRecorder(Tape tape)
    {
        _tape = tape;
        _limits = tape.Limits;
        _reader = new Utf8JsonReader(tape.Utf8.AsSpan(tape.Start, tape.End - tape.Start), new JsonReaderOptions { MaxDepth = int.MaxValue });
        _open = Tape.None;
    }

    public static Tape Record(byte[] utf8, ReadOptions limits)
    {
        var tape = new Tape(limits);
        tape.Load(utf8, ByteOrderMark.LengthIn(utf8), utf8.Length, TapeOrigin.Document);
        Record(tape);
        return tape;
    }

    /// <summary>Puts the text that was loaded onto the tape.</summary>
    public static void Record(Tape tape)
    {
        var recorder = new TapeRecorder(tape);
        try
        {
            while (recorder._reader.Read()) recorder.AddToken();
        }
        catch (JsonException broken)
        {
            tape.Break(Offset(tape, broken), recorder._open);
        }
    }

    private void AddToken()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.PropertyName when _leftOut == 0:
                _nameStart = TokenStart + 1;
                _nameLength = _reader.ValueSpan.Length;
                _isNameEscaped = _reader.ValueIsEscaped;
                break;
            case JsonTokenType.StartObject:
                Open(NodeKind.Record);
                break;
            case JsonTokenType.StartArray:
                Open(NodeKind.List);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close();
                break;
            case JsonTokenType.String when _leftOut == 0:
                var text = Add(NodeKind.Text, _reader.ValueSpan.Length + 2);
                if (_reader.ValueIsEscaped) _tape[text].Flags |= NodeFlags.Escaped;
                break;
            case JsonTokenType.Number when _leftOut == 0:
                Add(NodeKind.Number, _reader.ValueSpan.Length);
                break;
            case JsonTokenType.True when _leftOut == 0:
                Add(NodeKind.True, 4);
                break;
            case JsonTokenType.False when _leftOut == 0:
                Add(NodeKind.False, 5);
                break;
            case JsonTokenType.Null when _leftOut == 0:
                Add(NodeKind.Null, 4);
                break;
        }
    }

    private readonly int TokenStart => _tape.Start + (int)_reader.TokenStartIndex;

    private void Open(NodeKind kind)
    {
        if (_leftOut > 0)
        {
            _leftOut++;
            return;
        }
        if (_depth == _limits.Depth)
        {
            _leftOut = 1;
            kind = NodeKind.TooDeep;
        }
        _open = Add(kind, 0);
        _depth++;
        // While it is open, its end holds the number of its items.
        _tape[_open].End = 0;
    }

    private void Close()
    {
        if (_leftOut > 1)
        {
            _leftOut--;
            return;
        }
        _leftOut = 0;
        ref var closed = ref _tape[_open];
        closed.Length = TokenStart + 1 - closed.Start;
        closed.End = _tape.Count;
        _open = closed.Parent;
        _depth--;
    }

    private int Add(NodeKind kind, int length)
    {
        var added = _tape.Count;
        ref var node = ref _tape.Add();
        node.Kind = kind;
        node.Flags = NodeFlags.None;
        node.Start = TokenStart;
        node.Length = length;
        node.Parent = _open;
        node.End = added + 1;
        if (_open != Tape.None && _tape[_open].Kind == NodeKind.Record)
        {
            node.NameStart = _nameStart;
            node.NameLength = _nameLength;
            if (_isNameEscaped && !_tape.IsNameTooLong(added)) _tape.KeepPlainName(added);
        }
        else
        {
            node.NameStart = _open == Tape.None ? 0 : _tape[_open].End++;
            node.NameLength = TapeNode.NoName;
        }
        return added;
    }

    // The exception tells the line, counted by line feeds from 0, and the byte within it.
    private static int Offset(Tape tape, JsonException broken)
    {
        var at = tape.Start;
        for (var line = broken.LineNumber ?? 0; line > 0; line--)
        {
            var feed = Array.IndexOf(tape.Utf8, (byte)'\n', at, tape.End - at);
            if (feed < 0) break;
            at = feed + 1;
        }
        return (int)Math.Min(at + (broken.BytePositionInLine ?? 0), tape.End);
    }
}
