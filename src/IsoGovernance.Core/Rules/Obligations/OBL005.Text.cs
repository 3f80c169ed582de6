namespace IsoGovernance.Rules;

internal sealed partial class TooManyIndependentDistrictSystems
{
    public override RuleText Text => new()
    {
        Title = new(
            "Quá số cơ quan chuyên môn của một huyện được áp dụng hệ thống độc lập",
            "Too many specialised agencies of one district run independent systems"),
        Demand = new(
            "Số cơ quan chuyên môn của một huyện áp dụng hệ thống độc lập với Ủy ban nhân dân cấp huyện không được quá số quy định (ba cơ quan).",
            "Of one district no more specialised agencies than the law allows (three) have a system apart from the district People's Committee's."),
        Scope = new(
            "Ủy ban nhân dân cấp huyện, từ ngày 01/12/2014 đến hết ngày 30/06/2025.",
            "District People's Committees, from 2014-12-01 to 2025-06-30."),
        Example = new(
            "Bốn phòng của một huyện đều có hệ thống riêng.",
            "Four specialised agencies of one district each have a system of their own."),
        Remedy = new(
            "Đưa các cơ quan vượt quá vào hệ thống chung của Ủy ban nhân dân cấp huyện.",
            "Bring the agencies beyond the number into the committee's system."),
        NotJudged = new(
            "Việc cấp tỉnh đã quyết định hình thức áp dụng. Sổ không ghi nhận đủ các cơ quan thì không kết luận đạt.",
            "Whether the province decided on the form. A register that does not hold all agencies yields no pass."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "{count} cơ quan chuyên môn của huyện áp dụng hệ thống độc lập, nhiều nhất được {most}: {agencies}.",
                "{count} specialised agencies of the district run independent systems, at most {most} may: {agencies}."),
        },
    };
}
