namespace IsoGovernance.Rules;

internal sealed partial class SteeringCommitteeMissing
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa thành lập Ban Chỉ đạo ISO",
            "No ISO steering committee was set up"),
        Demand = new(
            "Cơ quan phải có quyết định thành lập Ban Chỉ đạo ISO.",
            "The agency has a decision that sets up the ISO steering committee."),
        Scope = new(
            "Cơ quan xây dựng, áp dụng hệ thống, từ ngày 01/12/2014. Hệ thống công bố lần đầu trước ngày đó không áp dụng.",
            "Agencies that build or apply a system, from 2014-12-01. A system first declared before that day is left out."),
        Example = new(
            "Hệ thống đang xây dựng nhưng không ghi nhận quyết định thành lập Ban Chỉ đạo ISO nào.",
            "A system is being built and no decision on a steering committee is recorded."),
        Remedy = new(
            "Ban hành quyết định thành lập hoặc kiện toàn Ban Chỉ đạo ISO và ghi số, ngày.",
            "Issue the decision that sets up or re-forms the committee and record its number and day."),
        NotJudged = new(
            "Thành phần, thời điểm thành lập và hoạt động của Ban Chỉ đạo: Thông tư không quy định.",
            "Its members, its date and its work: the circular fixes none of them."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Không ghi nhận quyết định thành lập Ban Chỉ đạo ISO.",
                "No decision that sets up the ISO steering committee is recorded."),
        },
    };
}
