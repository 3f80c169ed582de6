namespace IsoGovernance.Rules;

internal sealed partial class ReviewActionOverdue
{
    public override RuleText Text => new()
    {
        Title = new(
            "Hành động quyết định tại cuộc xem xét của Lãnh đạo quá hạn",
            "An action decided at a review is overdue"),
        Demand = new(
            "Hành động được quyết định mà thời hạn đã qua phải được thực hiện xong.",
            "A decided action whose due date has passed is done."),
        Scope = new(
            "Hệ thống đã được áp dụng; các cuộc xem xét đã tiến hành từ ngày 18/05/2014.",
            "Systems that are applied; reviews held from 2014-05-18 on."),
        Example = new(
            "Hành động có thời hạn ngày 31/01/2024 chưa thực hiện xong tại ngày 15/03/2024.",
            "An action due on 2024-01-31 is not done on 2024-03-15."),
        Remedy = new(
            "Thực hiện xong và ghi ngày.",
            "Finish the action and record the day."),
        NotJudged = new(
            "Hành động thực hiện xong sau thời hạn, và hành động không có thời hạn (REV007).",
            "Actions finished late, and actions without a due date (REV007)."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Hành động “{action}” quyết định ngày {day}, thời hạn ngày {due}, chưa thực hiện xong.",
                "The action “{action}” decided on {day} was due on {due} and is not done."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Thực hiện xong hành động “{action}” quyết định ngày {day}.",
                "Finish the action “{action}” decided on {day}."),
        },
    };
}
