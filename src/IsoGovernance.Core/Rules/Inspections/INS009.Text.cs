namespace IsoGovernance.Rules;

internal sealed partial class InspectionContentNotExamined
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa kiểm tra đủ các nội dung quy định",
            "Required inspection contents were not examined"),
        Demand = new(
            "Cuộc kiểm tra phải gồm đủ mười ba nội dung quy định tại khoản 1 và khoản 2 Điều 36 của Thông tư.",
            "An inspection examines the thirteen contents of Article 36(1) and (2) of the circular."),
        Scope = new(
            "Mọi cuộc kiểm tra được thực hiện từ ngày 01/12/2014, tại trụ sở hoặc qua hồ sơ, báo cáo.",
            "Every inspection from 2014-12-01, on site or by dossier and report."),
        Example = new(
            "Kết quả kiểm tra không có nội dung xem xét của Lãnh đạo, đánh giá nội bộ (36.1.đ).",
            "The results lack management review and internal audit (36.1.đ)."),
        Remedy = new(
            "Ghi bổ sung kết quả đã có; nội dung chưa kiểm tra thì kiểm tra ở cuộc tiếp theo.",
            "Record the results that there are; examine the rest at the next inspection."),
        NotJudged = new(
            "Cách kiểm tra từng nội dung. Khiếu nại (36.1.e), thay đổi văn bản (36.2.d), công bố lại (36.2.đ) và tư vấn (36.2.e) có thể ghi là không áp dụng.",
            "How a content was examined. Complaints (36.1.e), legal changes (36.2.d), re-declaration (36.2.đ) and consultants (36.2.e) may be recorded as not applicable."),
        Sentences = new FindingSentence[]
        {
            new(
                "missing",
                "Cuộc kiểm tra ngày {on} không có kết quả của các nội dung: {contents}.",
                "The inspection of {on} has no result for the contents {contents}."),
            new(
                "leftOut",
                "Cuộc kiểm tra ngày {on} ghi không áp dụng đối với các nội dung bắt buộc: {contents}.",
                "The inspection of {on} records as not applicable the contents {contents}, which always apply."),
        },
    };
}
