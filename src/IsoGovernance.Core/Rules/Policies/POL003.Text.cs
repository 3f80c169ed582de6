namespace IsoGovernance.Rules;

internal sealed partial class QualityPolicyWithoutCommitments
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chính sách chất lượng thiếu cam kết mà tiêu chuẩn yêu cầu",
            "The quality policy lacks a required commitment"),
        Demand = new(
            "Chính sách chất lượng phải cam kết đáp ứng các yêu cầu và cải tiến liên tục, như phiên bản tiêu chuẩn đang áp dụng yêu cầu.",
            "The policy commits to meeting requirements and to continual improvement, as the edition followed asks."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014; chính sách có hiệu lực tại ngày đánh giá.",
            "Systems that are applied, from 2014-05-18; the policy in force on the assessment date."),
        Example = new(
            "Chính sách chất lượng không nêu cam kết cải tiến liên tục.",
            "The policy has no commitment to continual improvement."),
        Remedy = new(
            "Bổ sung cam kết, ban hành lại chính sách và ghi các cam kết.",
            "Add the commitment, issue the policy again and record its commitments."),
        NotJudged = new(
            "Lời văn của cam kết. Chưa ghi cam kết nào của chính sách thì không đánh giá.",
            "How the commitment is worded. Where no commitment of the policy is recorded, nothing is judged."),
        Sentences = new FindingSentence[]
        {
            new(
                "requirements",
                "Chính sách chất lượng {policy} thiếu cam kết đáp ứng các yêu cầu ({edition}).",
                "The quality policy {policy} lacks the commitment to meet requirements ({edition})."),
            new(
                "continualImprovement",
                "Chính sách chất lượng {policy} thiếu cam kết cải tiến liên tục ({edition}).",
                "The quality policy {policy} lacks the commitment to continual improvement ({edition})."),
            new(
                "another",
                "Chính sách chất lượng {policy} thiếu cam kết {commitment} ({edition}).",
                "The quality policy {policy} lacks the commitment {commitment} ({edition})."),
        },
    };
}
