namespace IsoGovernance.Rules;

internal sealed partial class InspectionPlanIncomplete
{
    public override RuleText Text => new()
    {
        Title = new(
            "Kế hoạch kiểm tra thiếu nội dung chính",
            "The inspection plan lacks required contents"),
        Demand = new(
            "Kế hoạch kiểm tra phải có tên cơ quan chịu sự kiểm tra, đơn vị kiểm tra, đơn vị phối hợp (nếu có), thời gian dự kiến, hình thức và kinh phí kiểm tra.",
            "The plan names the agency, the inspecting unit and any co-ordinating one, the expected time, the form and the cost."),
        Scope = new(
            "Kế hoạch được phê duyệt từ ngày 01/12/2014.",
            "Plans approved from 2014-12-01."),
        Example = new(
            "Kế hoạch ghi tên các cơ quan nhưng không ghi hình thức kiểm tra.",
            "The plan names the agencies but not the form of inspection."),
        Remedy = new(
            "Bổ sung nội dung còn thiếu và trình phê duyệt kế hoạch sửa đổi.",
            "Add what is missing and have the amended plan approved."),
        NotJudged = new(
            "Đơn vị phối hợp: pháp luật chỉ yêu cầu nếu có. Mẫu của kế hoạch tại Phụ lục I của Thông tư, do chưa tiếp cận được.",
            "The co-ordinating unit, which there need not be, and the form of the plan in Appendix I of the circular, which was not seen."),
        Sentences = new FindingSentence[]
        {
            new(
                "cost",
                "Kế hoạch kiểm tra {plan} thiếu kinh phí kiểm tra.",
                "The inspection plan {plan} lacks the cost."),
            new(
                "agency",
                "Kế hoạch kiểm tra {plan}, mục {entry}: thiếu tên cơ quan chịu sự kiểm tra.",
                "The inspection plan {plan}, entry {entry}, lacks the agency."),
            new(
                "unit",
                "Kế hoạch kiểm tra {plan}, mục {entry}: thiếu đơn vị kiểm tra.",
                "The inspection plan {plan}, entry {entry}, lacks the inspecting unit."),
            new(
                "time",
                "Kế hoạch kiểm tra {plan}, mục {entry}: thiếu thời gian dự kiến kiểm tra.",
                "The inspection plan {plan}, entry {entry}, lacks the expected time."),
            new(
                "form",
                "Kế hoạch kiểm tra {plan}, mục {entry}: thiếu hình thức kiểm tra.",
                "The inspection plan {plan}, entry {entry}, lacks the form of inspection."),
        },
    };
}
