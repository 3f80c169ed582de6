namespace IsoGovernance.Rules;

internal sealed partial class InspectionPlanMissing
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa phê duyệt kế hoạch kiểm tra hằng năm",
            "The year has no approved inspection plan"),
        Demand = new(
            "Hằng năm phải có kế hoạch kiểm tra được Bộ, ngành hoặc Ủy ban nhân dân cấp tỉnh phê duyệt.",
            "Every year has an inspection plan that the ministry or the provincial People's Committee approved."),
        Scope = new(
            "Bộ, ngành, Ủy ban nhân dân cấp tỉnh; các năm trọn vẹn từ 2015 mà sổ ghi nhận.",
            "The ministry or province; complete years from 2015 on that the register vouches for."),
        Example = new(
            "Sổ không ghi kế hoạch kiểm tra nào cho năm 2022.",
            "The register holds no inspection plan for 2022."),
        Remedy = new(
            "Năm đã qua không thể khắc phục; trình phê duyệt kế hoạch của năm nay.",
            "A year gone by cannot be mended; have this year's plan approved."),
        NotJudged = new(
            "Nội dung kế hoạch (INS004) và việc thực hiện kế hoạch (INS014). Kế hoạch không ghi năm hoặc ngày phê duyệt thì không kết luận.",
            "What the plan holds (INS004) and whether it was carried out (INS014). A plan without its year or its day of approval yields no verdict."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Năm {year} không có kế hoạch kiểm tra được phê duyệt.",
                "There is no approved inspection plan for {year}."),
            new(
                "late",
                "Kế hoạch kiểm tra năm {year} được phê duyệt ngày {approved}, sau khi năm đã kết thúc.",
                "The inspection plan for {year} was approved on {approved}, after the year was over."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Phê duyệt kế hoạch kiểm tra năm {year}.",
                "Approve the inspection plan for {year}."),
        },
    };
}
