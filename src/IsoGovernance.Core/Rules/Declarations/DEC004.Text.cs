namespace IsoGovernance.Rules;

internal sealed partial class DeclaredWithUnremediedNonconformities
{
    public override RuleText Text => new()
    {
        Title = new(
            "Công bố lần đầu khi điểm không phù hợp chưa được khắc phục",
            "The first declaration came while nonconformities of the internal audit were not corrected"),
        Demand = new(
            "Điểm không phù hợp do đánh giá nội bộ nêu trước lần công bố đầu tiên phải được khắc phục xong trước hoặc trong ngày công bố, hoặc có lý do không cần khắc phục.",
            "Every nonconformity that internal audits raised before the first declaration was corrected by then, or has a recorded reason why no correction applies."),
        Scope = new(
            "Cơ quan đã công bố hệ thống, từ ngày 18/05/2014.",
            "Agencies that have declared their system, from 2014-05-18."),
        Example = new(
            "Điểm không phù hợp nêu ngày 02/05/2020, khắc phục xong ngày 30/06/2020; công bố lần đầu ngày 10/06/2020.",
            "A nonconformity raised on 2020-05-02 was corrected on 2020-06-30; the system was first declared on 2020-06-10."),
        Remedy = new(
            "Khắc phục điểm không phù hợp và ghi ngày hoàn thành; nếu không cần khắc phục, ghi rõ lý do.",
            "Correct the nonconformity and record the day; if none applies, record the reason."),
        NotJudged = new(
            "Hành động khắc phục nguyên nhân và hiệu lực của hành động.",
            "Corrective action on the causes, and whether it was effective."),
        Sentences = new FindingSentence[]
        {
            new(
                "open",
                "Điểm không phù hợp nêu ngày {raised} chưa được ghi nhận khắc phục khi công bố lần đầu ngày {declared}.",
                "The nonconformity raised on {raised} is not recorded as corrected; the system was first declared on {declared}."),
            new(
                "late",
                "Điểm không phù hợp nêu ngày {raised} được khắc phục ngày {done}, sau lần công bố đầu tiên ngày {declared}.",
                "The nonconformity raised on {raised} was corrected on {done}, after the first declaration of {declared}."),
        },
    };
}
