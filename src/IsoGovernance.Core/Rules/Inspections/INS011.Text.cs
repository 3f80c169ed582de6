namespace IsoGovernance.Rules;

internal sealed partial class UnmetContentNotRechecked
{
    public override RuleText Text => new()
    {
        Title = new(
            "Nội dung chưa đáp ứng yêu cầu không được kiểm tra lại ở cuộc kiểm tra tiếp theo",
            "A content unmet at one inspection was not examined at the next"),
        Demand = new(
            "Các nội dung chưa đáp ứng yêu cầu được kiểm tra lại trong các cuộc kiểm tra tiếp theo.",
            "Contents that were unmet are examined in the following inspections."),
        Scope = new(
            "Các cuộc kiểm tra cùng một cơ quan từ ngày 01/12/2014.",
            "Inspections of one agency from 2014-12-01."),
        Example = new(
            "Cuộc kiểm tra năm 2021 kết luận hoạt động cải tiến (36.1.g) chưa đáp ứng; cuộc kiểm tra năm 2022 không kiểm tra nội dung này.",
            "In 2021 improvement (36.1.g) was unmet; the inspection of 2022 did not examine it."),
        Remedy = new(
            "Đưa nội dung chưa đáp ứng vào chương trình của cuộc kiểm tra tới.",
            "Put the unmet contents on the programme of the coming inspection."),
        NotJudged = new(
            "Thông tư quy định các cuộc kiểm tra tiếp theo, không nêu cuộc ngay sau đó, nên đây chỉ là cảnh báo. Cuộc kiểm tra không ghi nội dung nào thì không xét (INS009).",
            "The circular says in the following inspections, not the very next one: hence a warning. A next inspection without any recorded content is left to INS009."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Cuộc kiểm tra {agency} ngày {on} không kiểm tra lại các nội dung chưa đáp ứng yêu cầu tại cuộc kiểm tra ngày {before}: {contents}.",
                "The inspection of {agency} on {on} did not examine the contents that were unmet on {before}: {contents}."),
        },
    };
}
