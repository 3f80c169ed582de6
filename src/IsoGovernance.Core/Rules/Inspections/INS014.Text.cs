namespace IsoGovernance.Rules;

internal sealed partial class PlannedInspectionNotCarriedOut
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cuộc kiểm tra theo kế hoạch không được thực hiện",
            "A planned inspection was not carried out"),
        Demand = new(
            "Các cuộc kiểm tra phải được tổ chức thực hiện theo kế hoạch được phê duyệt.",
            "Inspections are carried out as the approved plan says."),
        Scope = new(
            "Các mục của kế hoạch kiểm tra có ngày dự kiến cuối cùng đã qua, từ ngày 01/12/2014.",
            "Entries of inspection plans whose last planned day has passed, from 2014-12-01."),
        Example = new(
            "Kế hoạch dự kiến kiểm tra Sở A đến ngày 30/09/2022; đến nay chưa có cuộc kiểm tra nào thực hiện mục này.",
            "The plan expected to inspect department A by 2022-09-30; no inspection carried that entry out."),
        Remedy = new(
            "Thực hiện cuộc kiểm tra hoặc ghi lý do không thực hiện; ghi cuộc kiểm tra thuộc mục nào của kế hoạch.",
            "Carry the inspection out or record why not; record which entry of the plan an inspection carries out."),
        NotJudged = new(
            "Pháp luật không có trường hợp miễn trừ: lý do được nêu, phát hiện vẫn giữ. Kiểm tra muộn hơn dự kiến vẫn phù hợp. Kế hoạch không ghi ngày dự kiến cuối cùng thì tính đến hết năm kế hoạch. Cơ quan đã kết thúc thì không xét. Cuộc kiểm tra tại nhiều cơ quan mà chỉ ghi mục kế hoạch của một cơ quan có thể là cuộc kiểm tra theo kế hoạch của các cơ quan kia: chưa đánh giá.",
            "The law knows no exemption: a recorded reason is shown, the finding stays. An inspection later than planned is in order. Where no last expected day is recorded the plan's year counts. Agencies that ended are left out. An inspection of several agencies that names the entry of only one may be the planned one of the others: not evaluated."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Cuộc kiểm tra {agency} theo kế hoạch, dự kiến đến ngày {due}, không được thực hiện. Lý do: {reason}.",
                "The inspection of {agency} that was planned up to {due} was not carried out. Reason: {reason}."),
        },
    };
}
