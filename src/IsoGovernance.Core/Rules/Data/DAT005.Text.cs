namespace IsoGovernance.Rules;

internal sealed partial class IdentifierDuplicated
{
    public override RuleText Text => new()
    {
        Title = new(
            "Mã định danh trùng lặp",
            "Two records share an identifier"),
        Demand = new(
            "Mã định danh là duy nhất trong cùng loại: cơ quan, hệ thống, cuộc kiểm tra, kế hoạch và mục kế hoạch trong toàn sổ; bản ghi khác trong bản ghi chứa nó.",
            "Identifiers are unique within their kind: of agencies, systems, inspections, plans and plan entries in the register, of other records within their owner."),
        Scope = new(
            "Mọi bản ghi, tại bất kỳ ngày nào.",
            "Every record, on any date."),
        Example = new(
            "Hai cơ quan cùng mã so-y-te.",
            "Two agencies have the identifier so-y-te."),
        Remedy = new(
            "Đặt lại mã cho một trong các bản ghi và sửa các tham chiếu.",
            "Give one of the records another identifier and correct the references."),
        NotJudged = new(
            "Hai bản ghi có thực sự là một hay không.",
            "Whether the two records are really one."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Mã định danh {id} bị trùng ({record}).",
                "The identifier {id} is used more than once ({record})."),
        },
    };
}
