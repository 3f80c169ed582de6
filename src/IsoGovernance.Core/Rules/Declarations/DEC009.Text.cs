namespace IsoGovernance.Rules;

internal sealed partial class DeclarationContentIncomplete
{
    public override RuleText Text => new()
    {
        Title = new(
            "Quyết định công bố thiếu số, ký hiệu, ngày ban hành, phiên bản tiêu chuẩn hoặc phạm vi áp dụng",
            "The declaration lacks its number, date, edition or scope"),
        Demand = new(
            "Quyết định công bố phải có số, ký hiệu, ngày ban hành, phiên bản tiêu chuẩn và phạm vi áp dụng.",
            "The declaration has its number, its date, the edition of the standard and the scope."),
        Scope = new(
            "Cơ quan đã công bố hệ thống, từ ngày 18/05/2014.",
            "Agencies that have declared their system, from 2014-05-18."),
        Example = new(
            "Quyết định công bố không ghi phiên bản tiêu chuẩn.",
            "The declaration names no edition of the standard."),
        Remedy = new(
            "Ghi bổ sung từ bản gốc; nếu bản gốc thiếu thì ban hành lại.",
            "Record what the original says; if the original lacks it, issue it again."),
        NotJudged = new(
            "Các nội dung khác của mẫu tại Phụ lục I của Quyết định, do chưa tiếp cận được. Danh mục thủ tục cũng là phạm vi. Công bố trước ngày sổ bắt đầu ghi nhận mà thiếu thông tin thì không kết luận.",
            "Further fields of the form in Appendix I of the decision, which was not seen. A list of procedures is a scope too. A declaration older than the records that lacks one of these yields no verdict."),
        Sentences = new FindingSentence[]
        {
            new(
                "number",
                "Quyết định công bố {declaration} thiếu số, ký hiệu.",
                "The declaration {declaration} lacks its number."),
            new(
                "date",
                "Quyết định công bố {declaration} thiếu ngày ban hành.",
                "The declaration {declaration} lacks its date."),
            new(
                "edition",
                "Quyết định công bố {declaration} thiếu phiên bản tiêu chuẩn.",
                "The declaration {declaration} lacks the edition of the standard."),
            new(
                "scope",
                "Quyết định công bố {declaration} thiếu phạm vi áp dụng.",
                "The declaration {declaration} lacks the scope."),
        },
    };
}
