namespace IsoGovernance.Rules;

internal sealed partial class StaffNotTrained
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa tổ chức đào tạo về hệ thống hoặc đào tạo chuyên gia đánh giá nội bộ",
            "Training on the system or of internal auditors was not held"),
        Demand = new(
            "Cơ quan phải tổ chức đào tạo về việc xây dựng và áp dụng hệ thống, và đào tạo chuyên gia đánh giá nội bộ; có thể trong cùng một lớp.",
            "The agency holds training on building and applying the system, and trains internal auditors; one course may do both."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014; đào tạo chuyên gia đánh giá nội bộ từ ngày 01/12/2014.",
            "Systems that are applied, from 2014-05-18; the training of internal auditors from 2014-12-01."),
        Example = new(
            "Hệ thống đã được áp dụng nhưng không ghi nhận lớp đào tạo chuyên gia đánh giá nội bộ.",
            "A system is applied and no course that trained internal auditors is recorded."),
        Remedy = new(
            "Tổ chức lớp đào tạo và ghi nội dung, ngày đào tạo.",
            "Hold the course and record its subjects and days."),
        NotJudged = new(
            "Chất lượng đào tạo, số người được đào tạo. Hệ thống đang xây dựng chưa bị coi là thiếu.",
            "How good the training was and how many it reached. A system that is being built lacks nothing yet."),
        Sentences = new FindingSentence[]
        {
            new(
                "system",
                "Không ghi nhận lớp đào tạo về việc xây dựng và áp dụng hệ thống.",
                "No training course on building and applying the system is recorded."),
            new(
                "auditors",
                "Không ghi nhận lớp đào tạo chuyên gia đánh giá nội bộ.",
                "No course that trained internal auditors is recorded."),
        },
    };
}
