namespace IsoGovernance.Rules;

internal sealed partial class QualityPolicyNotCommunicated
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chính sách chất lượng chưa được truyền đạt trong cơ quan",
            "The quality policy was not communicated within the agency"),
        Demand = new(
            "Chính sách chất lượng đang có hiệu lực phải được truyền đạt trong cơ quan; văn bản gửi, buổi phổ biến hay niêm yết đều được.",
            "The policy in force was communicated inside the agency; a letter, a session or a posting will do."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014; chính sách có hiệu lực tại ngày đánh giá.",
            "Systems that are applied, from 2014-05-18; the policy in force on the assessment date."),
        Example = new(
            "Chính sách có hiệu lực từ ngày 01/03/2023; ngày 02/03/2023 chưa ghi nhận việc truyền đạt.",
            "The policy was in force from 2023-03-01; on 2023-03-02 no communication is recorded."),
        Remedy = new(
            "Truyền đạt chính sách và ghi ngày. Truyền đạt vào bất kỳ ngày nào sau đó đều đáp ứng.",
            "Communicate the policy and record the day. Done on whatever later day, it is in order."),
        NotJudged = new(
            "Mức độ hiểu và thực hiện chính sách.",
            "Whether the policy is understood and followed."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Chính sách chất lượng {policy} có hiệu lực từ ngày {from} chưa được truyền đạt trong cơ quan.",
                "The quality policy {policy}, in force since {from}, was not communicated inside the agency."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Truyền đạt trong cơ quan chính sách chất lượng {policy}, có hiệu lực từ ngày {from}.",
                "Communicate the quality policy {policy}, in force since {from}, inside the agency."),
        },
    };
}
