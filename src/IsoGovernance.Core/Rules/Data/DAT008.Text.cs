namespace IsoGovernance.Rules;

internal sealed partial class FactDatedInTheFuture
{
    public override RuleText Text => new()
    {
        Title = new(
            "Sự kiện ghi ngày sau ngày cuối cùng sổ ghi nhận",
            "A fact is dated after the last day that the register vouches for"),
        Demand = new(
            "Việc được ghi là đã thực hiện không được có ngày sau ngày cuối cùng sổ ghi nhận (recordedUntil).",
            "What is recorded as done is not dated after the last day that the register vouches for (recordedUntil)."),
        Scope = new(
            "Mọi bản ghi của sổ có ghi ngày cuối cùng ghi nhận. Nếu sổ không ghi ngày này thì sự kiện sau ngày đánh giá chỉ không được xét đến.",
            "Every record of a register that says until when it vouches. Where it does not say, facts after the assessment date are simply not read."),
        Example = new(
            "Sổ ghi nhận đến ngày 31/12/2023 nhưng có cuộc đánh giá nội bộ ghi hoàn thành ngày 15/03/2024.",
            "The register vouches until 2023-12-31 and holds an internal audit completed on 2024-03-15."),
        Remedy = new(
            "Sửa ngày của sự kiện hoặc ngày cuối cùng sổ ghi nhận.",
            "Correct the day of the fact, or the last day that the register vouches for."),
        NotJudged = new(
            "Ngày dự kiến, thời hạn, ngày bắt đầu và ngày kết thúc hiệu lực: có thể ở tương lai.",
            "Planned days, due days, and first and last days in force: they may lie ahead."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "{member} ghi ngày {date}, sau ngày cuối cùng sổ ghi nhận là ngày {recordedUntil}.",
                "{member} is dated {date}, after the last day that the register vouches for, {recordedUntil}."),
        },
    };
}
