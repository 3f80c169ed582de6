using System.Text.Json;

namespace IsoGovernance.Json.Schema;

/// <summary>What the schemas say of themselves, in both languages at once: a schema has one text for all its readers.</summary>
internal static class SchemaTexts
{
    public static LocalizedText Document { get; } = new("Sổ theo dõi", "Register");

    public static LocalizedText DocumentMeaning { get; } = new(
        "Sổ theo dõi hệ thống quản lý chất lượng của một bộ, ngành hoặc tỉnh, ghi trong một tài liệu JSON. "
            + "Giá trị null và giá trị không ghi có cùng ý nghĩa.",
        "The register of the quality management systems of one ministry or province, as one JSON document. Null and absent mean the same.");

    public static LocalizedText Line { get; } = new("Một dòng của sổ theo dõi", "A line of a register");

    public static LocalizedText LineMeaning { get; } = new(
        "Một dòng JSON Lines của sổ theo dõi: phần chung của sổ, một cơ quan, một hệ thống hoặc một cuộc kiểm tra. "
            + "Giá trị null và giá trị không ghi có cùng ý nghĩa.",
        "One line of a register in JSON Lines: what the register says of itself, an agency, a system or an inspection. "
            + "Null and absent mean the same.");

    public static LocalizedText RecordName { get; } = new("Loại bản ghi", "Record");

    public static LocalizedText RecordNameMeaning { get; } = new("Dòng này ghi bản ghi nào.", "Which record the line holds.");

    public static LocalizedText ClosedList { get; } = new(
        "Mã không có trong danh mục vẫn được đọc và giữ nguyên; quy tắc DAT009 nêu là lỗi dữ liệu.",
        "A code that is not listed is read and kept; rule DAT009 reports it as a fault of the data.");

    public static LocalizedText OpenList { get; } = new(
        "Danh mục mở: phiên bản tiêu chuẩn bổ sung có thể có mã riêng; mã không phiên bản nào yêu cầu thì quy tắc DAT009 nêu là lỗi dữ liệu.",
        "An open list: a further edition of the standard may bring codes of its own; rule DAT009 reports a code that no edition asks for.");

    public static string Both(LocalizedText text) => text.Vietnamese == text.English ? text.English : text.Vietnamese + " — " + text.English;

    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText text) => json.WriteString(name, Both(text));
}
