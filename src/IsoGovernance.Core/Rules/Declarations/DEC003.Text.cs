namespace IsoGovernance.Rules;

internal sealed partial class DeclaredBeforeEffectivenessConfirmed
{
    public override RuleText Text => new()
    {
        Title = new(
            "Công bố lần đầu trước khi Người đứng đầu cơ quan xác nhận hiệu lực của hệ thống",
            "The first declaration came before the head confirmed effectiveness"),
        Demand = new(
            "Xác nhận hiệu lực đầu tiên của Người đứng đầu phải có ngày không muộn hơn ngày công bố lần đầu.",
            "The head's first confirmation is dated no later than the first declaration."),
        Scope = new(
            "Cơ quan đã công bố hệ thống từ ngày 18/05/2014. Hệ thống đã được chứng nhận trước ngày đó và công bố theo khoản 1, 2 Điều 16 Quyết định không áp dụng.",
            "Agencies that declared their system from 2014-05-18 on. A system certified before that day and declared under Article 16 clauses 1 and 2 of the decision is left out."),
        Example = new(
            "Công bố ngày 10/06/2020, xác nhận hiệu lực ngày 12/06/2020. Cùng ngày thì đúng quy định.",
            "Declared on 2020-06-10, confirmed on 2020-06-12. The very same day is in order."),
        Remedy = new(
            "Kiểm tra lại ngày đã ghi; việc đã qua không thể khắc phục, cần báo cáo rõ lý do.",
            "Check the recorded days; what is past cannot be mended, report the reason."),
        NotJudged = new(
            "Không có xác nhận nào: đó là BLD007.",
            "That there is no confirmation at all: that is BLD007."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Công bố lần đầu ngày {declared}, trước khi xác nhận hiệu lực ngày {confirmed}.",
                "The first declaration of {declared} came before the confirmation of {confirmed}."),
        },
    };
}
