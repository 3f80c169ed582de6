namespace IsoGovernance.Rules;

internal sealed partial class NonconformityRecurs
{
    public override RuleText Text => new()
    {
        Title = new(
            "Điểm không phù hợp tái diễn sau khi đã đóng",
            "The same requirement is broken again after the earlier nonconformity was closed as effective"),
        Demand = new(
            "Không được tái diễn điểm không phù hợp vi phạm cùng yêu cầu tại cùng đơn vị trong khoảng thời gian của cách hiểu recurrence-window sau khi điểm trước đã đóng với kết luận có hiệu lực.",
            "No nonconformity repeats the requirement and the unit of one that was closed as effective within the window of the reading recurrence-window."),
        Scope = new(
            "Điểm không phù hợp phát hiện từ ngày 18/05/2014. Thời gian được tính theo cách hiểu recurrence-window, mặc định 24 tháng từ ngày đóng.",
            "Nonconformities raised from 2014-05-18 on. The window is the reading recurrence-window, by default 24 months from closure."),
        Example = new(
            "Điểm không phù hợp đóng ngày 16/12/2020 với kết luận có hiệu lực; ngày 14/10/2022 lại phát hiện vi phạm cùng yêu cầu tại cùng đơn vị.",
            "One was closed as effective on 2020-12-16; on 2022-10-14 the same requirement was found broken again in the same unit."),
        Remedy = new(
            "Xác định lại nguyên nhân và lập hành động khắc phục khác.",
            "Look for the cause again and plan other corrective action."),
        NotJudged = new(
            "Yêu cầu được so theo đúng chữ đã ghi. Là cảnh báo vì không văn bản nào quy định thời gian này.",
            "Requirements are compared by their recorded words. A warning, as no text sets a window."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Điểm không phù hợp {nonconformity} phát hiện ngày {raised} lại vi phạm yêu cầu {requirement}, trong vòng {months} tháng từ khi điểm {earlier} đóng ngày {closed}.",
                "The nonconformity {nonconformity}, raised on {raised}, breaks {requirement} again, within {months} months of the closure of {earlier} on {closed}."),
        },
    };
}
