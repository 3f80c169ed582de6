namespace IsoGovernance.Rules;

internal sealed partial class AuditFindingWithoutNonconformity
{
    public override RuleText Text => new()
    {
        Title = new(
            "Phát hiện không phù hợp khi đánh giá nội bộ chưa được lập hồ sơ khắc phục",
            "A nonconforming finding was not followed by a nonconformity record"),
        Demand = new(
            "Mỗi phát hiện không phù hợp khi đánh giá nội bộ phải được lập hồ sơ điểm không phù hợp để khắc phục.",
            "Every nonconforming finding of an internal audit is followed by a nonconformity record that refers to it."),
        Scope = new(
            "Phát hiện mức không phù hợp nhẹ hoặc nặng của cuộc đánh giá nội bộ đã thực hiện, từ ngày 18/05/2014.",
            "Minor and major findings of internal audits held, from 2014-05-18."),
        Example = new(
            "Cuộc đánh giá ngày 13/10/2023 có phát hiện không phù hợp nặng; ngày 14/10/2023 chưa có điểm không phù hợp nào dẫn chiếu.",
            "The audit of 2023-10-13 has a major finding; on 2023-10-14 no nonconformity refers to it."),
        Remedy = new(
            "Lập hồ sơ điểm không phù hợp và ghi phát hiện đánh giá tương ứng.",
            "Record the nonconformity and the finding that it follows."),
        NotJudged = new(
            "Việc khắc phục (NCF001) và hành động khắc phục (NCF002 đến NCF010).",
            "The correction (NCF001) and the corrective action (NCF002 to NCF010)."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Phát hiện không phù hợp {finding} của cuộc đánh giá nội bộ {audit} (kết thúc ngày {held}) chưa được lập hồ sơ khắc phục.",
                "No nonconformity record follows the nonconforming finding {finding} of the internal audit {audit}, which ended on {held}."),
        },
    };
}
