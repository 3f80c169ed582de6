namespace IsoGovernance.Rules;

internal sealed partial class IneffectiveActionNotRenewed
{
    public override RuleText Text => new()
    {
        Title = new(
            "Hành động khắc phục không có hiệu lực nhưng không có hành động tiếp theo",
            "A corrective action was found ineffective and nothing followed"),
        Demand = new(
            "Khi kết quả xem xét cho thấy hành động khắc phục không có hiệu lực, phải có hành động khắc phục tiếp theo.",
            "After a review that found a corrective action ineffective there is a further corrective action."),
        Scope = new(
            "Điểm không phù hợp của hệ thống đã được áp dụng có kết quả xem xét không hiệu lực từ ngày 18/05/2014.",
            "Nonconformities of a system that is applied, with a negative review from 2014-05-18 on."),
        Example = new(
            "Ngày 15/07/2020 kết luận hành động không có hiệu lực; ngày 16/07/2020 chưa lập hành động nào khác.",
            "On 2020-07-15 the action was found ineffective; on 2020-07-16 no other action is recorded."),
        Remedy = new(
            "Xác định lại nguyên nhân, lập và ghi hành động tiếp theo.",
            "Look for the cause again, plan a further action and record it."),
        NotJudged = new(
            "Hành động lập đúng ngày xem xét được chấp nhận. Nếu lần xem xét sau kết luận hành động có hiệu lực thì không cần hành động khác.",
            "An action planned on the day of the review is accepted. Where a later review finds the action effective, none is needed."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Ngày {reviewed} hành động khắc phục điểm không phù hợp {nonconformity} được kết luận không có hiệu lực; sau {days} ngày chưa có hành động tiếp theo.",
                "On {reviewed} the corrective action on the nonconformity {nonconformity} was found ineffective; {days} days later nothing has followed."),
        },
    };
}
