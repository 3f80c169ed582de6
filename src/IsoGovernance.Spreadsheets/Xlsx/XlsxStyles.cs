using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>How the cells of a written workbook look.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 0;
    public const uint Heading = 1;
    public const uint CodeName = 2;
    public const uint Text = 3;
    public const uint Date = 4;
    public const uint Title = 5;
    public const uint Link = 6;
    public const uint Paragraph = 7;

    private const uint TextFormat = 49;
    private const uint DateFormat = 164;

    public static Stylesheet Sheet => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy-mm-dd" }),
        new Fonts(Font(), Font(isBold: true), Font(color: "FF7F7F7F", size: 9), Font(isBold: true, size: 16), Font(color: "FF0563C1")),
        new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), Fill(PatternValues.Solid, "FFDDEBF7")),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(),
            Format(font: 1, fill: 2, wraps: true),
            Format(font: 2),
            Format(number: TextFormat, wraps: true),
            Format(number: DateFormat),
            Format(font: 3),
            Format(font: 4),
            Format(wraps: true)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    /// <summary>The style of the cells below a heading. Texts are texts before anything is typed: a code such as 1.000010 is no number.</summary>
    public static uint Of(ColumnLayout column) => column.Member switch
    {
        { Type: MemberType.Date, IsList: false } => Date,
        { Type: MemberType.WholeNumber or MemberType.Number, IsList: false } => Plain,
        _ => Text,
    };

    /// <summary>The width of a column in characters.</summary>
    public static double WidthOf(ColumnLayout column) => column.Member switch
    {
        null or { Type: MemberType.TrueOrFalse } => 14,
        { IsList: true } => 32,
        { Type: MemberType.Date or MemberType.WholeNumber or MemberType.Number } => 14,
        { Type: MemberType.Identifier or MemberType.Code } => 22,
        _ => 32,
    };

    private static Font Font(bool isBold = false, string? color = null, double size = 11)
    {
        var font = new Font();
        if (isBold) font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        if (color is not null) font.Append(new Color { Rgb = color });
        font.Append(new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Fill(PatternValues pattern, string? color = null)
    {
        var fill = new PatternFill { PatternType = pattern };
        if (color is not null) fill.Append(new ForegroundColor { Rgb = color });
        return new Fill(fill);
    }

    private static CellFormat Format(uint font = 0, uint fill = 0, uint number = 0, bool wraps = false)
    {
        var format = new CellFormat { NumberFormatId = number, FontId = font, FillId = fill, BorderId = 0, FormatId = 0 };
        if (number != 0) format.ApplyNumberFormat = true;
        if (font != 0) format.ApplyFont = true;
        if (fill != 0) format.ApplyFill = true;
        if (!wraps) return format;
        format.ApplyAlignment = true;
        format.Append(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top });
        return format;
    }
}
