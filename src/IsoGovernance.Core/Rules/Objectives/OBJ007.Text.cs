namespace IsoGovernance.Rules;

internal sealed partial class ObjectiveNotCommunicated
{
    public override RuleText Text => new()
    {
        Title = new(
            "Mục tiêu chất lượng chưa được truyền đạt",
            "An objective was not communicated"),
        Demand = new(
            "Mục tiêu chất lượng phải được truyền đạt đến các đơn vị liên quan; hình thức ghi nhận nào cũng được chấp nhận.",
            "An objective was communicated to the units concerned; any record of it counts."),
        Scope = new(
            "Hệ thống đã được áp dụng theo phiên bản tiêu chuẩn có yêu cầu này (TCVN ISO 9001:2015); mục tiêu đã bắt đầu tại ngày đánh giá.",
            "Systems that are applied under an edition that asks for it (TCVN ISO 9001:2015); objectives that have begun on the assessment date."),
        Example = new(
            "Mục tiêu bắt đầu ngày 01/01/2024; tại ngày 15/03/2024 chưa ghi việc truyền đạt.",
            "The objective began on 2024-01-01; on 2024-03-15 no communication is recorded."),
        Remedy = new(
            "Truyền đạt mục tiêu đến các đơn vị và ghi ngày.",
            "Communicate the objective to the units and record the day."),
        NotJudged = new(
            "Các đơn vị có hiểu mục tiêu hay không; việc truyền đạt sau ngày bắt đầu. Phiên bản 2008 không yêu cầu.",
            "Whether the units understood it; communication after the first day. The 2008 edition does not ask for it."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Mục tiêu “{objective}” bắt đầu ngày {from} chưa được truyền đạt.",
                "The objective “{objective}”, which began on {from}, was not communicated."),
        },
    };
}
