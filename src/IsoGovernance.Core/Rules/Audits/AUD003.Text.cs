namespace IsoGovernance.Rules;

internal sealed partial class AuditProgrammeIncomplete
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chương trình đánh giá nội bộ thiếu nội dung bắt buộc",
            "The audit programme lacks a required content"),
        Demand = new(
            "Chương trình đánh giá phải nêu các nội dung mà phiên bản tiêu chuẩn của hệ thống yêu cầu: theo phiên bản 2015 là tần suất, phương pháp, trách nhiệm, yêu cầu hoạch định và báo cáo; theo phiên bản 2008 là tần suất và phương pháp.",
            "The audit programme states what the system's edition of the standard asks: by the 2015 edition frequency, methods, responsibilities, planning requirements and reporting; by the 2008 edition frequency and methods."),
        Scope = new(
            "Chương trình đánh giá của hệ thống đã được áp dụng, từ ngày 18/05/2014; theo phiên bản tiêu chuẩn tại ngày chương trình bắt đầu.",
            "Audit programmes of a system that is applied, from 2014-05-18; by the edition on the day on which the programme starts."),
        Example = new(
            "Chương trình năm 2022 theo phiên bản 2015 không nêu phương pháp đánh giá.",
            "The programme of 2022, under the 2015 edition, names no methods."),
        Remedy = new(
            "Bổ sung nội dung còn thiếu vào chương trình.",
            "Add what the programme lacks."),
        NotJudged = new(
            "Nội dung nêu có phù hợp hay không. Chuẩn mực, phạm vi của từng cuộc đánh giá (AUD004); thủ tục đánh giá nội bộ (BLD004).",
            "Whether what it states is suitable. The criteria and the scope of each audit (AUD004); the audit procedure (BLD004)."),
        Sentences = new FindingSentence[]
        {
            new(
                "frequency",
                "Chương trình đánh giá {programme} (theo {edition}) chưa nêu tần suất đánh giá.",
                "The audit programme {programme} (under {edition}) does not state how often audits are held."),
            new(
                "methods",
                "Chương trình đánh giá {programme} (theo {edition}) chưa nêu phương pháp đánh giá.",
                "The audit programme {programme} (under {edition}) does not state the methods."),
            new(
                "responsibilities",
                "Chương trình đánh giá {programme} (theo {edition}) chưa nêu trách nhiệm.",
                "The audit programme {programme} (under {edition}) does not state the responsibilities."),
            new(
                "planningRequirements",
                "Chương trình đánh giá {programme} (theo {edition}) chưa nêu yêu cầu hoạch định.",
                "The audit programme {programme} (under {edition}) does not state the requirements on planning."),
            new(
                "reporting",
                "Chương trình đánh giá {programme} (theo {edition}) chưa nêu việc báo cáo.",
                "The audit programme {programme} (under {edition}) does not state how results are reported."),
        },
    };
}
