namespace IsoGovernance.Rules;

internal sealed partial class ReviewOutputsMissing
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cuộc xem xét của Lãnh đạo thiếu đầu ra bắt buộc",
            "Required outputs were missing from the review"),
        Demand = new(
            "Cuộc xem xét phải ghi quyết định về từng đầu ra mà phiên bản tiêu chuẩn quy định; quyết định có thể là không cần làm gì.",
            "The review records a decision on each output that the edition lists; it may be that nothing is needed."),
        Scope = new(
            "Hệ thống đã được áp dụng; các cuộc xem xét đã tiến hành từ ngày 18/05/2014.",
            "Systems that are applied; reviews held from 2014-05-18 on."),
        Example = new(
            "Cuộc xem xét không kết luận gì về nhu cầu nguồn lực.",
            "The review decided nothing on the needs for resources."),
        Remedy = new(
            "Bổ sung quyết định về đầu ra còn thiếu.",
            "Decide on the missing output."),
        NotJudged = new(
            "Quyết định có đúng đắn hay không.",
            "Whether the decisions are right."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Cuộc xem xét ngày {day} thiếu quyết định về {missingCount}/{total} đầu ra: {missing}.",
                "The review of {day} lacks a decision on {missingCount} of {total} outputs: {missing}."),
        },
    };
}
