namespace IsoGovernance.Rules;

internal sealed partial class ObjectivePlanIncomplete
{
    public override RuleText Text => new()
    {
        Title = new(
            "Kế hoạch thực hiện mục tiêu chất lượng chưa đủ nội dung",
            "The plan for an objective lacks actions, resources, a person, a date or a way to evaluate results"),
        Demand = new(
            "Kế hoạch thực hiện mục tiêu phải nêu việc cần làm, nguồn lực, người chịu trách nhiệm, thời điểm hoàn thành và cách đánh giá kết quả.",
            "The plan for an objective names actions, resources, a responsible person, a completion date and how results are evaluated."),
        Scope = new(
            "Hệ thống đã được áp dụng theo phiên bản tiêu chuẩn có yêu cầu này (TCVN ISO 9001:2015); mục tiêu đã bắt đầu tại ngày đánh giá.",
            "Systems that are applied under an edition that asks for it (TCVN ISO 9001:2015); objectives that have begun on the assessment date."),
        Example = new(
            "Kế hoạch không nêu người chịu trách nhiệm.",
            "The plan names no responsible person."),
        Remedy = new(
            "Lập, bổ sung kế hoạch thực hiện mục tiêu.",
            "Make the plan, or supply what it lacks."),
        NotJudged = new(
            "Kế hoạch có khả thi hay không. Phiên bản 2008 không yêu cầu các nội dung này.",
            "Whether the plan is feasible. The 2008 edition does not ask for these."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Mục tiêu “{objective}” không có kế hoạch thực hiện.",
                "The objective “{objective}” has no plan."),
            new(
                "actions",
                "Kế hoạch thực hiện mục tiêu “{objective}” không nêu việc cần làm.",
                "The plan for the objective “{objective}” names no actions."),
            new(
                "resources",
                "Kế hoạch thực hiện mục tiêu “{objective}” không nêu nguồn lực.",
                "The plan for the objective “{objective}” names no resources."),
            new(
                "responsible",
                "Kế hoạch thực hiện mục tiêu “{objective}” không nêu người chịu trách nhiệm.",
                "The plan for the objective “{objective}” names no responsible person."),
            new(
                "completionDate",
                "Kế hoạch thực hiện mục tiêu “{objective}” không nêu thời điểm hoàn thành.",
                "The plan for the objective “{objective}” names no completion date."),
            new(
                "evaluation",
                "Kế hoạch thực hiện mục tiêu “{objective}” không nêu cách đánh giá kết quả.",
                "The plan for the objective “{objective}” does not say how results are evaluated."),
        },
    };
}
