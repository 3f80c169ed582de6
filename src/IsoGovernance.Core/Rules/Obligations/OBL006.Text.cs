namespace IsoGovernance.Rules;

internal sealed partial class IndependentDistrictSystemUnqualified
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cơ quan chuyên môn cấp huyện áp dụng hệ thống độc lập nhưng không có trụ sở riêng, con dấu hoặc tài khoản riêng",
            "A district agency with its own system lacks its own office, seal or account"),
        Demand = new(
            "Cơ quan chuyên môn cấp huyện áp dụng hệ thống độc lập phải có trụ sở riêng, con dấu và tài khoản riêng.",
            "A district specialised agency with an independent system has its own office and seal and account."),
        Scope = new(
            "Cơ quan chuyên môn cấp huyện áp dụng hệ thống độc lập, từ ngày 01/12/2014 đến hết ngày 30/06/2025.",
            "District specialised agencies that run an independent system, from 2014-12-01 to 2025-06-30."),
        Example = new(
            "Một phòng có hệ thống riêng nhưng sổ ghi không có tài khoản riêng.",
            "An agency has a system of its own but is recorded as having no account of its own."),
        Remedy = new(
            "Đưa cơ quan vào hệ thống chung của Ủy ban nhân dân cấp huyện; nếu có đủ điều kiện thì ghi vào sổ.",
            "Bring the agency into the committee's system; where it has all three, record them."),
        NotJudged = new(
            "Cơ quan có thực hiện nhiều thủ tục hành chính được phân cấp hay không. Điều kiện không được ghi thì không kết luận.",
            "Whether the agency carries out many decentralised procedures. What is not recorded yields no verdict."),
        Sentences = new FindingSentence[]
        {
            new(
                "office",
                "Cơ quan áp dụng hệ thống độc lập {system} nhưng không có trụ sở riêng.",
                "The agency runs the independent system {system} but has no office of its own."),
            new(
                "seal",
                "Cơ quan áp dụng hệ thống độc lập {system} nhưng không có con dấu riêng.",
                "The agency runs the independent system {system} but has no seal of its own."),
            new(
                "account",
                "Cơ quan áp dụng hệ thống độc lập {system} nhưng không có tài khoản riêng.",
                "The agency runs the independent system {system} but has no account of its own."),
        },
    };
}
