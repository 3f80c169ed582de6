namespace IsoGovernance.Rules;

internal sealed partial class LeadUnitNotNotified
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa thông báo bằng văn bản việc công bố đến đơn vị chủ trì",
            "The lead unit was not notified of the declaration in writing"),
        Demand = new(
            "Mỗi lần công bố, công bố lại phải có văn bản thông báo đến đơn vị chủ trì, có ngày không sớm hơn ngày công bố.",
            "Each declaration and re-declaration has a written notice to the lead unit, dated no earlier than the declaration."),
        Scope = new(
            "Cơ quan đã công bố hệ thống, từ ngày 18/05/2014.",
            "Agencies that have declared their system, from 2014-05-18."),
        Example = new(
            "Công bố ngày 10/06/2020; ngày 11/06/2020 chưa ghi nhận văn bản thông báo.",
            "Declared on 2020-06-10; on 2020-06-11 no notice is recorded."),
        Remedy = new(
            "Gửi văn bản thông báo và ghi số, ngày. Thông báo vào bất kỳ ngày nào sau đó đều đáp ứng.",
            "Send the notice and record its number and day. Done on whatever later day, it is in order."),
        NotJudged = new(
            "Pháp luật không quy định số ngày. Nội dung văn bản thông báo.",
            "The law names no number of days. What the notice says."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Công bố ngày {declared} chưa được thông báo bằng văn bản đến đơn vị chủ trì sau {days} ngày.",
                "The declaration of {declared} was not notified to the lead unit in writing; {days} days have passed."),
            new(
                "early",
                "Văn bản thông báo ngày {notified} có trước công bố ngày {declared}; sau {days} ngày chưa có thông báo về công bố này.",
                "The notice of {notified} is older than the declaration of {declared}; {days} days later that declaration has not been notified."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Thông báo bằng văn bản công bố ngày {declared} đến đơn vị chủ trì.",
                "Notify the lead unit of the declaration of {declared} in writing."),
        },
    };
}
