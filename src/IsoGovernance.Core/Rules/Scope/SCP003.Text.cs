namespace IsoGovernance.Rules;

internal sealed partial class LegalChangeNotIncorporated
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa cập nhật thay đổi của văn bản quy phạm pháp luật vào hệ thống đúng thời hạn",
            "A change in the law was not brought into the system in time"),
        Demand = new(
            "Thay đổi của văn bản quy phạm pháp luật liên quan phải được cập nhật vào hệ thống để áp dụng chậm nhất là ba tháng kể từ ngày văn bản có hiệu lực.",
            "A change of a legal text that touches the work is in the system, ready for use, no later than three months after the text took effect."),
        Scope = new(
            "Hệ thống đã được áp dụng; văn bản có hiệu lực từ ngày 18/05/2014 trở đi.",
            "Systems that are applied; texts that take effect from 2014-05-18 on."),
        Example = new(
            "Văn bản có hiệu lực ngày 30/11/2022, hạn là ngày 28/02/2023; cập nhật ngày 01/03/2023.",
            "The text took effect on 2022-11-30, the term ended on 2023-02-28; it was incorporated on 2023-03-01."),
        Remedy = new(
            "Cập nhật quy trình, tài liệu và ghi ngày sẵn sàng áp dụng. Việc quá hạn vẫn được ghi nhận.",
            "Update processes and documents and record the day on which they are ready for use. That it was late remains on record."),
        NotJudged = new(
            "Việc văn bản có liên quan đến cơ quan hay không và nội dung cập nhật. Văn bản có hiệu lực trước khi hệ thống được áp dụng không thuộc phạm vi.",
            "Whether the text concerns the agency, and what was updated. Texts that took effect before the system was applied are left out."),
        Sentences = new FindingSentence[]
        {
            new(
                "late",
                "Văn bản {document} có hiệu lực ngày {inEffect}; hạn cập nhật {months} tháng là ngày {due}, nhưng đến ngày {done} mới cập nhật.",
                "{document} took effect on {inEffect}; the term of {months} months ended on {due}, but it was incorporated only on {done}."),
            new(
                "open",
                "Văn bản {document} có hiệu lực ngày {inEffect}; hạn cập nhật {months} tháng là ngày {due}, đến nay chưa cập nhật.",
                "{document} took effect on {inEffect}; the term of {months} months ended on {due}, and it has not been incorporated."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Cập nhật vào hệ thống thay đổi của văn bản {document}, có hiệu lực ngày {inEffect}, trong thời hạn {months} tháng.",
                "Bring the change by {document}, in effect from {inEffect}, into the system within the term of {months} months."),
        },
    };
}
