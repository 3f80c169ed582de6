namespace IsoGovernance.Rules;

internal sealed partial class ReportedFigureDiffersFromRegister
{
    public override RuleText Text => new()
    {
        Title = new(
            "Số liệu báo cáo không khớp với cơ sở dữ liệu theo dõi",
            "A figure in a report differs from the register"),
        Demand = new(
            "Số liệu trong báo cáo khớp với số liệu của sổ theo dõi tại ngày báo cáo.",
            "A figure in a report is the one that the register yields on the day of the report."),
        Scope = new(
            "Báo cáo của Bộ, ngành, Ủy ban nhân dân cấp tỉnh có ghi ngày và số liệu; sổ ghi nhận đủ các cơ quan tại ngày đó. Số cơ quan công bố lại, được kiểm tra tính trong năm báo cáo, đến ngày báo cáo.",
            "Reports of the ministry or province that record their day and figures; the register holds all agencies on that day. Re-declarations and inspections are counted within the year reported on, up to the day of the report."),
        Example = new(
            "Báo cáo ngày 15/12/2022 nêu 40 cơ quan đã công bố; tại ngày đó sổ có 38 cơ quan.",
            "The report of 2022-12-15 gives 40 agencies that have declared; on that day the register shows 38."),
        Remedy = new(
            "Rà soát báo cáo và sổ, đính chính số liệu sai.",
            "Check the report against the register and correct the wrong figure."),
        NotJudged = new(
            "Quyết định yêu cầu báo cáo; mẫu báo cáo tại Phụ lục II chưa được xem, nên đây là cảnh báo. Tỷ lệ viết theo phần trăm được so đến số lẻ đã ghi, làm tròn hoặc cắt bớt đều được. Dữ liệu chưa ghi đủ thì chỉ kết luận khi số báo cáo nằm ngoài khoảng có thể.",
            "The decision demands the report; its form in Appendix II was not seen, so this is a warning. A share in percent is compared to the decimals given, rounded or cut. Where values are not recorded, only a figure outside the possible range is found."),
        Sentences = (FindingSentence[])
        [
            .. Telling("mandatoryAgencies", "số cơ quan thuộc đối tượng bắt buộc", "mandatory agencies"),
            .. Telling("encouragedAgencies", "số cơ quan được khuyến khích", "encouraged agencies"),
            .. Telling("declared", "số cơ quan đã công bố", "agencies that have declared"),
            .. Telling("redeclared", "số cơ quan công bố lại trong năm", "agencies that re-declared in the year"),
            .. Telling("onCurrentEdition", "số cơ quan đã chuyển sang phiên bản hiện hành", "agencies on the current edition"),
            .. Telling("inspectedOnSite", "số cơ quan được kiểm tra tại trụ sở trong năm", "agencies inspected on site in the year"),
            .. Telling("inspectedByDossier", "số cơ quan được kiểm tra qua hồ sơ, báo cáo trong năm", "agencies inspected by dossier and report in the year"),
            new(
                "coverage",
                "Báo cáo ngày {on}: tỷ lệ thủ tục hành chính được đưa vào hệ thống là {reported}; theo sổ là {covered}/{total} ({ratio}).",
                "Report of {on}: the share of procedures covered is {reported}; by the register it is {covered} of {total} ({ratio})."),
        ],
    };

    private static FindingSentence[] Telling(string figure, string vietnamese, string english) =>
    [
        new(
            figure,
            "Báo cáo ngày {on}: " + vietnamese + " là {reported}; theo sổ là {counted}.",
            "Report of {on}: " + english + ": {reported}; by the register {counted}."),
        new(
            figure + RegisterFigure.Unclear,
            "Báo cáo ngày {on}: " + vietnamese + " là {reported}; theo sổ từ {counted} đến {most}, vì có dữ liệu chưa ghi.",
            "Report of {on}: " + english + ": {reported}; by the register from {counted} to {most}, as some values are not recorded."),
    ];
}
