namespace IsoGovernance.Rules;

internal sealed partial class NeedForActionNotEvaluated
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa đánh giá nhu cầu hành động loại bỏ nguyên nhân của điểm không phù hợp",
            "The need to eliminate the causes of a nonconformity was not evaluated"),
        Demand = new(
            "Nhu cầu hành động loại bỏ nguyên nhân của điểm không phù hợp phải được đánh giá: có, hoặc không kèm lý do.",
            "The need to eliminate the causes of a nonconformity is evaluated: yes, or no with a reason."),
        Scope = new(
            "Điểm không phù hợp của hệ thống đã được áp dụng, phát hiện từ ngày 18/05/2014.",
            "Nonconformities of a system that is applied, raised from 2014-05-18 on."),
        Example = new(
            "Kết luận không cần hành động khắc phục nhưng không nêu lý do.",
            "The evaluation says that no action is needed and gives no reason."),
        Remedy = new(
            "Đánh giá nhu cầu hành động và ghi kết luận, lý do.",
            "Evaluate the need and record the conclusion and the reason."),
        NotJudged = new(
            "Kết luận có đúng hay không. Tiêu chuẩn không quy định số ngày.",
            "Whether the conclusion is right. The standard names no number of days."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Điểm không phù hợp {nonconformity} phát hiện ngày {raised} chưa được đánh giá nhu cầu hành động sau {days} ngày.",
                "The need for action on the nonconformity {nonconformity}, raised on {raised}, was not evaluated in {days} days."),
            new(
                "noReason",
                "Điểm không phù hợp {nonconformity} phát hiện ngày {raised} được kết luận không cần hành động nhưng không nêu lý do.",
                "The nonconformity {nonconformity}, raised on {raised}, was found to need no action, without a reason."),
        },
    };
}
