namespace IsoGovernance.Rules;

internal sealed partial class QualityObjectivesMissing
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa có mục tiêu chất lượng đang có hiệu lực",
            "No quality objective is in force"),
        Demand = new(
            "Phải có ít nhất một mục tiêu chất lượng đã được phê duyệt mà thời gian thực hiện bao gồm ngày đánh giá.",
            "At least one approved quality objective has a period that covers the assessment date."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Systems that are applied, from 2014-05-18."),
        Example = new(
            "Mục tiêu gần nhất thực hiện đến ngày 31/12/2023; tại ngày 15/03/2024 chưa có mục tiêu mới.",
            "The latest objective ran to 2023-12-31; on 2024-03-15 there is no new one."),
        Remedy = new(
            "Phê duyệt mục tiêu chất lượng của kỳ hiện tại và ghi ngày phê duyệt, thời gian thực hiện.",
            "Approve objectives for the present period and record the day of approval and the period."),
        NotJudged = new(
            "Mục tiêu có phù hợp và có được thiết lập ở các đơn vị, quá trình liên quan hay không.",
            "Whether the objectives fit, and whether they are set for the units and processes concerned."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Không có mục tiêu chất lượng nào đã được phê duyệt và đang có hiệu lực tại ngày {day}; số mục tiêu được ghi: {recorded}.",
                "No approved quality objective is in force on {day}; objectives recorded: {recorded}."),
        },
    };
}
