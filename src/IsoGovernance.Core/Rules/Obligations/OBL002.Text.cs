namespace IsoGovernance.Rules;

internal sealed partial class QmsNotDeclared
{
    public override RuleText Text => new()
    {
        Title = new(
            "Hệ thống đã được xác nhận hiệu lực nhưng chưa được công bố phù hợp tiêu chuẩn",
            "A system confirmed as effective was never declared conforming"),
        Demand = new(
            "Sau khi Người đứng đầu cơ quan xác nhận hiệu lực, cơ quan phải công bố hệ thống phù hợp tiêu chuẩn.",
            "After the head has confirmed that the system is effective, the agency declares that it conforms to the standard."),
        Scope = new(
            "Cơ quan áp dụng hệ thống, thuộc cả hai đối tượng, từ ngày 18/05/2014.",
            "Agencies of either tier that apply a system, from 2014-05-18."),
        Example = new(
            "Hệ thống được xác nhận hiệu lực ngày 05/03/2021; ngày 06/03/2021 chưa có công bố.",
            "The system was confirmed on 2021-03-05; on 2021-03-06 there is no declaration."),
        Remedy = new(
            "Ban hành quyết định công bố và ghi vào sổ. Công bố vào bất kỳ ngày nào sau đó đều đáp ứng.",
            "Issue the declaration and record it. Done on whatever later day, it is in order."),
        NotJudged = new(
            "Pháp luật không quy định số ngày; việc công bố trước khi xác nhận là nội dung của DEC003. Hệ thống đang áp dụng, chưa xác nhận hiệu lực thì cần người xem xét.",
            "The law names no number of days; the order of the two is DEC003's. A system that is applied but not confirmed is for a person to judge."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Hệ thống được xác nhận hiệu lực ngày {confirmed} nhưng chưa được công bố sau {days} ngày.",
                "The system was confirmed as effective on {confirmed} but has not been declared; {days} days have passed."),
            new(
                "applied",
                "Hệ thống được áp dụng từ ngày {since} nhưng chưa có xác nhận hiệu lực; cần xem xét tiến độ.",
                "The system has been applied since {since} but its effectiveness is not confirmed; its progress needs a look."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Công bố hệ thống phù hợp tiêu chuẩn sau khi xác nhận hiệu lực ngày {confirmed}.",
                "Declare the system conforming after its confirmation as effective on {confirmed}."),
        },
    };
}
