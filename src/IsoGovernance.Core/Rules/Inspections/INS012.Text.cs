namespace IsoGovernance.Rules;

internal sealed partial class InspectorNotQualified
{
    public override RuleText Text => new()
    {
        Title = new(
            "Người thực hiện việc kiểm tra chưa đáp ứng yêu cầu",
            "An inspector lacks a required qualification"),
        Demand = new(
            "Người thực hiện việc kiểm tra phải tốt nghiệp đại học, có chứng chỉ quản lý hành chính nhà nước, chứng chỉ đào tạo về đánh giá Hệ thống quản lý chất lượng và đủ thâm niên công tác kể từ khi tốt nghiệp.",
            "An inspector has a university degree, a state-administration certificate, a certificate of training in auditing quality management systems and the years of service since graduation."),
        Scope = new(
            "Cuộc kiểm tra bắt đầu từ ngày 01/06/2016; trừ chuyên gia của tổ chức chứng nhận được thuê.",
            "Inspections that begin on or after 2016-06-01; not experts of a hired certification body."),
        Example = new(
            "Người kiểm tra tốt nghiệp ngày 15/06/2021, tham gia kiểm tra ngày 10/08/2022.",
            "An inspector who graduated on 2021-06-15 inspected on 2022-08-10."),
        Remedy = new(
            "Cử người đáp ứng đủ yêu cầu; ghi bổ sung văn bằng, chứng chỉ đã có.",
            "Send persons who qualify; record degrees and certificates that there are."),
        NotJudged = new(
            "Đạo đức, năng lực hành vi dân sự (40.1.đ). Người tốt nghiệp chuyên ngành hành chính tại Học viện Hành chính Quốc gia được miễn chứng chỉ quản lý hành chính nhà nước. Thâm niên được tính từ ngày tốt nghiệp.",
            "Ethics and legal capacity (40.1.đ). A graduate in administration of the National Academy of Public Administration needs no state-administration certificate. Service is counted from the day of graduation."),
        Sentences = new FindingSentence[]
        {
            new(
                "degree",
                "Người kiểm tra {inspector} chưa tốt nghiệp đại học tại ngày {first}.",
                "The inspector {inspector} had no university degree on {first}."),
            new(
                "administration",
                "Người kiểm tra {inspector} chưa có chứng chỉ quản lý hành chính nhà nước tại ngày {first}.",
                "The inspector {inspector} had no state-administration certificate on {first}."),
            new(
                "audit",
                "Người kiểm tra {inspector} chưa có chứng chỉ đào tạo về đánh giá Hệ thống quản lý chất lượng tại ngày {first}.",
                "The inspector {inspector} had no certificate of training in auditing on {first}."),
            new(
                "experience",
                "Người kiểm tra {inspector} tốt nghiệp ngày {graduated}, chưa đủ {years} năm công tác tại ngày {first}.",
                "The inspector {inspector} graduated on {graduated} and had fewer than {years} years of service on {first}."),
        },
    };
}
