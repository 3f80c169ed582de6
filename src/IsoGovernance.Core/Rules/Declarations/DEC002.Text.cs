namespace IsoGovernance.Rules;

internal sealed partial class DeclaredBeforeManagementReview
{
    public override RuleText Text => new()
    {
        Title = new(
            "Công bố lần đầu khi chưa tiến hành xem xét của Lãnh đạo",
            "The first declaration came before a management review"),
        Demand = new(
            "Trước khi công bố lần đầu phải tiến hành xem xét của Lãnh đạo, sau khi hoàn thành đánh giá nội bộ.",
            "Before the first declaration a management review is held, after an internal audit was completed."),
        Scope = new(
            "Cơ quan đã công bố hệ thống từ ngày 18/05/2014. Hệ thống đã được chứng nhận trước ngày đó và công bố theo khoản 1, 2 Điều 16 Quyết định không áp dụng.",
            "Agencies that declared their system from 2014-05-18 on. A system certified before that day and declared under Article 16 clauses 1 and 2 of the decision is left out."),
        Example = new(
            "Công bố lần đầu ngày 10/06/2020; cuộc xem xét của Lãnh đạo đầu tiên họp ngày 15/06/2020.",
            "First declared on 2020-06-10; the first management review was held on 2020-06-15."),
        Remedy = new(
            "Bổ sung hồ sơ cuộc xem xét đã tiến hành nếu có; việc đã qua không thể khắc phục, cần báo cáo rõ lý do.",
            "Record the review if it was held; what is past cannot be mended, report the reason."),
        NotJudged = new(
            "Nội dung cuộc xem xét; các năm sau công bố (REV001). Thiếu đánh giá nội bộ là của DEC001.",
            "What the review dealt with; the years after the declaration (REV001). A missing audit is DEC001's."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Công bố lần đầu ngày {declared} khi chưa tiến hành xem xét của Lãnh đạo.",
                "The first declaration of {declared} came before any management review."),
            new(
                "beforeAudit",
                "Công bố lần đầu ngày {declared}; xem xét của Lãnh đạo ngày {held} trước khi đánh giá nội bộ hoàn thành ngày {audited}.",
                "The first declaration was on {declared}; the management review of {held} came before the internal audit was completed on {audited}."),
        },
    };
}
