namespace IsoGovernance.Rules;

internal sealed partial class OnSiteInspectionWithoutDecision
{
    public override RuleText Text => new()
    {
        Title = new(
            "Kiểm tra tại trụ sở cơ quan không có quyết định kiểm tra",
            "An on-site inspection has no inspection decision"),
        Demand = new(
            "Việc kiểm tra tại trụ sở cơ quan phải có quyết định kiểm tra, ban hành không muộn hơn ngày đầu kiểm tra.",
            "An inspection at the agency's office rests on a decision issued no later than its first day."),
        Scope = new(
            "Cuộc kiểm tra tại trụ sở cơ quan được thực hiện từ ngày 01/12/2014.",
            "Inspections at the agency's office from 2014-12-01."),
        Example = new(
            "Kiểm tra tại trụ sở ngày 10/08/2022, quyết định kiểm tra ký ngày 12/08/2022.",
            "Inspected on site on 2022-08-10; the decision is dated 2022-08-12."),
        Remedy = new(
            "Ghi bổ sung quyết định đã ban hành; nếu chưa ban hành thì không thể khắc phục cho cuộc kiểm tra đã qua.",
            "Record the decision that was issued; where none was, it cannot be mended for an inspection gone by."),
        NotJudged = new(
            "Thẩm quyền ký và nội dung quyết định theo mẫu tại Phụ lục I của Thông tư, do chưa tiếp cận được.",
            "Who signed the decision, and its form in Appendix I of the circular, which was not seen."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Cuộc kiểm tra tại trụ sở bắt đầu ngày {first} không có quyết định kiểm tra.",
                "The on-site inspection that began on {first} has no inspection decision."),
            new(
                "late",
                "Quyết định kiểm tra {decision} ban hành ngày {decided}, sau ngày kiểm tra {first}.",
                "The inspection decision {decision} is dated {decided}, after the day of inspection {first}."),
        },
    };
}
