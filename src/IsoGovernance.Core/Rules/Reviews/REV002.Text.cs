namespace IsoGovernance.Rules;

internal sealed partial class ReviewNotChairedByLeadership
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cuộc xem xét của Lãnh đạo không do Lãnh đạo cơ quan chủ trì",
            "The management review was not chaired by the agency's leadership"),
        Demand = new(
            "Cuộc xem xét của Lãnh đạo phải do Người đứng đầu hoặc cấp phó của Người đứng đầu cơ quan chủ trì.",
            "The head or a deputy head of the agency chairs the management review."),
        Scope = new(
            "Hệ thống đã được áp dụng; các cuộc xem xét đã tiến hành từ ngày 18/05/2014.",
            "Systems that are applied; reviews held from 2014-05-18 on."),
        Example = new(
            "Chánh Văn phòng chủ trì cuộc xem xét ngày 13/11/2023.",
            "The chief of the office chaired the review of 2023-11-13."),
        Remedy = new(
            "Tổ chức lại cuộc xem xét do Lãnh đạo cơ quan chủ trì.",
            "Hold the review again with the leadership in the chair."),
        NotJudged = new(
            "Lãnh đạo có tham gia thực chất hay không (BLD008).",
            "Whether the leadership takes a real part (BLD008)."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Cuộc xem xét ngày {day} do {chair} chủ trì, không phải Người đứng đầu hoặc cấp phó.",
                "The review of {day} was chaired by {chair}, who is neither the head nor a deputy head."),
        },
    };
}
