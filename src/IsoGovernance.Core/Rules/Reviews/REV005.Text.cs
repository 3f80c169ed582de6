namespace IsoGovernance.Rules;

internal sealed partial class ReviewNotRecorded
{
    public override RuleText Text => new()
    {
        Title = new(
            "Không lưu hồ sơ cuộc xem xét của Lãnh đạo",
            "No record of the review was kept"),
        Demand = new(
            "Kết quả cuộc xem xét phải có biên bản, thông báo kết luận hoặc hồ sơ khác có ghi ngày.",
            "Minutes, a conclusion notice or another dated record of the results exists."),
        Scope = new(
            "Hệ thống đã được áp dụng; các cuộc xem xét đã tiến hành từ ngày 18/05/2014.",
            "Systems that are applied; reviews held from 2014-05-18 on."),
        Example = new(
            "Cuộc xem xét ngày 13/11/2023 không có biên bản.",
            "The review of 2023-11-13 has no minutes."),
        Remedy = new(
            "Lập biên bản hoặc thông báo kết luận và ghi số, ngày.",
            "Make the minutes or the notice and record its number and day."),
        NotJudged = new(
            "Nội dung của hồ sơ; hồ sơ lập chậm.",
            "What the record says, and records made late."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Cuộc xem xét ngày {day} không có biên bản, thông báo kết luận hoặc hồ sơ khác.",
                "The review of {day} has no minutes, conclusion notice or other record."),
        },
    };
}
