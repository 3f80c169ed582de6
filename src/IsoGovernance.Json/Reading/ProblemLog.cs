using System;
using System.Collections.Generic;
using IsoGovernance.Rules;

namespace IsoGovernance.Json.Reading;

/// <summary>Collects what is wrong with a document, and puts it into words, lines and pointers at the end.</summary>
internal sealed class ProblemLog(Tape tape)
{
    private readonly List<Noted> _noted = [];
    private readonly List<(int Offset, UnknownMember Member)> _unknown = [];
    private readonly List<int> _lostNodes = [];
    private readonly HashSet<string> _lostPlaces = new(StringComparer.Ordinal);

    /// <summary>Notes that a value is lost.</summary>
    public void Loss(string code, int node, LocalizedText? expected = null)
    {
        _lostNodes.Add(node);
        Note(code, isLoss: true, node, tape[node].Start, expected);
    }

    /// <summary>Notes that a member is lost, because of its name.</summary>
    public void MemberLoss(string code, int member)
    {
        _lostNodes.Add(member);
        Note(code, isLoss: true, member, NameQuote(member), null);
    }

    /// <summary>Keeps a member that the format does not know.</summary>
    public void Keep(int member, string json)
    {
        _unknown.Add((NameQuote(member), new UnknownMember(JsonPointer.Of(tape, member), json)));
        Note(ProblemCodes.UnknownMember, isLoss: false, member, NameQuote(member), null);
    }

    /// <summary>Notes where the syntax broke; what is lost by it is noted by those who miss it.</summary>
    public void Broken(int offset) =>
        Note(ProblemCodes.BrokenSyntax, isLoss: true, tape.InnermostCut, offset, BrokenSyntax.Describe(tape, offset));

    /// <summary>Adds a value to the lost ones without a problem of its own.</summary>
    public void AlsoLost(int node) => _lostNodes.Add(node);

    /// <summary>Adds a place that is not on the tape to the lost ones.</summary>
    public void AlsoLost(string pointer) => _lostPlaces.Add(pointer);

    public int NotListed => Math.Max(0, _noted.Count - tape.Limits.Problems);

    public ValueList<ReadProblem> Listed()
    {
        _noted.Sort(Noted.InOrder);
        var listed = new ReadProblem[Math.Min(_noted.Count, tape.Limits.Problems)];
        var position = new TextPosition(tape);
        for (var i = 0; i < listed.Length; i++)
        {
            var noted = _noted[i];
            position.MoveTo(noted.Offset);
            var message = ProblemMessages.Of(tape, noted.Code, noted.Node, noted.Detail);
            var path = JsonPointer.Of(tape, noted.Node);
            listed[i] = new ReadProblem(noted.Code, noted.IsLoss, path, position.Line, position.Column, message);
        }
        return new ValueList<ReadProblem>(listed);
    }

    public ValueList<UnknownMember> Unknown()
    {
        _unknown.Sort((one, other) => one.Offset.CompareTo(other.Offset));
        var members = new UnknownMember[_unknown.Count];
        for (var i = 0; i < members.Length; i++) members[i] = _unknown[i].Member;
        return new ValueList<UnknownMember>(members);
    }

    /// <summary>
    /// The places of all lost values. Beyond the number of listed problems a place is that of the whole agency, system, plan, inspection
    /// or report: a document that is wrong throughout costs no more memory than its records, and no loss is forgotten.
    /// </summary>
    public LostValues Lost()
    {
        _lostNodes.Sort();
        var records = new HashSet<int>();
        for (var i = 0; i < _lostNodes.Count; i++)
        {
            var node = i < tape.Limits.Problems ? _lostNodes[i] : TopLevelRecord(_lostNodes[i]);
            if (records.Add(node)) _lostPlaces.Add(JsonPointer.Of(tape, node));
        }
        return _lostPlaces.Count == 0 ? LostValues.None : new LostValues(_lostPlaces);
    }

    // Two levels below the document, or what there is of them.
    private int TopLevelRecord(int node)
    {
        int record = node, member = node;
        for (var at = node; at > 0; at = tape[at].Parent)
        {
            record = member;
            member = at;
        }
        return record;
    }

    private int NameQuote(int member) => tape[member].NameStart - 1;

    private void Note(string code, bool isLoss, int node, int offset, object? detail) =>
        _noted.Add(new Noted(code, isLoss, node, offset, detail, _noted.Count));

    private readonly struct Noted(string code, bool isLoss, int node, int offset, object? detail, int order)
    {
        public string Code { get; } = code;

        public bool IsLoss { get; } = isLoss;

        public int Node { get; } = node;

        public int Offset { get; } = offset;

        public object? Detail { get; } = detail;

        private int Order { get; } = order;

        public static int InOrder(Noted one, Noted other) =>
            one.Offset != other.Offset ? one.Offset.CompareTo(other.Offset) : one.Order.CompareTo(other.Order);
    }
}
