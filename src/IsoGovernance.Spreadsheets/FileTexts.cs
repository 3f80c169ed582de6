using System.Globalization;

namespace IsoGovernance.Spreadsheets;

/// <summary>What is said of a file of which nothing can be read.</summary>
internal static class FileTexts
{
    public static LocalizedText NotAWorkbook { get; } = new(
        "Tệp không phải là bảng tính .xlsx, bị hỏng hoặc có mật khẩu; tệp .xls cần lưu lại dạng .xlsx",
        "The file is no .xlsx workbook, is damaged, or is locked by a password; save an .xls file as .xlsx");

    public static LocalizedText NotUtf8 { get; } = new(
        "Tệp CSV không được lưu bằng mã UTF-8; trong Excel chọn \"CSV UTF-8\"",
        "The CSV file is not in UTF-8; choose \"CSV UTF-8\" in Excel");

    public static LocalizedText NotCsv { get; } = new(
        "Tệp CSV bị hỏng: dấu ngoặc kép không đóng hoặc ô quá dài",
        "The CSV file is damaged: a quotation mark is not closed, or a cell is too long");

    public static LocalizedText NoFiles { get; } = new(
        "Thư mục không có tệp CSV", "The folder holds no CSV file");

    public static LocalizedText TooLarge(long bytes) => Limit("Tệp lớn quá giới hạn ", " byte", "The file is larger than the limit of ", " bytes", bytes);

    public static LocalizedText TooManyRows(int rows) => Limit("Tệp có quá giới hạn ", " dòng", "The file holds more than the limit of ", " rows", rows);

    public static LocalizedText TooManyCells(int cells) => Limit("Tệp có quá giới hạn ", " ô", "The file holds more than the limit of ", " cells", cells);

    public static LocalizedText TooManySheets(int sheets) => Limit("Có quá giới hạn ", " trang", "There are more than the limit of ", " sheets", sheets);

    private static LocalizedText Limit(string vietnamese, string vietnameseUnit, string english, string englishUnit, long limit)
    {
        var digits = limit.ToString(CultureInfo.InvariantCulture);
        return new(vietnamese + digits + vietnameseUnit, english + digits + englishUnit);
    }
}
