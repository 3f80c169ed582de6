namespace IsoGovernance.Rules;

internal sealed partial class AuditWithoutCriteriaOrScope
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cuộc đánh giá nội bộ chưa xác định chuẩn mực hoặc phạm vi đánh giá",
            "An audit has no criteria or no scope"),
        Demand = new(
            "Mỗi cuộc đánh giá nội bộ phải xác định chuẩn mực và phạm vi đánh giá.",
            "Every internal audit states its criteria and its scope."),
        Scope = new(
            "Cuộc đánh giá nội bộ đã thực hiện của hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Internal audits held of a system that is applied, from 2014-05-18."),
        Example = new(
            "Cuộc đánh giá ngày 13/10/2023 không ghi chuẩn mực đánh giá.",
            "The audit of 2023-10-13 names no criteria."),
        Remedy = new(
            "Ghi bổ sung từ kế hoạch hoặc quyết định đánh giá; các cuộc đánh giá sau phải xác định trước khi thực hiện.",
            "Record what the audit plan says; define both before the next audit."),
        NotJudged = new(
            "Chuẩn mực, phạm vi có phù hợp hay không. Danh sách đơn vị được đánh giá cũng là phạm vi.",
            "Whether they are suitable. A list of the units audited is a scope too."),
        Sentences = new FindingSentence[]
        {
            new(
                "criteria",
                "Cuộc đánh giá nội bộ {audit} thực hiện ngày {held} chưa xác định chuẩn mực đánh giá.",
                "The internal audit {audit}, held on {held}, has no criteria."),
            new(
                "scope",
                "Cuộc đánh giá nội bộ {audit} thực hiện ngày {held} chưa xác định phạm vi đánh giá.",
                "The internal audit {audit}, held on {held}, has no scope."),
        },
    };
}
