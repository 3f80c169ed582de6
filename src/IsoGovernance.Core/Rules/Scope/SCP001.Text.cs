namespace IsoGovernance.Rules;

internal sealed partial class ProceduresNotCovered
{
    public override RuleText Text => new()
    {
        Title = new(
            "Thủ tục hành chính đã công bố chưa được đưa vào hệ thống",
            "Published administrative procedures are missing from the system"),
        Demand = new(
            "Mọi thủ tục hành chính liên quan đến tổ chức, cá nhân đã công bố và đang có hiệu lực phải được một quy trình của hệ thống giải quyết.",
            "Every administrative procedure that concerns organisations or individuals, is published and in force is handled by a work process of the system."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014. Không có thủ tục nào thì không áp dụng: không tính là 0 % hay 100 %.",
            "Systems that are applied, from 2014-05-18. Without procedures it is not applicable: neither 0 % nor 100 %."),
        Example = new(
            "Sở có 15 thủ tục đang có hiệu lực nhưng các quy trình chỉ giải quyết 14 thủ tục; thủ tục còn lại có hiệu lực đã hơn ba tháng.",
            "A department has 15 procedures in force but its processes handle 14; the other one took effect more than three months ago."),
        Remedy = new(
            "Ban hành hoặc bổ sung quy trình cho thủ tục còn thiếu, ghi ngày áp dụng, rồi công bố lại.",
            "Issue or extend a process for the missing procedure, record its first day, and declare again."),
        NotJudged = new(
            "Thủ tục có hiệu lực chưa quá ba tháng và chưa được đưa vào là đang trong hạn (pending), nêu riêng, không phải phát hiện. Thủ tục nội bộ không tính.",
            "A procedure in force for no more than three months and not yet handled is pending: shown apart, no finding. Internal procedures do not count."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Hệ thống giải quyết {covered}/{total} thủ tục hành chính ({ratio}); còn thiếu {missingCount}: {missing}; đang trong hạn cập nhật: {pending}.",
                "The system handles {covered} of {total} administrative procedures ({ratio}); missing are {missingCount}: {missing}; still pending: {pending}."),
        },
    };
}
