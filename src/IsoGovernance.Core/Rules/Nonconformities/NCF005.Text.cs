namespace IsoGovernance.Rules;

internal sealed partial class CorrectiveActionOverdue
{
    public override RuleText Text => new()
    {
        Title = new(
            "Hành động khắc phục quá hạn",
            "A corrective action is overdue"),
        Demand = new(
            "Hành động khắc phục đã quá thời hạn do cơ quan đặt ra phải được thực hiện xong.",
            "A corrective action whose due date, set by the agency itself, has passed is implemented."),
        Scope = new(
            "Hành động khắc phục có thời hạn từ ngày 18/05/2014 của hệ thống đã được áp dụng.",
            "Corrective actions due from 2014-05-18 on, of a system that is applied."),
        Example = new(
            "Hành động có thời hạn ngày 30/04/2020; ngày 01/05/2020 chưa thực hiện xong.",
            "The action was due on 2020-04-30; on 2020-05-01 it is not implemented."),
        Remedy = new(
            "Thực hiện hành động và ghi ngày hoàn thành. Thực hiện xong vào bất kỳ ngày nào sau đó đều đáp ứng.",
            "Implement the action and record the day. Done on whatever later day, it is in order."),
        NotJudged = new(
            "Hành động đã thực hiện nhưng muộn; thời hạn có hợp lý hay không; thời hạn sau khi hệ thống đã kết thúc; hành động khi đóng điểm không phù hợp (NCF007).",
            "An action that was implemented late; whether the due date is reasonable; a due date after the system ended; actions at closure (NCF007)."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Hành động khắc phục {action} (người thực hiện: {owner}) có thời hạn ngày {due}, đã quá hạn {days} ngày.",
                "The corrective action {action} (owner: {owner}) was due on {due} and is {days} days overdue."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Thực hiện xong hành động khắc phục {action} (người thực hiện: {owner}).",
                "Implement the corrective action {action} (owner: {owner})."),
        },
    };
}
