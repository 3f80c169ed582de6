using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>The sentences of problems: what was found, and what was expected.</summary>
internal static class SheetMessages
{
    public static LocalizedText NoHeadings { get; } = new(
        "Trang không có dòng mã cột (ví dụ id, name, from) nên không đọc được",
        "No row of the sheet holds the code names of its columns (such as id, name, from), so nothing of it is read");

    public static LocalizedText SecondRegister { get; } = new(
        "Sổ chỉ có một dòng; dòng này không được đọc", "The register has one row only; this one is not read");

    public static LocalizedText NoOwner { get; } = new(
        "Dòng không ghi bản ghi mà nó thuộc về nên không được đưa vào sổ",
        "The row does not name the record that it belongs to, so it is kept out");

    public static LocalizedText NotSaved { get; } = new(
        "Ô là công thức chưa có giá trị được lưu: cần mở tệp, tính lại và lưu",
        "The cell is a formula whose value was not saved: open the file, let it be calculated, and save it");

    public static LocalizedText UnknownSheet(string name) => Quoted(
        "Trang không thuộc sổ nên không được đọc: ", "No sheet of a register has this name, so it is not read: ", name);

    public static LocalizedText RepeatedSheet(string name) => Quoted(
        "Trang lặp lại, chỉ đọc trang đầu tiên: ", "The sheet is repeated, only the first one is read: ", name);

    public static LocalizedText RepeatedColumn(string name) => Quoted(
        "Cột lặp lại, chỉ đọc cột đầu tiên: ", "The column is repeated, only the first one is read: ", name);

    public static LocalizedText UnknownColumn(string name) => Quoted(
        "Cột không có trong định dạng, được giữ nguyên: ", "The format has no such column, it is kept as it is: ", name);

    public static LocalizedText UnnamedColumn(in Cell cell) => Quoted(
        "Cột không có mã cột nên không được đọc: ", "The column has no code name, so it is not read: ", cell.Shown);

    public static LocalizedText OwnerNotFound(SheetLayout sheet, string name) => Quoted(
        "Không tìm thấy bản ghi mà dòng này thuộc về nên dòng không được đưa vào sổ; cần một bản ghi ở trang " + sheet.Names.Vietnamese + " (" + sheet.Path + "), nhưng ghi ",
        "The record that this row belongs to is not found, so the row is kept out; expected a record of the sheet " + sheet.Names.English + " (" + sheet.Path + "), found ",
        name);

    public static LocalizedText OwnerNotUnique(SheetLayout sheet, string name) => Quoted(
        "Có nhiều bản ghi mà dòng này có thể thuộc về nên dòng không được đưa vào sổ; cần ghi đủ các cột đầu để chỉ còn một bản ghi ở trang "
            + sheet.Names.Vietnamese + " (" + sheet.Path + "): ",
        "The row may belong to several records, so it is kept out; the first columns must leave one record of the sheet " + sheet.Names.English + " (" + sheet.Path + "): ",
        name);

    public static LocalizedText Failed(in Cell cell) => Quoted("Công thức bị lỗi: ", "The formula has failed: ", cell.Shown);

    public static LocalizedText WrongType(LocalizedText expected, in Cell cell) => new(
        "Sai kiểu dữ liệu: cần " + expected.Vietnamese + ", nhưng ghi " + Found(cell).Vietnamese,
        "Wrong type: expected " + expected.English + ", found " + Found(cell).English);

    public static LocalizedText MalformedDate(string text) => Quoted(
        "Ngày không hợp lệ: ", "Not a valid date: ", text, " (cần ngày/tháng/năm hoặc năm-tháng-ngày)", " (expected dd/MM/yyyy or yyyy-MM-dd)");

    public static LocalizedText AmbiguousNumber(string text) => Quoted(
        "Không rõ dấu phân cách là hàng nghìn hay phần thập phân: ",
        "The separator may stand for thousands or for a fraction: ",
        text,
        " (cần số không có dấu phân cách hàng nghìn)",
        " (expected a number without separators of thousands)");

    public static LocalizedText OutOfRange(string text) => Quoted(
        "Số không phải là số nguyên trong phạm vi cho phép: ", "Not a whole number within the range: ", text);

    public static LocalizedText TooLong(int limit) => new(
        "Văn bản dài quá giới hạn " + Number(limit) + " byte", "The text is longer than the limit of " + Number(limit) + " bytes");

    public static LocalizedText NotNormalised(string text) => Quoted(
        "Văn bản không ở dạng chuẩn Unicode NFC: ", "The text is not in Unicode normal form C: ", text);

    private static LocalizedText Found(in Cell cell) => cell.Kind switch
    {
        CellKind.Date => new("ngày " + cell.Shown, "the date " + cell.Shown),
        CellKind.Number => new("số " + cell.Shown, "the number " + cell.Shown),
        CellKind.TrueOrFalse => new(cell.Shown, cell.Shown),
        _ => new("\"" + cell.Shown + "\"", "\"" + cell.Shown + "\""),
    };

    private static LocalizedText Quoted(
        string vietnamese, string english, string text, string vietnameseEnd = "", string englishEnd = "") =>
        new(vietnamese + "\"" + text + "\"" + vietnameseEnd, english + "\"" + text + "\"" + englishEnd);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
