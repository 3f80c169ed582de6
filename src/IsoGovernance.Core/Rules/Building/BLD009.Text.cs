namespace IsoGovernance.Rules;

internal sealed partial class StateSecretProtection
{
    public override RuleText Text => new()
    {
        Title = new(
            "Việc bảo vệ bí mật Nhà nước cần có người xem xét, đánh giá",
            "Protection of state secrets needs a person's judgement"),
        Demand = new(
            "Phải thực hiện đúng các quy định của pháp luật về bảo vệ bí mật Nhà nước trong quá trình xây dựng và áp dụng hệ thống.",
            "The law on the protection of state secrets is kept in building and applying the system."),
        Scope = new(
            "Cơ quan xây dựng, áp dụng hệ thống, từ ngày 18/05/2014.",
            "Agencies that build or apply a system, from 2014-05-18."),
        Example = new(
            "Một quy trình có độ mật được đăng tải công khai.",
            "A process document that is marked as a secret was opened to the public."),
        Remedy = new(
            "Gỡ bỏ ngay tài liệu mật đã công khai và xử lý theo pháp luật; người kiểm tra xem xét các nội dung còn lại.",
            "Withdraw the document from the public at once and act as the law says; the inspector looks at the rest."),
        NotJudged = new(
            "Việc xác định độ mật, lưu giữ, sử dụng tài liệu mật. Không có tài liệu mật công khai chưa có nghĩa là đạt.",
            "How secrets are marked, kept and used. That no marked document is public does not mean that all is well."),
        Sentences = new FindingSentence[]
        {
            new(
                "public",
                "Tài liệu {document} có độ mật “{mark}” được công khai từ ngày {public}.",
                "The document {document}, marked “{mark}”, has been public since {public}."),
            new(
                "review",
                "Tài liệu có độ mật: {marked}; không mật: {unmarked}; chưa ghi độ mật: {unclear}. Không ghi nhận tài liệu mật được công khai.",
                "Documents marked as secret: {marked}; not marked: {unmarked}; marking not recorded: {unclear}. None that is marked is recorded as public."),
        },
    };
}
