namespace IsoGovernance.Rules;

internal sealed partial class RolloutPlanNotApproved
{
    public override RuleText Text => new()
    {
        Title = new(
            "Bộ, ngành hoặc Ủy ban nhân dân cấp tỉnh chưa phê duyệt kế hoạch triển khai",
            "The ministry or the province has no approved rollout plan"),
        Demand = new(
            "Bộ, ngành hoặc Ủy ban nhân dân cấp tỉnh phải có kế hoạch triển khai đã được phê duyệt.",
            "The ministry or the provincial People's Committee has a rollout plan that is approved."),
        Scope = new(
            "Bộ, ngành, Ủy ban nhân dân cấp tỉnh, từ ngày 18/05/2014.",
            "The ministry or province, from 2014-05-18."),
        Example = new(
            "Sổ của tỉnh ghi nhận từ năm 2014 nhưng không có kế hoạch triển khai nào được phê duyệt.",
            "A province's register reaches back to 2014 and holds no approved rollout plan."),
        Remedy = new(
            "Lập kế hoạch triển khai, trình Lãnh đạo Bộ, ngành hoặc Chủ tịch Ủy ban nhân dân cấp tỉnh phê duyệt và ghi vào sổ.",
            "Draw up the rollout plan, have the ministry's leadership or the chair of the provincial People's Committee approve it, and record it."),
        NotJudged = new(
            "Nội dung và thời gian của kế hoạch: pháp luật không quy định thời kỳ, kế hoạch đã hết thời kỳ không bị coi là vi phạm, chỉ được nêu để người xem xét. Sổ chỉ ghi nhận từ sau ngày 18/05/2014 mà không có kế hoạch thì không kết luận.",
            "The plan's contents and its period: the law sets none, so a plan whose own period is over is no finding and only shown for a person to look at. A register that begins after 2014-05-18 and holds no plan yields no verdict."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Từ ngày {since} chưa có kế hoạch triển khai nào được phê duyệt.",
                "Since {since} no rollout plan has been approved."),
            new(
                "over",
                "Kế hoạch triển khai {plan} đã được phê duyệt nhưng thời gian thực hiện đã hết vào ngày {until}; cần xem xét việc sửa đổi, bổ sung.",
                "The rollout plan {plan} is approved but its own period ended on {until}; whether it is to be amended needs a look."),
        },
    };
}
