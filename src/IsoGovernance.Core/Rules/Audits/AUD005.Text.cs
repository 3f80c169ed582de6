namespace IsoGovernance.Rules;

internal sealed partial class AuditorNotImpartial
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chuyên gia đánh giá nội bộ đánh giá công việc của chính mình",
            "An auditor audited their own work"),
        Demand = new(
            "Chuyên gia đánh giá nội bộ không được phân công đánh giá quy trình mà mình chịu trách nhiệm hoặc đơn vị mà mình phụ trách.",
            "No auditor is assigned to a process that the auditor is responsible for, nor to a unit that the auditor heads."),
        Scope = new(
            "Cuộc đánh giá nội bộ đã thực hiện của hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Internal audits held of a system that is applied, from 2014-05-18."),
        Example = new(
            "Ngày 13/10/2023 Trưởng phòng Nghiệp vụ Y đánh giá chính Phòng Nghiệp vụ Y.",
            "On 2023-10-13 the head of the Medical Division audited that division."),
        Remedy = new(
            "Phân công chuyên gia khác đánh giá lại phần việc đó.",
            "Have another auditor audit that work again."),
        NotJudged = new(
            "Người được nhận biết qua họ tên đã ghi, tại các ngày đánh giá. Việc đánh giá đơn vị mình công tác (AUD012); trách nhiệm trong thời gian trước đó.",
            "Persons are told by the names recorded, on the days of the audit. The unit that an auditor belongs to (AUD012); responsibilities of earlier times."),
        Sentences = new FindingSentence[]
        {
            new(
                "process",
                "Chuyên gia {auditor} đánh giá ngày {held} quy trình {audited} do chính mình chịu trách nhiệm.",
                "The auditor {auditor} audited on {held} the process {audited}, for which the auditor is responsible."),
            new(
                "unit",
                "Chuyên gia {auditor} đánh giá ngày {held} đơn vị {audited} do chính mình phụ trách.",
                "The auditor {auditor} audited on {held} the unit {audited}, which the auditor heads."),
        },
    };
}
