namespace IsoGovernance.Rules;

internal sealed partial class TextNotNormalised
{
    public override RuleText Text => new()
    {
        Title = new(
            "Văn bản tiếng Việt chưa chuẩn hóa NFC",
            "Vietnamese text is not in Unicode NFC"),
        Demand = new(
            "Văn bản tiếng Việt phải ở dạng Unicode dựng sẵn (NFC): mỗi chữ cái có dấu là một ký tự.",
            "Vietnamese text is in the composed form of Unicode (NFC): each letter with its marks is one character."),
        Scope = new(
            "Mọi văn bản được ghi, mã định danh và số, ký hiệu, tại bất kỳ ngày nào.",
            "Every recorded text, identifier and number, on any date."),
        Example = new(
            "Chữ ế ghi bằng chữ e và hai dấu kết hợp.",
            "The letter ế is written as an e and two combining marks."),
        Remedy = new(
            "Chuyển văn bản sang dạng dựng sẵn (NFC).",
            "Convert the text to NFC."),
        NotJudged = new(
            "Ký tự ngoài tiếng Việt mà chuẩn Unicode cũng quy định dạng dựng sẵn, và lỗi chính tả.",
            "Characters of other scripts that have composed forms too, and spelling."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "{member} có chữ ghi bằng dấu kết hợp, tại vị trí {position}.",
                "{member} has a letter written with combining marks, at position {position}."),
        },
    };
}
