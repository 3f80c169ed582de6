namespace IsoGovernance.Rules;

internal sealed partial class DocumentNumberMalformed
{
    public override RuleText Text => new()
    {
        Title = new(
            "Số, ký hiệu văn bản không đúng thể thức",
            "A document's number and symbol are malformed"),
        Demand = new(
            "Số, ký hiệu văn bản hành chính gồm số, dấu gạch chéo, năm (nếu có), tên loại viết tắt (nếu có), dấu gạch nối và cơ quan ban hành.",
            "The number and symbol of an administrative document are a number, a slash, the year if any, the type if any, a hyphen and the issuer."),
        Scope = new(
            "Mọi số, ký hiệu văn bản được ghi, tại bất kỳ ngày nào. Văn bản của Quốc hội (91/2015/QH13) được bỏ qua.",
            "Every recorded number, on any date. Texts of the National Assembly (91/2015/QH13) are left alone."),
        Example = new(
            "Ghi QĐ 616 thay vì 616/QĐ-UBND.",
            "QĐ 616 is recorded instead of 616/QĐ-UBND."),
        Remedy = new(
            "Ghi số, ký hiệu như trên văn bản.",
            "Record the number as it stands on the document."),
        NotJudged = new(
            "Văn bản có tồn tại hay không.",
            "Whether the document exists."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Số, ký hiệu {number} không đúng thể thức.",
                "The number {number} is malformed."),
        },
    };
}
