namespace IsoGovernance.Rules;

internal sealed partial class RequiredValueMissing
{
    public override RuleText Text => new()
    {
        Title = new(
            "Thiếu dữ liệu bắt buộc",
            "A required value is missing"),
        Demand = new(
            "Dữ liệu nhận biết một bản ghi phải có: mã định danh, tên cơ quan, tên hệ thống, ký hiệu tài liệu; tên, giá trị và ngày đầu tiên của tham số do địa phương quy định.",
            "What identifies a record is present: its identifier, an agency's and a system's name, a document's number; the name, the value and the first day of a local parameter."),
        Scope = new(
            "Mọi bản ghi, tại bất kỳ ngày nào.",
            "Every record, on any date."),
        Example = new(
            "Một hệ thống không có tên.",
            "A system has no name."),
        Remedy = new(
            "Bổ sung dữ liệu còn thiếu.",
            "Supply the missing value."),
        NotJudged = new(
            "Các ngày khác còn thiếu: quy tắc cần ngày đó sẽ nêu.",
            "Other missing dates: the rule that needs the date speaks."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Bản ghi ({record}) thiếu dữ liệu bắt buộc: {member}.",
                "The record ({record}) lacks a required value: {member}."),
        },
    };
}
