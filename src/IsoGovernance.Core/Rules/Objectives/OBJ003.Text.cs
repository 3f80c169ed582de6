namespace IsoGovernance.Rules;

internal sealed partial class ObjectiveNotTiedToPolicy
{
    public override RuleText Text => new()
    {
        Title = new(
            "Mục tiêu chất lượng chưa gắn với chính sách chất lượng",
            "An objective refers to no quality policy"),
        Demand = new(
            "Mục tiêu chất lượng cần dẫn chiếu đến một chính sách chất lượng có hiệu lực ít nhất một ngày trong thời gian thực hiện mục tiêu.",
            "An objective refers to a quality policy that was in force on at least one day of its period."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014; mục tiêu đã bắt đầu tại ngày đánh giá.",
            "Systems that are applied, from 2014-05-18; objectives that have begun on the assessment date."),
        Example = new(
            "Mục tiêu năm 2023 dẫn chiếu đến chính sách hết hiệu lực ngày 31/12/2022.",
            "An objective for 2023 refers to a policy that ended on 2022-12-31."),
        Remedy = new(
            "Ghi chính sách chất lượng mà mục tiêu căn cứ vào.",
            "Record the policy that the objective follows."),
        NotJudged = new(
            "Mục tiêu có thực sự nhất quán với chính sách hay không. Tiêu chuẩn yêu cầu sự nhất quán, không yêu cầu ghi dẫn chiếu, nên đây là cảnh báo.",
            "Whether the objective really agrees with the policy. The standard asks for consistency, not for a recorded reference, hence a warning."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Mục tiêu “{objective}” (từ ngày {from} đến ngày {until}) không dẫn chiếu đến chính sách chất lượng.",
                "The objective “{objective}” (from {from} to {until}) refers to no quality policy."),
            new(
                "later",
                "Mục tiêu “{objective}” (từ ngày {from} đến ngày {until}) dẫn chiếu đến chính sách {policy}, chỉ có hiệu lực từ ngày {policyFrom}.",
                "The objective “{objective}” (from {from} to {until}) refers to the policy {policy}, which was in force only from {policyFrom}."),
            new(
                "ended",
                "Mục tiêu “{objective}” (từ ngày {from} đến ngày {until}) dẫn chiếu đến chính sách {policy}, chỉ có hiệu lực đến ngày {policyUntil}.",
                "The objective “{objective}” (from {from} to {until}) refers to the policy {policy}, which was in force only until {policyUntil}."),
        },
    };
}
