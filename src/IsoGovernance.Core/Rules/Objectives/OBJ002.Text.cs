namespace IsoGovernance.Rules;

internal sealed partial class ObjectiveNotMeasurable
{
    public override RuleText Text => new()
    {
        Title = new(
            "Mục tiêu chất lượng không đo được",
            "An objective is not measurable"),
        Demand = new(
            "Mục tiêu chất lượng phải có chỉ tiêu và mức cần đạt để so sánh kết quả: một số kèm đơn vị và chiều so sánh, hoặc một kết quả đầu ra kèm thời hạn.",
            "An objective has an indicator and a target that a result can be compared with: a number with its unit and direction, or an outcome with its date."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014; mục tiêu đã bắt đầu tại ngày đánh giá.",
            "Systems that are applied, from 2014-05-18; objectives that have begun on the assessment date."),
        Example = new(
            "Mục tiêu “nâng cao chất lượng phục vụ” không có chỉ tiêu, mức cần đạt.",
            "The objective “better service” has no indicator and no target."),
        Remedy = new(
            "Bổ sung chỉ tiêu, mức cần đạt, đơn vị, chiều so sánh hoặc thời hạn.",
            "Supply the indicator, the target, the unit, the direction or the date."),
        NotJudged = new(
            "Chỉ tiêu có thích hợp với mục tiêu hay không.",
            "Whether the indicator suits the objective."),
        Sentences = new FindingSentence[]
        {
            new(
                "indicator",
                "Mục tiêu “{objective}” không có chỉ tiêu.",
                "The objective “{objective}” has no indicator."),
            new(
                "target",
                "Mục tiêu “{objective}” không có mức cần đạt.",
                "The objective “{objective}” has no target."),
            new(
                "unit",
                "Mức cần đạt của mục tiêu “{objective}” không có đơn vị.",
                "The target of the objective “{objective}” has no unit."),
            new(
                "direction",
                "Mức cần đạt của mục tiêu “{objective}” không ghi là không thấp hơn, không cao hơn hay đúng bằng.",
                "The target of the objective “{objective}” does not say whether it is a minimum, a maximum or exact."),
            new(
                "date",
                "Kết quả đầu ra cần đạt của mục tiêu “{objective}” không có thời hạn.",
                "The outcome that the objective “{objective}” is to reach has no date."),
        },
    };
}
