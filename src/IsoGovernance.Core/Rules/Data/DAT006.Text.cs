namespace IsoGovernance.Rules;

internal sealed partial class ReferenceNotFound
{
    public override RuleText Text => new()
    {
        Title = new(
            "Tham chiếu đến dữ liệu không tồn tại",
            "A record refers to one that does not exist"),
        Demand = new(
            "Mọi tham chiếu phải dẫn đến một bản ghi trong sổ.",
            "Every reference leads to a record of the register."),
        Scope = new(
            "Mọi bản ghi, tại bất kỳ ngày nào.",
            "Every record, on any date."),
        Example = new(
            "Một hệ thống có cơ quan chủ trì là so-y-te nhưng sổ không có cơ quan này.",
            "A system's host is so-y-te but the register has no such agency."),
        Remedy = new(
            "Sửa tham chiếu hoặc bổ sung bản ghi được tham chiếu.",
            "Correct the reference or add the record it refers to."),
        NotJudged = new(
            "Tham chiếu có đúng ý hay không.",
            "Whether the reference is the intended one."),
        Sentences = new FindingSentence[]
        {
            new(
                "agency",
                "Không có cơ quan nào có mã {reference}.",
                "There is no agency with the identifier {reference}."),
            new(
                "planEntry",
                "Không có mục kế hoạch kiểm tra nào có mã {reference}.",
                "There is no entry of an inspection plan with the identifier {reference}."),
            new(
                "declaration",
                "Hệ thống không có công bố nào có mã {reference}.",
                "The system has no declaration with the identifier {reference}."),
            new(
                "audit",
                "Hệ thống không có cuộc đánh giá nội bộ nào có mã {reference}.",
                "The system has no internal audit with the identifier {reference}."),
            new(
                "auditFinding",
                "Không cuộc đánh giá nội bộ nào của hệ thống có phát hiện mang mã {reference}.",
                "No internal audit of the system has a finding with the identifier {reference}."),
            new(
                "programme",
                "Hệ thống không có chương trình đánh giá nội bộ nào có mã {reference}.",
                "The system has no audit programme with the identifier {reference}."),
            new(
                "process",
                "Hệ thống không có quy trình nào có mã {reference}.",
                "The system has no work process with the identifier {reference}."),
            new(
                "unit",
                "Hệ thống không có đơn vị nào có mã {reference}.",
                "The system has no unit with the identifier {reference}."),
            new(
                "policy",
                "Hệ thống không có chính sách chất lượng nào có mã {reference}.",
                "The system has no quality policy with the identifier {reference}."),
            new(
                "objective",
                "Hệ thống không có mục tiêu chất lượng nào có mã {reference}.",
                "The system has no quality objective with the identifier {reference}."),
            new(
                "period",
                "Không mục tiêu chất lượng nào của hệ thống có kỳ báo cáo mang mã {reference}.",
                "No quality objective of the system has a reporting period with the identifier {reference}."),
            new(
                "parameter",
                "Không có tham số pháp luật nào có tên {reference}.",
                "There is no parameter of the law with the name {reference}."),
            new(
                "procedure",
                "Không cơ quan nào tham gia hệ thống có thủ tục hành chính {reference}.",
                "No agency that takes part in the system has the administrative procedure {reference}."),
        },
    };
}
