namespace IsoGovernance.Rules;

internal sealed partial class QualityPolicyNotIssuedByHead
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chính sách chất lượng không do Người đứng đầu cơ quan ban hành",
            "The quality policy was not issued by the head"),
        Demand = new(
            "Chính sách chất lượng đang có hiệu lực phải do Người đứng đầu cơ quan, hoặc cấp phó ký thay (KT.), ban hành.",
            "The policy in force was issued by the head of the agency, or by a deputy who signs for the head (KT.)."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014; chính sách có hiệu lực tại ngày đánh giá.",
            "Systems that are applied, from 2014-05-18; the policy in force on the assessment date."),
        Example = new(
            "Chính sách chất lượng do Chánh Văn phòng ký thừa lệnh (TL.).",
            "The policy was signed by another person by order (TL.)."),
        Remedy = new(
            "Trình Người đứng đầu cơ quan ban hành và ghi thẩm quyền ký.",
            "Have the head issue the policy and record the capacity."),
        NotJudged = new(
            "Việc ký có đúng quy chế làm việc của cơ quan hay không.",
            "Whether the signature follows the agency's own rules."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Chính sách chất lượng {policy} ban hành ngày {issued} do {signer} ký, không phải Người đứng đầu hoặc cấp phó ký thay.",
                "The quality policy {policy}, issued on {issued}, was signed by {signer}, who is neither the head nor a deputy for the head."),
        },
    };
}
