namespace IsoGovernance.Rules;

internal sealed partial class NonAcceptanceNotNotified
{
    public override RuleText Text => new()
    {
        Title = new(
            "Không có văn bản thông báo chưa chấp nhận hành động khắc phục",
            "Corrective action that was not accepted was not answered in writing"),
        Demand = new(
            "Khi hành động khắc phục đã thực hiện hoặc đề xuất nhưng chưa đạt yêu cầu, đơn vị kiểm tra phải có văn bản thông báo chưa chấp nhận.",
            "Where corrective action, carried out or proposed, does not meet the requirements the inspecting unit gives written notice that it is not accepted."),
        Scope = new(
            "Cuộc kiểm tra tại trụ sở từ ngày 01/12/2014 mà hành động khắc phục được đánh giá chưa đạt yêu cầu.",
            "On-site inspections from 2014-12-01 whose corrective action was assessed as not meeting the requirements."),
        Example = new(
            "Ngày 01/11/2022 đánh giá hành động khắc phục chưa đạt yêu cầu nhưng không thông báo cho cơ quan.",
            "The action was assessed as inadequate on 2022-11-01, and the agency was not told."),
        Remedy = new(
            "Gửi văn bản thông báo chưa chấp nhận hành động khắc phục.",
            "Send the written notice."),
        NotJudged = new(
            "Hành động khắc phục có đạt yêu cầu hay không do đơn vị kiểm tra đánh giá. Pháp luật không quy định thời hạn thông báo.",
            "Whether the action is adequate is the inspecting unit's judgement. The law sets no term for the notice."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Hành động khắc phục nêu tại báo cáo {report} được đánh giá chưa đạt yêu cầu ngày {assessed} nhưng không có văn bản thông báo chưa chấp nhận.",
                "The corrective action of report {report} was assessed as not meeting the requirements on {assessed}, and no written notice followed."),
        },
    };
}
