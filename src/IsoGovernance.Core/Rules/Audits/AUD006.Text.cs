namespace IsoGovernance.Rules;

internal sealed partial class AuditorNotTrained
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chuyên gia đánh giá nội bộ chưa được đào tạo",
            "An internal auditor has no record of training"),
        Demand = new(
            "Mỗi chuyên gia đánh giá nội bộ phải được đào tạo chuyên gia đánh giá nội bộ trước khi đánh giá.",
            "Every internal auditor completed internal-auditor training before the audit."),
        Scope = new(
            "Cuộc đánh giá nội bộ đã thực hiện của hệ thống đã được áp dụng, từ ngày 18/05/2014.",
            "Internal audits held of a system that is applied, from 2014-05-18."),
        Example = new(
            "Chuyên gia được đào tạo ngày 20/10/2023, sau cuộc đánh giá ngày 13/10/2023.",
            "The auditor was trained on 2023-10-20, after the audit of 2023-10-13."),
        Remedy = new(
            "Ghi ngày hoàn thành đào tạo, hoặc đào tạo trước cuộc đánh giá sau.",
            "Record the day of the training, or have the auditor trained before the next audit."),
        NotJudged = new(
            "Năng lực có được từ trình độ học vấn hoặc kinh nghiệm, vì vậy chỉ là cảnh báo. Đào tạo hoàn thành ngay ngày đầu đánh giá được chấp nhận.",
            "Competence that comes from education or experience, which is why this is a warning. Training completed on the audit's first day is accepted."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Chuyên gia {auditor} đánh giá ngày {held} nhưng chưa ghi nhận đào tạo chuyên gia đánh giá nội bộ.",
                "The auditor {auditor} audited on {held}; no internal-auditor training is recorded."),
            new(
                "late",
                "Chuyên gia {auditor} đánh giá ngày {held} nhưng đến ngày {trained} mới được đào tạo.",
                "The auditor {auditor} audited on {held} but was trained only on {trained}."),
        },
    };
}
