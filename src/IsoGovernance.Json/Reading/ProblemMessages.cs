using System.Globalization;

namespace IsoGovernance.Json.Reading;

/// <summary>The sentences of problems; made only for the problems that are listed.</summary>
internal static class ProblemMessages
{
    public static LocalizedText Of(Tape tape, string code, int node, object? detail) => code switch
    {
        ProblemCodes.BrokenSyntax => (LocalizedText)detail!,
        ProblemCodes.WrongType => WrongType((LocalizedText)detail!, Expected.Found(tape[node].Kind)),
        ProblemCodes.UnknownMember => Quoted(
            "Trường dữ liệu không có trong định dạng, được giữ nguyên: ",
            "The format has no such member, it is kept as it is: ",
            Name(tape, node)),
        ProblemCodes.MalformedDate => Quoted(
            "Ngày không hợp lệ: ", "Not a valid date: ", Text(tape, node), " (định dạng yyyy-MM-dd)", " (the form is yyyy-MM-dd)"),
        ProblemCodes.DuplicateMember => Quoted(
            "Trường dữ liệu lặp lại, chỉ đọc lần ghi đầu tiên: ", "The member is repeated, only the first one is read: ", Name(tape, node)),
        ProblemCodes.InvalidText => new(
            "Văn bản không phải là UTF-8 hợp lệ hoặc có ký tự không đầy đủ", "The text is not valid UTF-8, or holds half of a character"),
        ProblemCodes.TextTooLong => Numbered(
            "Văn bản dài quá giới hạn ", " byte", "The text is longer than the limit of ", " bytes", tape.Limits.TextBytes),
        ProblemCodes.TooDeep => Numbered(
            "Giá trị lồng nhau sâu quá giới hạn ", " cấp", "The value is nested deeper than the limit of ", " levels", tape.Limits.Depth),
        ProblemCodes.NumberOutOfRange => Quoted(
            "Số không phải là số nguyên trong phạm vi cho phép: ", "Not a whole number within the range: ", Value(tape, node)),
        ProblemCodes.NullItem => new("Phần tử của danh sách là null", "An item of the list is null"),
        ProblemCodes.NotNormalised => Quoted(
            "Văn bản không ở dạng chuẩn Unicode NFC: ", "The text is not in Unicode normal form C: ", Text(tape, node)),
        ProblemCodes.UnknownRecord => new(
            "Dòng không ghi rõ là bản ghi nào: trường record phải là register, agency, system hoặc inspection",
            "The line does not say which record it holds: the member record is register, agency, system or inspection"),
        ProblemCodes.LineTooLong => Numbered(
            "Dòng dài quá giới hạn ", " byte", "The line is longer than the limit of ", " bytes", tape.Limits.LineBytes),
        ProblemCodes.OutOfOrder => new(
            "Dòng không đúng thứ tự: phần chung của sổ (chỉ một lần, không chứa bản ghi có dòng riêng) và các cơ quan phải đứng trước hệ thống và cuộc kiểm tra",
            "The line is out of order: what the register says of itself (once, without records that have lines of their own) and the agencies stand before systems and inspections"),
        ProblemCodes.NotAPart => NotAPart,
        _ => new(
            "Giá trị bị cắt ngang do lỗi cú pháp, không được đọc", "The value is cut off by the broken syntax and is not read"),
    };

    public static LocalizedText NotAPart { get; } = new(
        "Văn bản không ở dạng JSON Lines nên không được đọc: các phần của một sổ phải ở dạng JSON Lines",
        "The text is not in JSON Lines and is not read: the parts of a register come in JSON Lines");

    private static LocalizedText WrongType(LocalizedText expected, LocalizedText found) => new(
        "Sai kiểu dữ liệu: cần " + expected.Vietnamese + ", nhưng ghi " + found.Vietnamese,
        "Wrong type: expected " + expected.English + ", found " + found.English);

    private static LocalizedText Quoted(
        string vietnamese, string english, string text, string vietnameseEnd = "", string englishEnd = "") =>
        new(vietnamese + "\"" + text + "\"" + vietnameseEnd, english + "\"" + text + "\"" + englishEnd);

    private static LocalizedText Numbered(string vietnamese, string vietnameseUnit, string english, string englishUnit, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new(vietnamese + digits + vietnameseUnit, english + digits + englishUnit);
    }

    private static string Name(Tape tape, int member) => JsonText.Shortened(tape.Utf8, tape[member].NameStart, tape[member].NameLength);

    // Without the quotes.
    private static string Text(Tape tape, int node) => JsonText.Shortened(tape.Utf8, tape[node].Start + 1, tape[node].Length - 2);

    private static string Value(Tape tape, int node) => JsonText.Shortened(tape.Utf8, tape[node].Start, tape[node].Length);
}
