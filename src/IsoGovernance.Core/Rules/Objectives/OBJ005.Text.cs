namespace IsoGovernance.Rules;

internal sealed partial class ObjectiveNotMonitored
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa theo dõi, báo cáo kết quả thực hiện mục tiêu chất lượng của kỳ đã kết thúc",
            "No result was recorded for an objective in a reporting period that is over"),
        Demand = new(
            "Mỗi kỳ báo cáo do cơ quan tự đặt cho mục tiêu, đã đến hạn báo cáo trước ngày đánh giá, phải có kết quả. Nếu không đặt hạn thì hạn là ngày cuối kỳ.",
            "Each reporting period that the agency itself set for the objective, and whose report was due before the assessment date, has a result. Where no due day is set it is the period's last day."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014; mục tiêu đã bắt đầu tại ngày đánh giá.",
            "Systems that are applied, from 2014-05-18; objectives that have begun on the assessment date."),
        Example = new(
            "Mục tiêu báo cáo theo quý; quý III không có kết quả.",
            "The objective is reported by quarter; the third quarter has no result."),
        Remedy = new(
            "Đo lường và ghi kết quả của kỳ còn thiếu.",
            "Measure, and record the result of the missing period."),
        NotJudged = new(
            "Báo cáo chậm hạn, và mục tiêu không đặt kỳ báo cáo.",
            "Reports that were late, and objectives without reporting periods."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Mục tiêu “{objective}” không có kết quả của {missingCount} kỳ đã đến hạn báo cáo: {missing}.",
                "The objective “{objective}” has no result for {missingCount} periods whose report was due: {missing}."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Đo lường và ghi kết quả của mục tiêu “{objective}” trong kỳ {missing}.",
                "Measure the objective “{objective}” for the period {missing} and record the result."),
        },
    };
}
