namespace IsoGovernance.Rules;

internal sealed partial class ManagementReviewOverdue
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa tiến hành xem xét của Lãnh đạo đủ số lần trong năm",
            "The management reviews held in a year are too few"),
        Demand = new(
            "Sau khi công bố, mỗi năm cơ quan phải tiến hành xem xét của Lãnh đạo ít nhất số lần quy định (một lần).",
            "After the declaration the agency holds at least the required number of management reviews (one) in every year."),
        Scope = new(
            "Cơ quan đã công bố hệ thống; tính từ năm liền sau năm công bố lần đầu. Chỉ đánh giá các năm đã kết thúc.",
            "Agencies that have declared their system, from the year after the first declaration on. Only years that are over are judged."),
        Example = new(
            "Công bố lần đầu ngày 10/06/2020; năm 2021 không có cuộc xem xét của Lãnh đạo nào.",
            "First declared on 2020-06-10; no management review was held in 2021."),
        Remedy = new(
            "Tiến hành cuộc xem xét của năm hiện tại và ghi ngày họp. Năm đã qua không thể khắc phục; cần báo cáo rõ lý do.",
            "Hold this year's review and record the day. A year gone by cannot be mended; report the reason."),
        NotJudged = new(
            "Nội dung cuộc xem xét và cuộc xem xét trước lần công bố đầu tiên (DEC002).",
            "What the review dealt with, and the review before the first declaration (DEC002)."),
        Sentences = new FindingSentence[]
        {
            new(
                "year",
                "Năm {year} chưa tiến hành đủ {required} cuộc xem xét của Lãnh đạo; hạn cuối là ngày {due}.",
                "In {year} fewer than {required} management reviews were held; the last day was {due}."),
            new(
                "period",
                "Trong thời gian từ ngày {from} đến ngày {due} chưa tiến hành đủ {required} cuộc xem xét của Lãnh đạo.",
                "From {from} to {due} fewer than {required} management reviews were held."),
        },
        Due = new FindingSentence[]
        {
            new(
                "year",
                "Tiến hành ít nhất {required} cuộc xem xét của Lãnh đạo trong năm {year}.",
                "Hold the management reviews of {year}: at least {required}."),
            new(
                "period",
                "Tiến hành ít nhất {required} cuộc xem xét của Lãnh đạo sau ngày {from}, chậm nhất là ngày {due}.",
                "Hold the management reviews after {from} and no later than {due}: at least {required}."),
        },
    };
}
