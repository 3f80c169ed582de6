namespace IsoGovernance.Rules;

internal sealed partial class DossierInspectionWithoutRequest
{
    public override RuleText Text => new()
    {
        Title = new(
            "Kiểm tra qua hồ sơ, báo cáo có nội dung chưa đáp ứng yêu cầu nhưng không có văn bản đề nghị cơ quan",
            "A dossier inspection found unmet contents but no written request followed"),
        Demand = new(
            "Khi kiểm tra qua hồ sơ, báo cáo, đơn vị kiểm tra phải có văn bản đề nghị cơ quan thực hiện hoặc khắc phục các nội dung chưa đáp ứng yêu cầu.",
            "After an inspection by dossier and report the agency is asked in writing to put unmet contents right."),
        Scope = new(
            "Cuộc kiểm tra qua hồ sơ, báo cáo từ ngày 01/12/2014 có nội dung chưa đáp ứng yêu cầu.",
            "Inspections by dossier and report from 2014-12-01 with unmet contents."),
        Example = new(
            "Kiểm tra qua hồ sơ kết luận mục tiêu chất lượng chưa đáp ứng nhưng không có văn bản gửi cơ quan.",
            "A dossier inspection found the quality objectives unmet, and no letter went to the agency."),
        Remedy = new(
            "Gửi văn bản đề nghị cơ quan thực hiện hoặc khắc phục và ghi ngày gửi.",
            "Ask the agency in writing and record the day."),
        NotJudged = new(
            "Nội dung văn bản đề nghị. Pháp luật không quy định thời hạn: văn bản gửi muộn vẫn phù hợp; văn bản có trước cuộc kiểm tra không được tính.",
            "What the request says. The law sets no term: a late request is in order; one dated before the inspection does not count."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Kiểm tra qua hồ sơ, báo cáo ngày {on}: các nội dung chưa đáp ứng yêu cầu ({contents}) nhưng không có văn bản đề nghị cơ quan.",
                "The dossier inspection of {on} found the contents {contents} unmet, and no written request followed."),
            new(
                "early",
                "Kiểm tra qua hồ sơ, báo cáo ngày {on}: các nội dung chưa đáp ứng yêu cầu ({contents}); văn bản đề nghị ngày {requested} có trước cuộc kiểm tra.",
                "The dossier inspection of {on} found the contents {contents} unmet; the written request of {requested} precedes the inspection."),
        },
    };
}
