namespace IsoGovernance.Rules;

internal sealed partial class InspectionSummaryLate
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa tổng hợp, báo cáo kết quả kiểm tra trong tháng 11",
            "The yearly inspection summary is missing or was made after November"),
        Demand = new(
            "Hằng năm, chậm nhất ngày cuối của tháng quy định (tháng 11), kết quả kiểm tra phải được tổng hợp, báo cáo Bộ, ngành hoặc Ủy ban nhân dân cấp tỉnh.",
            "Every year, no later than the last day of the month that the law names (November), the results of the inspections are summed up and reported to the ministry or the provincial People's Committee."),
        Scope = new(
            "Bộ, ngành, Ủy ban nhân dân cấp tỉnh; các năm từ 2015 mà sổ ghi nhận và tháng quy định đã hết.",
            "The ministry or province; years from 2015 on that the register vouches for and whose due month is over."),
        Example = new(
            "Báo cáo tổng hợp năm 2022 ký ngày 01/12/2022.",
            "The summary of 2022 is dated 2022-12-01."),
        Remedy = new(
            "Lập báo cáo tổng hợp và ghi vào sổ; báo cáo chậm vẫn là vi phạm của năm đó. Năm nay làm trong tháng 11.",
            "Make the summary and record it; one made late stays a breach of that year. This year make it in November."),
        NotJudged = new(
            "Nội dung của báo cáo. Báo cáo không ghi loại, năm hoặc ngày thì không kết luận cho năm đó.",
            "The contents of the summary. One without its kind, its year or its day yields no verdict on that year."),
        Sentences = new FindingSentence[]
        {
            new(
                "missing",
                "Năm {year}: đến hết ngày {due} chưa có báo cáo tổng hợp kết quả kiểm tra.",
                "For {year} no inspection summary was made up to {due}."),
            new(
                "late",
                "Năm {year}: báo cáo tổng hợp kết quả kiểm tra ghi ngày {made}, sau ngày {due}.",
                "The inspection summary of {year} is dated {made}, after {due}."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Tổng hợp kết quả kiểm tra năm {year} và báo cáo Lãnh đạo, chậm nhất là ngày {due}.",
                "Summarise the inspections of {year} and report to the leadership, no later than {due}."),
        },
    };
}
