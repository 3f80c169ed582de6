using IsoGovernance.Json.Terms;

namespace IsoGovernance.Spreadsheets.Layout;

/// <summary>The words above the columns.</summary>
internal static class Headings
{
    private static readonly LocalizedText Recorded = new("có ghi nhận", "is recorded");

    /// <summary>The heading of a column; of a member of a record within the row, with the words that lead to it.</summary>
    public static LocalizedText Of(ColumnLayout column) => column.Purpose switch
    {
        ColumnPurpose.Owner => Joined(RecordTerms.Of(column.Path.Record.Name), TermOf(column).Label),
        ColumnPurpose.Recorded => Within(column.Path, Recorded),
        _ => Within(column.Path, TermOf(column).Label),
    };

    /// <summary>What a column means; null where it holds no member.</summary>
    public static LocalizedText? DescriptionOf(ColumnLayout column) => column.Purpose == ColumnPurpose.Recorded ? null : TermOf(column).Description;

    private static MemberTerm TermOf(ColumnLayout column) => MemberTerms.Of(column.Path.Record.Name, column.Member!.Name);

    private static LocalizedText Within(ColumnPath path, LocalizedText words) =>
        path.Before is { } before ? Within(before, Joined(MemberTerms.Of(before.Record.Name, path.Member!.Name).Label, words)) : words;

    private static LocalizedText Joined(LocalizedText first, LocalizedText then) =>
        new(first.Vietnamese + ": " + Lowered(then.Vietnamese), first.English + ": " + Lowered(then.English));

    private static string Lowered(string words) =>
        words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
