namespace IsoGovernance.Rules;

internal sealed partial class DeclaredBeforeInternalAudit
{
    public override RuleText Text => new()
    {
        Title = new(
            "Công bố lần đầu khi chưa thực hiện đánh giá nội bộ",
            "The first declaration came before a completed internal audit"),
        Demand = new(
            "Trước khi công bố lần đầu phải hoàn thành ít nhất một cuộc đánh giá nội bộ, sau khi tài liệu được phê duyệt.",
            "Before the first declaration at least one internal audit is completed, after the documents were approved."),
        Scope = new(
            "Cơ quan đã công bố hệ thống từ ngày 18/05/2014. Hệ thống đã được chứng nhận trước ngày đó và công bố theo khoản 1, 2 Điều 16 Quyết định không áp dụng.",
            "Agencies that declared their system from 2014-05-18 on. A system certified before that day and declared under Article 16 clauses 1 and 2 of the decision is left out."),
        Example = new(
            "Công bố lần đầu ngày 10/06/2020; cuộc đánh giá nội bộ đầu tiên hoàn thành ngày 20/06/2020.",
            "First declared on 2020-06-10; the first internal audit was completed on 2020-06-20."),
        Remedy = new(
            "Bổ sung hồ sơ đánh giá nội bộ đã thực hiện nếu có; việc đã qua không thể khắc phục, cần báo cáo rõ lý do.",
            "Record the audit if it was held; what is past cannot be mended, report the reason."),
        NotJudged = new(
            "Chất lượng cuộc đánh giá; các năm sau công bố (AUD001).",
            "The quality of the audit; the years after the declaration (AUD001)."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Công bố lần đầu ngày {declared} khi chưa hoàn thành cuộc đánh giá nội bộ nào.",
                "The first declaration of {declared} came before any internal audit was completed."),
            new(
                "beforeApproval",
                "Công bố lần đầu ngày {declared}; đánh giá nội bộ hoàn thành ngày {completed}, trước khi tài liệu được phê duyệt lần đầu ngày {approved}.",
                "The first declaration was on {declared}; the internal audit was completed on {completed}, before the documents were first approved on {approved}."),
        },
    };
}
