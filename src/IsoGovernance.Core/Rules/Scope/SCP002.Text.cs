namespace IsoGovernance.Rules;

internal sealed partial class RetiredProcedureStillCovered
{
    public override RuleText Text => new()
    {
        Title = new(
            "Hệ thống còn quy trình của thủ tục hành chính đã bị bãi bỏ",
            "The system still covers a procedure that was abolished"),
        Demand = new(
            "Quy trình chỉ giải quyết các thủ tục đã hết hiệu lực quá ba tháng thì phải được đưa ra khỏi hệ thống.",
            "A process that serves only procedures that ended more than three months ago is taken out of the system."),
        Scope = new(
            "Quy trình đang áp dụng của hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Processes in force of systems that are applied, from 2014-05-18."),
        Example = new(
            "Thủ tục hết hiệu lực ngày 31/03/2022; ngày 01/08/2022 quy trình vẫn áp dụng và không giải quyết thủ tục nào khác.",
            "The procedure ended on 2022-03-31; on 2022-08-01 the process is still in force and serves no other procedure."),
        Remedy = new(
            "Kết thúc quy trình và ghi ngày kết thúc, hoặc gắn quy trình với thủ tục thay thế.",
            "End the process and record the day, or let it serve the procedure that took over."),
        NotJudged = new(
            "Hồ sơ tiếp nhận trước ngày bãi bỏ có thể vẫn đang được giải quyết: vì vậy chỉ là cảnh báo.",
            "Dossiers received before the end may still be handled by it: hence a warning."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Quy trình {process} chỉ giải quyết thủ tục đã hết hiệu lực (lần cuối ngày {ended}); hạn cập nhật là ngày {due}.",
                "The process {process} serves only procedures that have ended (the last one on {ended}); the change was due by {due}."),
        },
    };
}
