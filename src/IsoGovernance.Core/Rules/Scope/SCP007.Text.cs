namespace IsoGovernance.Rules;

internal sealed partial class ProcedureExcludedWithoutReason
{
    public override RuleText Text => new()
    {
        Title = new(
            "Thủ tục hành chính bị loại khỏi phạm vi áp dụng mà không ghi lý do",
            "A procedure is left out of the system and no reason is recorded"),
        Demand = new(
            "Thủ tục hành chính đã công bố được ghi là không đưa vào hệ thống phải có lý do để người kiểm tra biết.",
            "A published procedure that is recorded as left out of the system carries a reason, for the inspector to know."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 01/12/2014; thủ tục bị loại tại ngày đánh giá.",
            "Systems that are applied, from 2014-12-01; procedures left out on the assessment date."),
        Example = new(
            "Thủ tục 1.003002 được ghi là không đưa vào hệ thống mà không nêu lý do.",
            "The procedure 1.003002 is recorded as left out and no reason is given."),
        Remedy = new(
            "Ghi lý do, hoặc đưa thủ tục vào hệ thống.",
            "Record the reason, or take the procedure into the system."),
        NotJudged = new(
            "Pháp luật không cho phép loại trừ: thủ tục vẫn được tính trong SCP001. Lý do có xác đáng hay không do người kiểm tra xem xét.",
            "The law knows no exclusion: SCP001 counts the procedure all the same. Whether the reason is sound is for the inspector."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Thủ tục {procedure} được ghi là không đưa vào hệ thống, từ ngày {from}, mà không có lý do.",
                "The procedure {procedure} is recorded as left out of the system, since {from}, without a reason."),
        },
    };
}
