namespace IsoGovernance.Rules;

internal sealed partial class AnnualReportLate
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa báo cáo hoặc báo cáo chậm Bộ Khoa học và Công nghệ định kỳ tháng 12",
            "The annual report to the Ministry of Science and Technology is missing or late"),
        Demand = new(
            "Hằng năm, chậm nhất ngày cuối của tháng quy định (tháng 12), Bộ, ngành, Ủy ban nhân dân cấp tỉnh báo cáo Bộ Khoa học và Công nghệ.",
            "Every year, no later than the last day of the month that the law names (December), the ministry or province reports to the Ministry of Science and Technology."),
        Scope = new(
            "Bộ, ngành, Ủy ban nhân dân cấp tỉnh; các năm từ 2014 mà sổ ghi nhận và tháng quy định đã hết.",
            "The ministry or province; years from 2014 on that the register vouches for and whose due month is over."),
        Example = new(
            "Báo cáo năm 2022 ký ngày 03/01/2023.",
            "The report on 2022 is dated 2023-01-03."),
        Remedy = new(
            "Gửi báo cáo và ghi vào sổ; báo cáo chậm vẫn là vi phạm của năm đó. Năm nay báo cáo trong tháng 12.",
            "Send the report and record it; one made late stays a breach of that year. This year report in December."),
        NotJudged = new(
            "Số liệu trong báo cáo; báo cáo đột xuất. Báo cáo không ghi loại, năm hoặc ngày thì không kết luận cho năm đó.",
            "The figures in the report; reports on request. One without its kind, its year or its day yields no verdict on that year."),
        Sentences = new FindingSentence[]
        {
            new(
                "missing",
                "Năm {year}: đến hết ngày {due} chưa có báo cáo gửi Bộ Khoa học và Công nghệ.",
                "For {year} no report to the Ministry of Science and Technology was made up to {due}."),
            new(
                "late",
                "Năm {year}: báo cáo gửi Bộ Khoa học và Công nghệ ghi ngày {made}, sau ngày {due}.",
                "The report on {year} to the Ministry of Science and Technology is dated {made}, after {due}."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Báo cáo Bộ Khoa học và Công nghệ về năm {year}, chậm nhất là ngày {due}.",
                "Report on {year} to the Ministry of Science and Technology, no later than {due}."),
        },
    };
}
