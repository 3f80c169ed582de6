namespace IsoGovernance.Rules;

internal sealed partial class QualityPolicyMissing
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa ban hành chính sách chất lượng",
            "There is no quality policy in force"),
        Demand = new(
            "Phải có chính sách chất lượng đang có hiệu lực tại ngày đánh giá.",
            "A quality policy is in force on the assessment date."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Systems that are applied, from 2014-05-18."),
        Example = new(
            "Chính sách chất lượng hết hiệu lực ngày 31/12/2022 và chưa có chính sách thay thế.",
            "The quality policy ended on 2022-12-31 and no other one followed."),
        Remedy = new(
            "Ban hành chính sách chất lượng và ghi ngày ban hành, ngày có hiệu lực.",
            "Issue a quality policy and record the day of issue and its first day in force."),
        NotJudged = new(
            "Nội dung chính sách (POL003) và người ban hành (POL002). Thời gian trước đây không có chính sách.",
            "What the policy says (POL003) and who issued it (POL002). Times past without a policy."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Không ghi nhận chính sách chất lượng nào đang có hiệu lực.",
                "No quality policy is recorded as in force."),
            new(
                "lapsed",
                "Chính sách chất lượng gần nhất có hiệu lực đến ngày {until}; từ đó không có chính sách nào.",
                "The latest quality policy was in force until {until}; none has followed."),
        },
    };
}
