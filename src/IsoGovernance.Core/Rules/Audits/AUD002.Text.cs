namespace IsoGovernance.Rules;

internal sealed partial class AuditProgrammeMissing
{
    public override RuleText Text => new()
    {
        Title = new(
            "Đánh giá nội bộ không có chương trình đánh giá",
            "An internal audit was held without an audit programme"),
        Demand = new(
            "Mỗi cuộc đánh giá nội bộ đã thực hiện phải nằm trong thời gian của một chương trình đánh giá.",
            "Every internal audit held lies within the time of an audit programme."),
        Scope = new(
            "Cuộc đánh giá nội bộ đã thực hiện của hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Internal audits held of a system that is applied, from 2014-05-18."),
        Example = new(
            "Đánh giá nội bộ ngày 13/10/2023; chương trình đánh giá duy nhất chỉ đến ngày 31/12/2022.",
            "An audit was held on 2023-10-13; the only programme ends on 2022-12-31."),
        Remedy = new(
            "Ghi chương trình đánh giá đã lập, với ngày bắt đầu và kết thúc; lập chương trình cho các cuộc đánh giá sắp tới.",
            "Record the programme that was made, with its first and last day; make one for the audits to come."),
        NotJudged = new(
            "Việc lập chương trình hằng năm và việc phê duyệt chương trình, do tiêu chuẩn không yêu cầu. Nội dung chương trình (AUD003).",
            "Whether there is one a year and whether it was approved, which the standard does not ask. What it says (AUD003)."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Cuộc đánh giá nội bộ {audit} thực hiện ngày {held} không thuộc chương trình đánh giá nào.",
                "No audit programme covers the internal audit {audit}, held on {held}."),
        },
    };
}
