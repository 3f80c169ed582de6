namespace IsoGovernance.Rules;

internal sealed partial class CorrectiveActionMissing
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa có hành động khắc phục đối với điểm không phù hợp",
            "Corrective action is needed but none was planned"),
        Demand = new(
            "Khi cần hành động khắc phục phải có ít nhất một hành động khắc phục được lập.",
            "Where corrective action is needed at least one action is planned."),
        Scope = new(
            "Điểm không phù hợp đã được đánh giá là cần hành động khắc phục, phát hiện từ ngày 18/05/2014.",
            "Nonconformities found to need corrective action, raised from 2014-05-18 on."),
        Example = new(
            "Ngày 13/04/2020 kết luận cần hành động khắc phục; ngày 14/04/2020 chưa có hành động nào.",
            "On 2020-04-13 action was found needed; on 2020-04-14 none is recorded."),
        Remedy = new(
            "Lập hành động khắc phục và ghi lại.",
            "Plan the corrective action and record it."),
        NotJudged = new(
            "Người thực hiện và thời hạn, do tiêu chuẩn không yêu cầu; hành động có thích hợp hay không.",
            "Who does it and by when, which the standard does not ask; whether the action is suitable."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Điểm không phù hợp {nonconformity} phát hiện ngày {raised} cần hành động khắc phục nhưng sau {days} ngày chưa có hành động nào.",
                "The nonconformity {nonconformity}, raised on {raised}, needs corrective action; after {days} days none is planned."),
        },
    };
}
