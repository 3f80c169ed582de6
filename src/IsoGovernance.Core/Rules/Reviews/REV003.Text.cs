namespace IsoGovernance.Rules;

internal sealed partial class ReviewInputsMissing
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cuộc xem xét của Lãnh đạo thiếu đầu vào bắt buộc",
            "Required inputs were missing from the review"),
        Demand = new(
            "Cuộc xem xét phải xét đến mọi đầu vào mà phiên bản tiêu chuẩn quy định. Đầu vào được ghi là không có nội dung cũng được tính.",
            "The review considered every input that the edition lists. An input recorded as having nothing to report counts."),
        Scope = new(
            "Hệ thống đã được áp dụng; các cuộc xem xét đã tiến hành từ ngày 18/05/2014.",
            "Systems that are applied; reviews held from 2014-05-18 on."),
        Example = new(
            "Cuộc xem xét theo TCVN ISO 9001:2015 không xét đến kết quả của nhà cung cấp bên ngoài.",
            "A review under TCVN ISO 9001:2015 did not consider the performance of external providers."),
        Remedy = new(
            "Xét đến đầu vào còn thiếu tại cuộc xem xét tiếp theo và ghi lại.",
            "Consider the missing input at the next review, and record it."),
        NotJudged = new(
            "Chất lượng của thông tin đầu vào.",
            "How good the inputs were."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Cuộc xem xét ngày {day} thiếu {missingCount}/{total} đầu vào: {missing}.",
                "The review of {day} lacks {missingCount} of {total} inputs: {missing}."),
        },
    };
}
