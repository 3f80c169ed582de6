namespace IsoGovernance.Rules;

internal sealed partial class ImplementationPlanNotApproved
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa phê duyệt kế hoạch triển khai xây dựng và áp dụng hệ thống",
            "The plan to build and apply the system was not approved"),
        Demand = new(
            "Cơ quan phải phê duyệt kế hoạch triển khai xây dựng và áp dụng hệ thống.",
            "The agency approves the plan to build and apply the system."),
        Scope = new(
            "Cơ quan xây dựng, áp dụng hệ thống, từ ngày 01/12/2014. Hệ thống công bố lần đầu trước ngày đó không áp dụng.",
            "Agencies that build or apply a system, from 2014-12-01. A system first declared before that day is left out."),
        Example = new(
            "Hệ thống đang xây dựng nhưng chưa ghi nhận kế hoạch được phê duyệt.",
            "A system is being built and no approved plan is recorded."),
        Remedy = new(
            "Phê duyệt kế hoạch và ghi số, ngày phê duyệt.",
            "Approve the plan and record its number and the day of approval."),
        NotJudged = new(
            "Nội dung kế hoạch và thời điểm phê duyệt: Thông tư không quy định.",
            "What the plan says and when it is approved: the circular fixes neither."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Không ghi nhận kế hoạch triển khai xây dựng và áp dụng hệ thống được phê duyệt.",
                "No approved plan to build and apply the system is recorded."),
            new(
                "notApproved",
                "Kế hoạch triển khai được ghi nhận nhưng không có số và ngày phê duyệt.",
                "A plan is recorded, but neither its number nor a day of approval."),
        },
    };
}
