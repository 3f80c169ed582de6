namespace IsoGovernance.Rules;

internal sealed partial class InternalAuditOverdue
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa thực hiện đánh giá nội bộ đủ số lần trong năm",
            "The internal audits completed in a year are too few"),
        Demand = new(
            "Sau khi công bố, cơ quan phải thực hiện xong đánh giá nội bộ tối thiểu một năm một lần, hoặc nhiều lần hơn nếu Bộ, ngành, địa phương quy định.",
            "After the declaration the agency completes an internal audit at least once a year, or more often where its ministry or province asks for it."),
        Scope = new(
            "Cơ quan đã công bố hệ thống. Năm được tính theo cách hiểu year-counting, mặc định từ năm liền sau năm công bố lần đầu; chỉ đánh giá các năm đã kết thúc.",
            "Agencies that have declared their system. Years are counted by the reading year-counting, by default from the year after the first declaration on; only years that are over are judged."),
        Example = new(
            "Công bố lần đầu ngày 10/06/2020; năm 2021 không có cuộc đánh giá nội bộ nào hoàn thành.",
            "First declared on 2020-06-10; no internal audit was completed in 2021."),
        Remedy = new(
            "Thực hiện đánh giá nội bộ của năm hiện tại và ghi ngày hoàn thành. Năm đã qua không thể khắc phục; cần báo cáo rõ lý do.",
            "Hold this year's internal audit and record the day of completion. A year gone by cannot be mended; report the reason."),
        NotJudged = new(
            "Chất lượng, phạm vi của cuộc đánh giá và việc đánh giá trước lần công bố đầu tiên (DEC001).",
            "The quality and the scope of the audit, and the audit before the first declaration (DEC001)."),
        Sentences = new FindingSentence[]
        {
            new(
                "year",
                "Năm {year} chưa hoàn thành đủ {required} cuộc đánh giá nội bộ; hạn cuối là ngày {due}.",
                "In {year} fewer than {required} internal audits were completed; the last day was {due}."),
            new(
                "period",
                "Trong thời gian từ ngày {from} đến ngày {due} chưa hoàn thành đủ {required} cuộc đánh giá nội bộ.",
                "From {from} to {due} fewer than {required} internal audits were completed."),
        },
        Due = new FindingSentence[]
        {
            new(
                "year",
                "Hoàn thành ít nhất {required} cuộc đánh giá nội bộ trong năm {year}.",
                "Complete the internal audits of {year}: at least {required}."),
            new(
                "period",
                "Hoàn thành ít nhất {required} cuộc đánh giá nội bộ sau ngày {from}, chậm nhất là ngày {due}.",
                "Complete the internal audits after {from} and no later than {due}: at least {required}."),
        },
    };
}
