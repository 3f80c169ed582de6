namespace IsoGovernance.Rules;

internal sealed partial class CauseNotDetermined
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa xác định nguyên nhân của điểm không phù hợp",
            "Corrective action is needed but no cause was determined"),
        Demand = new(
            "Khi cần hành động khắc phục phải xác định nguyên nhân của điểm không phù hợp; theo phiên bản 2015 còn phải xem xét có điểm không phù hợp tương tự hay không.",
            "Where corrective action is needed the cause is determined and, under the 2015 edition, whether similar nonconformities exist."),
        Scope = new(
            "Điểm không phù hợp cần hành động khắc phục, phát hiện từ ngày 18/05/2014; theo phiên bản tiêu chuẩn tại ngày phát hiện.",
            "Nonconformities that need corrective action, raised from 2014-05-18 on; by the edition on the day on which they were raised."),
        Example = new(
            "Điểm không phù hợp cần hành động khắc phục nhưng chưa ghi nguyên nhân.",
            "Corrective action is needed; no cause is recorded."),
        Remedy = new(
            "Xác định và ghi nguyên nhân; ghi ngày xem xét các trường hợp tương tự.",
            "Determine and record the cause; record the day on which similar cases were looked for."),
        NotJudged = new(
            "Nguyên nhân có đúng hay không. Tiêu chuẩn không quy định số ngày.",
            "Whether it is the true cause. The standard names no number of days."),
        Sentences = new FindingSentence[]
        {
            new(
                "cause",
                "Điểm không phù hợp {nonconformity} phát hiện ngày {raised} chưa được xác định nguyên nhân sau {days} ngày.",
                "The cause of the nonconformity {nonconformity}, raised on {raised}, was not determined in {days} days."),
            new(
                "similar",
                "Điểm không phù hợp {nonconformity} phát hiện ngày {raised} chưa được xem xét các trường hợp tương tự sau {days} ngày.",
                "It was not checked in {days} days whether nonconformities similar to {nonconformity}, raised on {raised}, exist."),
        },
    };
}
