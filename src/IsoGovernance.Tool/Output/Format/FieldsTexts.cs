using System;
using IsoGovernance.Json.Shapes;

namespace IsoGovernance.Tool.Output.Format;

/// <summary>The words of the page about the fields.</summary>
internal static class FieldsTexts
{
    public const string ListOf = "[ ] ";

    public const string Required = " **!**";

    public const string MemberColumns = "Trường / Member | Kiểu / Type | Tiếng Việt | English | Căn cứ / Law";

    public const string CodeColumns = "Mã / Code | Tiếng Việt | English";

    public static LocalizedText Introduction { get; } = new(
        "Trang này do `isogov docs` ghi ra. Kiểu có dấu [ ] là danh sách; dấu **!** là dữ liệu mà thiếu thì bản ghi không đầy đủ. "
            + "Ý nghĩa đầy đủ của từng trường có trong JSON Schema. Cột căn cứ nêu quy định mà trường phục vụ: "
            + "QĐ19 là Quyết định 19/2014/QĐ-TTg, TT26 là Thông tư 26/2014/TT-BKHCN, QĐ20 là Quyết định 20/2020/QĐ-TTg, "
            + "NĐ30 là Nghị định 30/2020/NĐ-CP, ISO15 và ISO08 là TCVN ISO 9001:2015 và TCVN ISO 9001:2008; 4.closing-1 là đoạn kết thứ nhất của Điều 4.",
        "This page is written by `isogov docs`. A type with [ ] is a list; **!** marks a value without which the record is incomplete. "
            + "The whole meaning of each member stands in the JSON Schema. The last column names the provisions that the member serves: "
            + "QĐ19 is Decision 19/2014/QĐ-TTg, TT26 Circular 26/2014/TT-BKHCN, QĐ20 Decision 20/2020/QĐ-TTg, "
            + "NĐ30 Decree 30/2020/NĐ-CP, ISO15 and ISO08 are TCVN ISO 9001:2015 and TCVN ISO 9001:2008; 4.closing-1 is the first closing paragraph of Article 4.");

    public static LocalizedText Records { get; } = new("Bản ghi", "Records");

    public static LocalizedText Codes { get; } = new("Danh mục mã", "Lists of codes");

    public static string Of(MemberType type) => type switch
    {
        MemberType.Text => "văn bản / text",
        MemberType.TextOrWholeNumber => "văn bản hoặc số nguyên / text or whole number",
        MemberType.Identifier => "mã, số hiệu / identifier",
        MemberType.Date => "ngày / date",
        MemberType.WholeNumber => "số nguyên / whole number",
        MemberType.Number => "số / number",
        MemberType.TrueOrFalse => "đúng, sai / true or false",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Named by its record or its list."),
    };
}
