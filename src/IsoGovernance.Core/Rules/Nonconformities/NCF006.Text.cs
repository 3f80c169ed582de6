namespace IsoGovernance.Rules;

internal sealed partial class ClosedWithoutEffectivenessReview
{
    public override RuleText Text => new()
    {
        Title = new(
            "Đóng điểm không phù hợp khi chưa xem xét hiệu lực của hành động khắc phục",
            "A nonconformity was closed before its corrective action was found effective"),
        Demand = new(
            "Điểm không phù hợp có hành động khắc phục chỉ được đóng khi đã xem xét và kết luận hành động có hiệu lực, sau khi hành động được thực hiện.",
            "A nonconformity with corrective action is closed only once a review, held after implementation, has found the action effective."),
        Scope = new(
            "Điểm không phù hợp đã đóng của hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Closed nonconformities of a system that is applied, from 2014-05-18."),
        Example = new(
            "Hành động thực hiện xong ngày 25/09/2020, đóng ngày 30/09/2020; đến ngày 15/12/2020 mới xem xét hiệu lực.",
            "Implemented on 2020-09-25 and closed on 2020-09-30; its effectiveness was reviewed only on 2020-12-15."),
        Remedy = new(
            "Xem xét hiệu lực của hành động và ghi ngày, kết quả. Việc đã đóng sớm vẫn được ghi nhận.",
            "Review the effectiveness and record the day and the result. That it was closed too early remains on record."),
        NotJudged = new(
            "Cách xem xét hiệu lực; hành động chưa thực hiện xong khi đóng (NCF007). Xem xét trong cùng ngày được chấp nhận.",
            "How effectiveness was reviewed; actions still open at closure (NCF007). Reviews of the same day are accepted."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Điểm không phù hợp {nonconformity} đóng ngày {closed} khi chưa có kết quả xem xét hành động khắc phục có hiệu lực.",
                "The nonconformity {nonconformity} was closed on {closed}; no review has found its corrective action effective."),
            new(
                "beforeImplementation",
                "Điểm không phù hợp {nonconformity} đóng ngày {closed}; việc xem xét hiệu lực ngày {reviewed} có trước khi thực hiện xong hành động ngày {implemented}.",
                "The nonconformity {nonconformity} was closed on {closed}; the review of {reviewed} came before the action was implemented on {implemented}."),
            new(
                "afterClosure",
                "Điểm không phù hợp {nonconformity} đóng ngày {closed}, trước khi hiệu lực của hành động được xem xét ngày {reviewed}.",
                "The nonconformity {nonconformity} was closed on {closed}, before the effectiveness of the action was reviewed on {reviewed}."),
        },
    };
}
