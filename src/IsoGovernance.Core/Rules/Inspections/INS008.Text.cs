namespace IsoGovernance.Rules;

internal sealed partial class InspectionReportOfCorrectiveActionLate
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cơ quan không báo cáo thực hiện hành động khắc phục trong thời hạn",
            "The agency did not report corrective action in time"),
        Demand = new(
            "Cơ quan chịu sự kiểm tra thực hiện hoặc đề xuất hành động khắc phục các vấn đề tồn tại nêu trong biên bản và báo cáo đơn vị kiểm tra trong thời hạn quy định kể từ ngày ký biên bản.",
            "The agency carries out or proposes corrective action for the problems in the minutes and reports to the inspecting unit within the term from the signing of the minutes."),
        Scope = new(
            "Cơ quan xây dựng và áp dụng hệ thống, được kiểm tra tại trụ sở từ ngày 01/12/2014, mà biên bản nêu vấn đề tồn tại.",
            "Agencies that take part in a system and were inspected on site from 2014-12-01, whose minutes list problems."),
        Example = new(
            "Biên bản ký ngày 11/08/2022 nêu vấn đề tồn tại; đến hết ngày 11/10/2022 chưa có báo cáo.",
            "The minutes signed on 2022-08-11 list problems; by 2022-10-11 there is no report."),
        Remedy = new(
            "Báo cáo ngay đơn vị kiểm tra; báo cáo muộn vẫn được ghi nhận là muộn.",
            "Report to the inspecting unit at once; a late report remains late."),
        NotJudged = new(
            "Chất lượng hành động khắc phục do đơn vị kiểm tra đánh giá (INS018). Cơ quan đã kết thúc trước hạn thì không phải báo cáo. Cơ quan không tham gia hệ thống nào chỉ thuộc OBL001.",
            "Whether the action is adequate is the inspecting unit's judgement (INS018). An agency that ended before the last day owes no report. An agency that takes part in no system is OBL001's alone."),
        Sentences = new FindingSentence[]
        {
            new(
                "open",
                "Biên bản kiểm tra ký ngày {signed}: quá {months} tháng (hạn ngày {due}) chưa có báo cáo thực hiện hành động khắc phục.",
                "The minutes were signed on {signed}: after {months} months (last day {due}) there is no report on corrective action."),
            new(
                "late",
                "Biên bản kiểm tra ký ngày {signed}: báo cáo thực hiện hành động khắc phục ngày {done}, quá hạn {months} tháng (hạn ngày {due}).",
                "The minutes were signed on {signed}: the report on corrective action is dated {done}, later than {months} months (last day {due})."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Báo cáo thực hiện hành động khắc phục theo biên bản kiểm tra ký ngày {signed}, trong thời hạn {months} tháng.",
                "Report on corrective action after the minutes signed on {signed}, within the term of {months} months."),
        },
    };
}
