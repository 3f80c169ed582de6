namespace IsoGovernance.Rules;

internal sealed partial class NonconformityNotCorrected
{
    public override RuleText Text => new()
    {
        Title = new(
            "Điểm không phù hợp chưa được khắc phục",
            "A nonconformity has no correction"),
        Demand = new(
            "Mỗi điểm không phù hợp phải có sự khắc phục đã lên kế hoạch hoặc đã thực hiện, hoặc có lý do không cần khắc phục.",
            "Every nonconformity has a correction, planned or done, or a recorded reason why none applies."),
        Scope = new(
            "Điểm không phù hợp của hệ thống đã được áp dụng, phát hiện từ ngày 18/05/2014.",
            "Nonconformities of a system that is applied, raised from 2014-05-18 on."),
        Example = new(
            "Điểm không phù hợp phát hiện ngày 10/04/2020; ngày 11/04/2020 chưa ghi sự khắc phục nào và cũng không nêu lý do.",
            "Raised on 2020-04-10; on 2020-04-11 neither a correction nor a reason is recorded."),
        Remedy = new(
            "Khắc phục điểm không phù hợp và ghi lại, hoặc ghi lý do không cần khắc phục.",
            "Correct the nonconformity and record it, or record why no correction applies."),
        NotJudged = new(
            "Khắc phục kịp thời hay không (DEC004, NCF007). Tiêu chuẩn không quy định số ngày.",
            "Whether it was in time (DEC004, NCF007). The standard names no number of days."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Điểm không phù hợp {nonconformity} phát hiện ngày {raised} chưa được khắc phục sau {days} ngày.",
                "The nonconformity {nonconformity}, raised on {raised}, has no correction after {days} days."),
        },
    };
}
