namespace IsoGovernance.Rules;

internal sealed partial class StatusReportNotRequested
{
    public override RuleText Text => new()
    {
        Title = new(
            "Không có văn bản đề nghị cơ quan báo cáo tình hình thực hiện",
            "The agency was not asked in writing for its status report"),
        Demand = new(
            "Căn cứ kế hoạch kiểm tra được phê duyệt, phải có văn bản đề nghị cơ quan báo cáo tình hình thực hiện theo các nội dung tại Điều 36 của Thông tư.",
            "On the basis of the approved plan the agency is asked in writing for a report on the contents of Article 36 of the circular."),
        Scope = new(
            "Cuộc kiểm tra theo kế hoạch qua hồ sơ, báo cáo từ ngày 01/12/2014.",
            "Planned inspections by dossier and report from 2014-12-01."),
        Example = new(
            "Kiểm tra qua hồ sơ ngày 20/06/2022, văn bản đề nghị báo cáo ký ngày 01/07/2022.",
            "Inspected by dossier on 2022-06-20; the request is dated 2022-07-01."),
        Remedy = new(
            "Ghi bổ sung văn bản đã gửi; nếu chưa gửi thì không thể khắc phục cho cuộc kiểm tra đã qua.",
            "Record the request that was sent; where none was, it cannot be mended for an inspection gone by."),
        NotJudged = new(
            "Kiểm tra tại trụ sở: điều luật có thể hiểu theo hai cách nên không đánh giá. Cuộc kiểm tra không thuộc kế hoạch không được xét; chưa ghi thuộc mục nào mà kế hoạch trong năm có cơ quan đó thì không kết luận.",
            "On-site inspections, for which the article can be read either way, and inspections that were not planned. One that names no entry, while the year's plan holds the agency, yields no verdict."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Cuộc kiểm tra qua hồ sơ, báo cáo ngày {on} không có văn bản đề nghị cơ quan báo cáo tình hình thực hiện.",
                "For the dossier inspection of {on} the agency was not asked in writing for its status report."),
            new(
                "late",
                "Văn bản đề nghị cơ quan báo cáo tình hình thực hiện ngày {requested} ban hành sau cuộc kiểm tra ngày {on}.",
                "The request for the status report is dated {requested}, after the inspection of {on}."),
        },
    };
}
