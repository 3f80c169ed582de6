namespace IsoGovernance.Rules;

internal sealed partial class ReviewWithoutAuditResults
{
    public override RuleText Text => new()
    {
        Title = new(
            "Xem xét của Lãnh đạo trước khi có kết quả đánh giá nội bộ",
            "The year's review was held before the year's internal audit"),
        Demand = new(
            "Trong mỗi năm trọn vẹn có cả hai, ít nhất một cuộc xem xét của Lãnh đạo được tiến hành từ ngày hoàn thành một cuộc đánh giá nội bộ của năm đó trở đi.",
            "In each complete year that has both, at least one management review is held on or after the completion of an internal audit of that year."),
        Scope = new(
            "Hệ thống đã được áp dụng trong cả năm, từ năm 2015. Năm thiếu một trong hai thuộc AUD001 hoặc REV001.",
            "Systems applied throughout the year, from 2015 on. A year that lacks one of the two is AUD001's or REV001's."),
        Example = new(
            "Năm 2023 xem xét ngày 10/03/2023, đánh giá nội bộ hoàn thành ngày 13/10/2023.",
            "In 2023 the review was held on 2023-03-10 and the audit completed on 2023-10-13."),
        Remedy = new(
            "Tiến hành xem xét của Lãnh đạo sau khi có kết quả đánh giá nội bộ.",
            "Hold the review once the results of the audit are there."),
        NotJudged = new(
            "Kết quả đánh giá có được xem xét hay không (REV003).",
            "Whether the results were considered (REV003)."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Năm {year}, cuộc xem xét sau cùng là ngày {review}, trước ngày hoàn thành cuộc đánh giá nội bộ đầu tiên là ngày {audit}.",
                "In {year} the last review was held on {review}, before the first internal audit was completed on {audit}."),
        },
    };
}
