namespace IsoGovernance.Json.Reading;

/// <content>Members that nobody asked for.</content>
internal sealed partial class TapeFields
{
    private void TellUnread()
    {
        System.Collections.Generic.HashSet<string>? unknown = null;
        for (var member = _first; member < _end; member = tape[member].End)
        {
            if (tape[member].IsTaken) continue;
            if (!tape.TryName(member, out var name))
            {
                log.MemberLoss(tape.IsNameTooLong(member) ? ProblemCodes.TextTooLong : ProblemCodes.InvalidText, member);
            }
            else if (IsRepeated(member) || !(unknown ??= new(System.StringComparer.Ordinal)).Add(name))
            {
                log.MemberLoss(ProblemCodes.DuplicateMember, member);
            }
            else KeepUnknown(member);
        }
    }

    private bool IsRepeated(int member)
    {
        foreach (var taken in _taken)
        {
            if (tape.IsNamed(taken, tape.Name(member))) return true;
        }
        return false;
    }

    // An unknown member is kept whole or not at all.
    private void KeepUnknown(int member)
    {
        if (tape[member].IsCut)
        {
            log.Loss(ProblemCodes.CutOff, member);
            return;
        }
        var isWhole = true;
        for (var node = member; node < tape[member].End; node++)
        {
            // What is too deep has been told when it was recorded.
            if (tape[node].Kind == NodeKind.TooDeep) isWhole = false;
            var code = WhyNotKept(node);
            if (code is null) continue;
            log.Loss(code, node);
            isWhole = false;
        }
        if (!isWhole) return;
        if (JsonText.TryDecode(tape.Utf8, tape[member].Start, tape[member].Length, isEscaped: false, out var json)) log.Keep(member, json);
        else log.Loss(ProblemCodes.InvalidText, member);
    }

    // What is kept can be written again. Bytes that are no UTF-8 are found when the whole member becomes a text.
    private string? WhyNotKept(int node)
    {
        ref var value = ref tape[node];
        if (value.IsNameEscaped && !tape.TryName(node, out _)) return ProblemCodes.InvalidText;
        if (value.Kind != NodeKind.Text) return null;
        if (tape.IsTextTooLong(node)) return ProblemCodes.TextTooLong;
        return value.IsEscaped && !JsonText.TryDecode(tape.Utf8, value.Start + 1, value.Length - 2, isEscaped: true, out _) ? ProblemCodes.InvalidText : null;
    }
}
