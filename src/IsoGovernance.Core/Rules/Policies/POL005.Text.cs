namespace IsoGovernance.Rules;

internal sealed partial class QualityPolicyNotAvailable
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chính sách chất lượng chưa sẵn có cho các bên quan tâm",
            "The quality policy is not available to interested parties"),
        Demand = new(
            "Khi phiên bản tiêu chuẩn yêu cầu, phải ghi rõ các bên quan tâm có thể có được chính sách chất lượng bằng cách nào; đăng tải công khai là đủ.",
            "Where the edition asks for it, the record tells how interested parties can get the policy; a public posting suffices."),
        Scope = new(
            "Hệ thống đã được áp dụng theo phiên bản có yêu cầu này, từ ngày 31/12/2015; chính sách có hiệu lực tại ngày đánh giá.",
            "Systems applied to an edition that asks for it, from 2015-12-31; the policy in force on the assessment date."),
        Example = new(
            "Không ghi nhận việc đăng tải hay cách thức cung cấp chính sách chất lượng.",
            "Neither a posting nor a way to get the policy is recorded."),
        Remedy = new(
            "Đăng tải chính sách hoặc ghi cách thức cung cấp.",
            "Post the policy, or record how it can be got."),
        NotJudged = new(
            "Tiêu chuẩn yêu cầu “khi thích hợp”: người kiểm tra xem xét trường hợp không thích hợp.",
            "The standard asks for it where appropriate: whether it is not is for the inspector."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Chính sách chất lượng {policy} có hiệu lực từ ngày {from}: không ghi nhận cách thức để các bên quan tâm có được.",
                "The quality policy {policy}, in force since {from}: nothing tells how interested parties can get it."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Bảo đảm để các bên quan tâm có được chính sách chất lượng {policy}, có hiệu lực từ ngày {from}, và ghi nhận cách thức.",
                "Make the quality policy {policy}, in force since {from}, available to interested parties and record how they can get it."),
        },
    };
}
