namespace IsoGovernance.Rules;

internal sealed partial class OnSiteShareTooLow
{
    public override RuleText Text => new()
    {
        Title = new(
            "Số cơ quan thuộc đối tượng bắt buộc được kiểm tra tại trụ sở chưa đạt tỷ lệ quy định",
            "Too few of the mandatory agencies were inspected at their office"),
        Demand = new(
            "Trong năm, ít nhất một phần ba số cơ quan thuộc đối tượng bắt buộc, làm tròn lên, phải được kiểm tra tại trụ sở.",
            "In a year at least one third of the mandatory agencies, rounded up, is inspected at the agency's office."),
        Scope = new(
            "Bộ, ngành, Ủy ban nhân dân cấp tỉnh; các năm trọn vẹn từ 2015 mà sổ ghi nhận. Địa phương có thể đặt tỷ lệ cao hơn.",
            "The ministry or province; complete years from 2015 on that the register vouches for. A province may set a higher share."),
        Example = new(
            "Năm 2022 có 40 cơ quan bắt buộc nên cần 14; mới kiểm tra tại trụ sở 13 cơ quan.",
            "In 2022 there were 40 mandatory agencies, so 14 were needed; 13 were inspected on site."),
        Remedy = new(
            "Năm đã qua không thể khắc phục; bổ sung kiểm tra tại trụ sở trong kế hoạch năm nay.",
            "A year gone by cannot be mended; add on-site inspections to this year's plan."),
        NotJudged = new(
            "Pháp luật không có trường hợp miễn trừ: lý do không thực hiện được nêu, phát hiện vẫn giữ. Hai lần kiểm tra một cơ quan tính một.",
            "The law knows no exemption: a recorded reason is shown, the finding stays. Two inspections of one agency count once."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Năm {year}: {onSite}/{mandatory} cơ quan bắt buộc được kiểm tra tại trụ sở; cần ít nhất {needed} ({share}), còn thiếu {more}. Lý do không thực hiện: {reasons}.",
                "In {year} {onSite} of {mandatory} mandatory agencies were inspected on site; at least {needed} ({share}) are needed, {more} more. Reasons for not carrying out: {reasons}."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Trong năm {year} kiểm tra tại trụ sở thêm {more} cơ quan thuộc đối tượng bắt buộc: đã kiểm tra {onSite}/{mandatory}, cần ít nhất {needed} ({share}).",
                "Inspect further mandatory agencies on site in {year}: {more}; inspected were {onSite} of {mandatory}, needed are at least {needed} ({share})."),
        },
    };
}
