namespace IsoGovernance.Rules;

internal sealed partial class AuditorAuditsOwnUnit
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chuyên gia đánh giá nội bộ đánh giá đơn vị mình công tác",
            "An auditor audited the unit they belong to"),
        Demand = new(
            "Chuyên gia đánh giá nội bộ không được phân công đánh giá đơn vị mình công tác.",
            "No auditor is assigned to the unit that the auditor belongs to."),
        Scope = new(
            "Cuộc đánh giá nội bộ đã thực hiện của hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Internal audits held of a system that is applied, from 2014-05-18."),
        Example = new(
            "Ngày 13/10/2023 một chuyên viên Văn phòng Sở đánh giá Văn phòng Sở.",
            "On 2023-10-13 a member of the department's office audited that office."),
        Remedy = new(
            "Phân công chuyên gia của đơn vị khác, hoặc nêu lý do nếu cơ quan chỉ có một đơn vị.",
            "Assign an auditor of another unit, or state the reason where the agency has just one."),
        NotJudged = new(
            "Đánh giá công việc của chính mình, kể cả đơn vị mình phụ trách (AUD005). Là cảnh báo vì tiêu chuẩn chỉ yêu cầu khách quan, không cấm.",
            "Own work, which includes a unit that the auditor heads (AUD005). A warning, as the standard asks for impartiality and does not forbid it."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Chuyên gia {auditor} đánh giá ngày {held} đơn vị {unit} là đơn vị mình công tác.",
                "The auditor {auditor} audited on {held} the unit {unit}, to which the auditor belongs."),
        },
    };
}
