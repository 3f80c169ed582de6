namespace IsoGovernance.Rules;

internal sealed partial class AuditFindingWithoutEvidence
{
    public override RuleText Text => new()
    {
        Title = new(
            "Phát hiện không phù hợp thiếu bằng chứng hoặc chuẩn mực đánh giá",
            "A nonconforming finding has no evidence or names no criterion"),
        Demand = new(
            "Phát hiện không phù hợp phải có bằng chứng và nêu chuẩn mực bị vi phạm: điều khoản, quy trình hoặc quy định pháp luật.",
            "A nonconforming finding carries evidence and the criterion that it breaks: a clause, a procedure or a legal provision."),
        Scope = new(
            "Phát hiện mức không phù hợp nhẹ hoặc nặng của cuộc đánh giá nội bộ đã thực hiện, từ ngày 18/05/2014.",
            "Minor and major findings of internal audits held, from 2014-05-18."),
        Example = new(
            "Phát hiện không phù hợp nhẹ không ghi bằng chứng.",
            "A minor finding has no evidence."),
        Remedy = new(
            "Ghi bổ sung bằng chứng và chuẩn mực từ hồ sơ đánh giá.",
            "Record the evidence and the criterion from the audit's records."),
        NotJudged = new(
            "Bằng chứng có đủ hay không; điểm tốt, điểm lưu ý. Là cảnh báo vì cấu trúc của phát hiện nằm trong tiêu chuẩn về thuật ngữ.",
            "Whether the evidence is sufficient; good practice and observations. A warning, as what a finding consists of is in the vocabulary standard."),
        Sentences = new FindingSentence[]
        {
            new(
                "evidence",
                "Phát hiện không phù hợp {finding} của cuộc đánh giá nội bộ {audit} chưa có bằng chứng.",
                "The nonconforming finding {finding} of the internal audit {audit} has no evidence."),
            new(
                "criterion",
                "Phát hiện không phù hợp {finding} của cuộc đánh giá nội bộ {audit} chưa nêu chuẩn mực bị vi phạm.",
                "The nonconforming finding {finding} of the internal audit {audit} names no criterion."),
        },
    };
}
