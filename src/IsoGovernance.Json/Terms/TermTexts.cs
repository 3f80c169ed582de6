using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace IsoGovernance.Json.Terms;

/// <summary>The words of the format as the texts beside this file hold them; whoever adds to them needs no C#.</summary>
/// <remarks>
/// <c>= Record | Vietnamese | English</c> begins a record. A member is three lines: <c>name | Vietnamese | English | law</c> (the law may
/// be missing), then, indented, a sentence in Vietnamese and one in English. In the list of codes a code is one line. Lines that begin
/// with # say something to the reader.
/// </remarks>
internal static class TermTexts
{
    /// <summary>The record whose members mean the same in every record that says nothing else of them.</summary>
    public const string AnyRecord = "*";

    private static readonly string[] MemberFiles =
    [
        "Common", "Registers", "Agencies", "Systems", "Scope", "Engagements", "Policies", "Conduct", "Audits", "Inspections", "InspectionRecords",
    ];

    private static readonly Dictionary<string, LocalizedText> RecordWords = new(StringComparer.Ordinal);
    private static readonly Dictionary<(string Record, string Member), MemberTerm> MemberWords = [];
    private static readonly Dictionary<(string List, string Code), LocalizedText> CodeWords = [];

    static TermTexts()
    {
        foreach (var file in MemberFiles) ReadMembers(Lines(file));
        ReadCodes(Lines("Codes"));
    }

    /// <summary>The records that have words.</summary>
    public static IReadOnlyCollection<string> Records => RecordWords.Keys;

    /// <summary>The members that have words.</summary>
    public static IReadOnlyCollection<(string Record, string Member)> Members => MemberWords.Keys;

    /// <summary>The codes that have words.</summary>
    public static IReadOnlyCollection<(string List, string Code)> Codes => CodeWords.Keys;

    /// <summary>The words for a record.</summary>
    public static LocalizedText Record(string record) => RecordWords[record];

    /// <summary>The words for a member as they are written; null where there are none.</summary>
    public static MemberTerm? Member(string record, string member) => MemberWords.TryGetValue((record, member), out var term) ? term : null;

    /// <summary>The words for a code.</summary>
    public static LocalizedText Code(string list, string code) => CodeWords[(list, code)];

    private static void ReadMembers(Queue<string> lines)
    {
        var record = "";
        while (lines.Count > 0)
        {
            var line = lines.Dequeue();
            if (Heading(line) is { } heading)
            {
                record = heading[0];
                if (record != AnyRecord) RecordWords.Add(record, Words(heading));
                continue;
            }
            var cells = Cells(line);
            var law = cells.Length == 4 ? cells[3] : "";
            var sentences = new LocalizedText(Sentence(lines), Sentence(lines));
            MemberWords.Add((record, cells[0]), new MemberTerm(Words(cells), sentences, law));
        }
    }

    private static void ReadCodes(Queue<string> lines)
    {
        var list = "";
        while (lines.Count > 0)
        {
            var line = lines.Dequeue();
            if (Heading(line) is { } heading) list = heading[0];
            else CodeWords.Add((list, Cells(line)[0]), Words(Cells(line)));
        }
    }

    private static string[]? Heading(string line) => line.StartsWith("= ", StringComparison.Ordinal) ? Cells(line.Substring(2)) : null;

    private static string[] Cells(string line) => line.Split([" | "], StringSplitOptions.None);

    private static LocalizedText Words(string[] cells) =>
        cells.Length is 3 or 4 ? new(cells[1], cells[2]) : throw new InvalidDataException("No words in two languages: " + cells[0]);

    private static string Sentence(Queue<string> lines)
    {
        var line = lines.Count > 0 ? lines.Dequeue() : "";
        return line.StartsWith("  ", StringComparison.Ordinal) ? line.Substring(2) : throw new InvalidDataException("No sentence: " + line);
    }

    private static Queue<string> Lines(string file)
    {
        using var stream = typeof(TermTexts).Assembly.GetManifestResourceStream("Terms/" + file)
            ?? throw new InvalidDataException("No such text: " + file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = new Queue<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') lines.Enqueue(line);
        }
        return lines;
    }
}
