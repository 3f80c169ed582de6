namespace IsoGovernance.Rules;

internal sealed partial class ReviewActionIncomplete
{
    public override RuleText Text => new()
    {
        Title = new(
            "Hành động quyết định tại cuộc xem xét của Lãnh đạo thiếu người thực hiện hoặc thời hạn",
            "An action decided at a review has no owner or no due date"),
        Demand = new(
            "Mỗi hành động được quyết định cần có người thực hiện và thời hạn.",
            "Every decided action names an owner and a due date."),
        Scope = new(
            "Hệ thống đã được áp dụng; các cuộc xem xét đã tiến hành từ ngày 18/05/2014.",
            "Systems that are applied; reviews held from 2014-05-18 on."),
        Example = new(
            "Quyết định nâng cấp phần mềm một cửa nhưng không giao người thực hiện.",
            "An upgrade of the software was decided, and nobody was named to do it."),
        Remedy = new(
            "Giao người thực hiện và ấn định thời hạn.",
            "Name an owner and set a due date."),
        NotJudged = new(
            "Hành động có phù hợp hay không. Tiêu chuẩn yêu cầu quyết định và hành động, không nêu hai nội dung này, nên đây là cảnh báo.",
            "Whether the action is fit. The standard asks for decisions and actions, not for these two, hence a warning."),
        Sentences = new FindingSentence[]
        {
            new(
                "owner",
                "Hành động “{action}” quyết định ngày {day} không có người thực hiện.",
                "The action “{action}” decided on {day} has no owner."),
            new(
                "due",
                "Hành động “{action}” quyết định ngày {day} không có thời hạn.",
                "The action “{action}” decided on {day} has no due date."),
        },
    };
}
