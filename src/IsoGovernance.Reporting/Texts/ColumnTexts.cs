namespace IsoGovernance.Reporting.Texts;

/// <summary>The heads of tables and what stands in their cells, in one language.</summary>
internal sealed class ColumnTexts(Language language)
{
    public string Finding => Text("Phát hiện", "Finding");

    public string Review => Text("Cần người xem xét", "For a person to judge");

    public string Problem => Text("Lỗi khi đọc tệp", "Problem in reading");

    public string Fault => Text("Lỗi của quy tắc", "Fault of a rule");

    public string NotListed => Text("Không liệt kê", "Not listed");

    public string Loss => Text("Mất dữ liệu", "Value lost");

    public string Waived => Text("Được chấp nhận", "Waived");

    public string Entry => Text("Loại dòng", "Entry");

    public string Rule => Text("Quy tắc", "Rule");

    public string Severity => Text("Mức độ", "Severity");

    public string Name => Text("Cơ quan, hệ thống", "Agency or system");

    public string Kind => Text("Loại bản ghi", "Kind of record");

    public string Record => Text("Bản ghi", "Record");

    public string Message => Text("Nội dung", "Message");

    public string Law => Text("Căn cứ", "Law");

    public string Waiver => Text("Chấp nhận", "Waiver");

    public string Source => Text("Tệp", "File");

    public string Line => Text("Dòng", "Line");

    public string Column => Text("Cột", "Column");

    public string Cell => Text("Ô", "Cell");

    public string Path => Text("Vị trí trong sổ", "Place in the register");

    public string All => Text("Tất cả", "All");

    public string NoName => Text("(không ghi tên)", "(no name recorded)");

    public string Remedy => Text("Cách khắc phục", "How to put it right");

    public string NotJudged => Text("Không đánh giá", "What it does not judge");

    private string Text(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
