using System;
using System.Collections.Generic;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>The drop-down lists of a sheet, and what its headings tell about themselves. Other values may be typed: the reader judges them.</summary>
internal static class Choices
{
    // What Excel shows of a message, and of its title.
    private const int LongestPrompt = 255;
    private const int LongestTitle = 32;

    public static DataValidations Of(SheetLayout layout, IReadOnlyList<int> columns, Language language)
    {
        var choices = new DataValidations();
        for (var at = 0; at < columns.Count; at++)
        {
            var column = layout.Columns[columns[at]];
            var letters = CellReference.Column(at + 1);
            if (Headings.DescriptionOf(column) is { } description) choices.Append(Prompt(column, description.In(language), letters));
            if (ChoicesOf(column, language) is { } list) choices.Append(List(list, letters));
        }
        choices.Count = (uint)choices.ChildElements.Count;
        return choices;
    }

    private static DataValidation Prompt(ColumnLayout column, string description, string letters) => new()
    {
        ShowInputMessage = true,
        PromptTitle = Shortened(column.Name, LongestTitle),
        Prompt = Shortened(description, LongestPrompt),
        SequenceOfReferences = Cells(letters + "1:" + letters + "2"),
    };

    private static DataValidation List(string list, string letters) => new(new Formula1(list))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        SequenceOfReferences = Cells(
            letters + RecordSheet.FirstRow.ToString(CultureInfo.InvariantCulture) + ":" + letters + SheetStream.MostRows.ToString(CultureInfo.InvariantCulture)),
    };

    private static string? ChoicesOf(ColumnLayout column, Language language) => column.Member switch
    {
        null or { Type: MemberType.TrueOrFalse } => "\"" + Statements.Written(true, language) + "," + Statements.Written(false, language) + "\"",
        { CodeList: { } list, IsList: false } => CodesSheet.RangeOf(list, language),
        _ => null,
    };

    private static ListValue<StringValue> Cells(string range) => new([new StringValue(range)]);

    private static string Shortened(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");
}
