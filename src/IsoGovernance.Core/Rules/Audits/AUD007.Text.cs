namespace IsoGovernance.Rules;

internal sealed partial class AuditNotReported
{
    public override RuleText Text => new()
    {
        Title = new(
            "Kết quả đánh giá nội bộ chưa được báo cáo Lãnh đạo",
            "The results of a completed audit were not reported to management"),
        Demand = new(
            "Kết quả cuộc đánh giá nội bộ đã hoàn thành phải được báo cáo Lãnh đạo, vào hoặc sau ngày cuối cùng của cuộc đánh giá.",
            "The results of a completed internal audit are reported to management on or after its last day."),
        Scope = new(
            "Cuộc đánh giá nội bộ đã hoàn thành của hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Completed internal audits of a system that is applied, from 2014-05-18."),
        Example = new(
            "Đánh giá hoàn thành ngày 13/10/2023; ngày 14/10/2023 chưa ghi nhận báo cáo.",
            "Completed on 2023-10-13; on 2023-10-14 no report is recorded."),
        Remedy = new(
            "Báo cáo Lãnh đạo và ghi ngày báo cáo. Báo cáo vào bất kỳ ngày nào sau đó đều đáp ứng.",
            "Report the results and record the day. Done on whatever later day, it is in order."),
        NotJudged = new(
            "Tiêu chuẩn không quy định số ngày. Nội dung báo cáo.",
            "The standard names no number of days. What the report says."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Cuộc đánh giá nội bộ {audit} hoàn thành ngày {completed} chưa được báo cáo Lãnh đạo sau {days} ngày.",
                "The internal audit {audit} was completed on {completed}; {days} days later it has not been reported to management."),
            new(
                "early",
                "Báo cáo ngày {reported} có trước khi cuộc đánh giá nội bộ {audit} (hoàn thành ngày {completed}) kết thúc; sau {days} ngày chưa có báo cáo khác.",
                "The report of {reported} came before the internal audit {audit}, completed on {completed}, was over; {days} days later there is no other."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Báo cáo Lãnh đạo kết quả cuộc đánh giá nội bộ {audit}, hoàn thành ngày {completed}.",
                "Report the results of the internal audit {audit}, completed on {completed}, to management."),
        },
    };
}
