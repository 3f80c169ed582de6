namespace IsoGovernance.Rules;

internal sealed partial class PlannedAuditNotHeld
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cuộc đánh giá nội bộ theo kế hoạch chưa được thực hiện",
            "A planned audit was not held"),
        Demand = new(
            "Cuộc đánh giá nội bộ đã qua ngày cuối theo kế hoạch phải được thực hiện, hoặc được hủy và nêu lý do.",
            "A planned internal audit whose last planned day has passed was held, or cancelled with a reason."),
        Scope = new(
            "Cuộc đánh giá nội bộ theo kế hoạch của hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Planned internal audits of a system that is applied, from 2014-05-18."),
        Example = new(
            "Cuộc đánh giá có ngày cuối theo kế hoạch là 13/10/2023; ngày 14/10/2023 chưa thực hiện và cũng chưa hủy.",
            "The audit was planned until 2023-10-13; on 2023-10-14 it is neither held nor cancelled."),
        Remedy = new(
            "Thực hiện cuộc đánh giá và ghi ngày, hoặc hủy và ghi lý do.",
            "Hold the audit and record its days, or cancel it and record the reason."),
        NotJudged = new(
            "Thực hiện muộn so với kế hoạch; lý do hủy có chính đáng hay không.",
            "That it was held later than planned; whether the reason is a good one."),
        Sentences = new FindingSentence[]
        {
            new(
                "notHeld",
                "Cuộc đánh giá nội bộ {audit} theo kế hoạch đến ngày {planned} chưa được thực hiện.",
                "The internal audit {audit}, planned until {planned}, was not held."),
            new(
                "noReason",
                "Cuộc đánh giá nội bộ {audit} theo kế hoạch đến ngày {planned} bị hủy ngày {cancelled} nhưng không nêu lý do.",
                "The internal audit {audit}, planned until {planned}, was cancelled on {cancelled} without a reason."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Thực hiện cuộc đánh giá nội bộ {audit} theo kế hoạch đến ngày {planned}, hoặc hủy và nêu lý do.",
                "Hold the internal audit {audit}, planned until {planned}, or cancel it with a reason."),
        },
    };
}
