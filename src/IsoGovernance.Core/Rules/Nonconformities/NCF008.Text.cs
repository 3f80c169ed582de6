namespace IsoGovernance.Rules;

internal sealed partial class NonconformityNatureNotRecorded
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa ghi nhận bản chất của điểm không phù hợp hoặc yêu cầu bị vi phạm",
            "The nature of a nonconformity or the requirement it breaks is not recorded"),
        Demand = new(
            "Hồ sơ điểm không phù hợp phải ghi nội dung, bản chất của điểm không phù hợp và yêu cầu bị vi phạm.",
            "The record of a nonconformity states what was found and the requirement that it breaks."),
        Scope = new(
            "Điểm không phù hợp của hệ thống đã được áp dụng, phát hiện từ ngày 18/05/2014.",
            "Nonconformities of a system that is applied, raised from 2014-05-18 on."),
        Example = new(
            "Điểm không phù hợp chỉ ghi nội dung, không ghi yêu cầu bị vi phạm.",
            "The record says what was found but not which requirement is broken."),
        Remedy = new(
            "Ghi bổ sung nội dung và yêu cầu bị vi phạm.",
            "Record what was found and the requirement broken."),
        NotJudged = new(
            "Nội dung ghi có đầy đủ hay không.",
            "Whether what is recorded is sufficient."),
        Sentences = new FindingSentence[]
        {
            new(
                "statement",
                "Điểm không phù hợp {nonconformity} phát hiện ngày {raised} chưa ghi nội dung, bản chất.",
                "The nonconformity {nonconformity}, raised on {raised}, does not state what was found."),
            new(
                "requirement",
                "Điểm không phù hợp {nonconformity} phát hiện ngày {raised} chưa ghi yêu cầu bị vi phạm.",
                "The nonconformity {nonconformity}, raised on {raised}, does not name the requirement broken."),
        },
    };
}
