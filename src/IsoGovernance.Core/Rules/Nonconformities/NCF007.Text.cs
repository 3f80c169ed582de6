namespace IsoGovernance.Rules;

internal sealed partial class ClosedWithOpenActions
{
    public override RuleText Text => new()
    {
        Title = new(
            "Đóng điểm không phù hợp khi còn hành động chưa hoàn thành",
            "A nonconformity was closed with actions still open"),
        Demand = new(
            "Khi đóng điểm không phù hợp, mọi sự khắc phục và hành động khắc phục phải được thực hiện xong.",
            "When a nonconformity is closed every correction and every corrective action is done."),
        Scope = new(
            "Điểm không phù hợp đã đóng của hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Closed nonconformities of a system that is applied, from 2014-05-18."),
        Example = new(
            "Đóng ngày 20/04/2020; hành động khắc phục thực hiện xong ngày 28/04/2020.",
            "Closed on 2020-04-20; a corrective action was implemented on 2020-04-28."),
        Remedy = new(
            "Thực hiện phần còn lại và ghi ngày hoàn thành; chỉ đóng khi mọi hành động đã xong.",
            "Finish what is open and record the day; close only when everything is done."),
        NotJudged = new(
            "Hiệu lực của hành động (NCF006). Hành động lập sau khi đóng không được tính.",
            "Whether actions were effective (NCF006). Actions planned after closure are left out."),
        Sentences = new FindingSentence[]
        {
            new(
                "correctionOpen",
                "Điểm không phù hợp {nonconformity} đóng ngày {closed} khi sự khắc phục {step} chưa được thực hiện.",
                "The nonconformity {nonconformity} was closed on {closed}; the correction {step} is not done."),
            new(
                "correctionLate",
                "Điểm không phù hợp {nonconformity} đóng ngày {closed} nhưng sự khắc phục {step} đến ngày {done} mới xong.",
                "The nonconformity {nonconformity} was closed on {closed}; the correction {step} was done only on {done}."),
            new(
                "actionOpen",
                "Điểm không phù hợp {nonconformity} đóng ngày {closed} khi hành động khắc phục {step} chưa được thực hiện.",
                "The nonconformity {nonconformity} was closed on {closed}; the corrective action {step} is not implemented."),
            new(
                "actionLate",
                "Điểm không phù hợp {nonconformity} đóng ngày {closed} nhưng hành động khắc phục {step} đến ngày {done} mới xong.",
                "The nonconformity {nonconformity} was closed on {closed}; the corrective action {step} was implemented only on {done}."),
        },
    };
}
