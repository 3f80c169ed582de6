namespace IsoGovernance.Rules;

internal sealed partial class DeclaredScopeDiffersFromSystem
{
    public override RuleText Text => new()
    {
        Title = new(
            "Phạm vi công bố không khớp với thủ tục hành chính mà hệ thống đang áp dụng",
            "The declared scope and the procedures the system handles differ"),
        Demand = new(
            "Danh mục thủ tục kèm công bố mới nhất phải đúng với các thủ tục mà hệ thống giải quyết tại ngày công bố.",
            "The procedures that the latest declaration lists are exactly those that the system handles on the declaration's date."),
        Scope = new(
            "Công bố đang có hiệu lực có kèm danh mục thủ tục, từ ngày 18/05/2014.",
            "The declaration in force where it lists procedures, from 2014-05-18."),
        Example = new(
            "Công bố liệt kê thủ tục 1.004082 nhưng không có quy trình nào giải quyết thủ tục này vào ngày công bố.",
            "The declaration lists procedure 1.004082 but no process handled it on that date."),
        Remedy = new(
            "Sửa danh mục và công bố lại, hoặc bổ sung quy trình còn thiếu trong sổ.",
            "Put the list right and declare again, or record the missing process."),
        NotJudged = new(
            "Công bố không kèm danh mục. Việc kèm danh mục là thông lệ; chưa tiếp cận được Phụ lục I của Quyết định.",
            "Declarations without a list. That declarations list procedures is practice: Appendix I of the decision was not seen."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Danh mục công bố ngày {date} không khớp: có trong công bố nhưng hệ thống không giải quyết: {declaredOnly}; hệ thống giải quyết nhưng không công bố: {handledOnly}.",
                "The list declared on {date} differs: declared but not handled: {declaredOnly}; handled but not declared: {handledOnly}."),
        },
    };
}
