namespace IsoGovernance.Rules;

internal sealed partial class MandatoryAgencyNotInspected
{
    public override RuleText Text => new()
    {
        Title = new(
            "Có cơ quan thuộc đối tượng bắt buộc chưa được kiểm tra trong năm",
            "Mandatory agencies were not inspected in the year"),
        Demand = new(
            "Mỗi cơ quan thuộc đối tượng bắt buộc phải được kiểm tra ít nhất một lần trong năm, tại trụ sở hoặc qua hồ sơ, báo cáo.",
            "Each mandatory agency is inspected at least once a year, at its office or by dossier and report."),
        Scope = new(
            "Bộ, ngành, Ủy ban nhân dân cấp tỉnh; các năm trọn vẹn từ 2015 mà sổ ghi nhận.",
            "The ministry or province; complete years from 2015 on that the register vouches for."),
        Example = new(
            "Năm 2022 có 40 cơ quan bắt buộc, trong đó hai cơ quan không có cuộc kiểm tra nào được thực hiện.",
            "In 2022 there were 40 mandatory agencies, two of which were not inspected."),
        Remedy = new(
            "Năm đã qua không thể khắc phục; bảo đảm kế hoạch năm nay gồm tất cả các cơ quan bắt buộc.",
            "A year gone by cannot be mended; see that this year's plan holds every mandatory agency."),
        NotJudged = new(
            "Chất lượng cuộc kiểm tra. Sổ không ghi đủ các cơ quan thì không kết luận. Cuộc kiểm tra có trong kế hoạch nhưng không thực hiện không được tính.",
            "The quality of the inspection. A register that does not hold all agencies yields no verdict. Planned but not carried out does not count."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Năm {year}: {missingCount}/{mandatory} cơ quan thuộc đối tượng bắt buộc chưa được kiểm tra đủ {required} lần: {missing}.",
                "In {year} {missingCount} of {mandatory} mandatory agencies were inspected fewer than {required} times: {missing}."),
            new(
                "merged",
                "Năm {year}: {missingCount}/{mandatory} cơ quan thuộc đối tượng bắt buộc chưa được kiểm tra đủ {required} lần: {missing}. Trong đó, cơ quan trước khi sáp nhập đã được kiểm tra trong năm: {inspectedBefore}.",
                "In {year} {missingCount} of {mandatory} mandatory agencies were inspected fewer than {required} times: {missing}. Of these, the agencies merged had been inspected in the year: {inspectedBefore}."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Trong năm {year} kiểm tra ít nhất {required} lần từng cơ quan trong số {missingCount}/{mandatory} cơ quan thuộc đối tượng bắt buộc còn thiếu: {missing}.",
                "Inspect in {year}, each at least {required} times, the mandatory agencies still open ({missingCount} of {mandatory}): {missing}."),
        },
    };
}
