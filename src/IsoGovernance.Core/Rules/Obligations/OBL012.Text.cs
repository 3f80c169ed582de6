namespace IsoGovernance.Rules;

internal sealed partial class MoreThanOneSystem
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cơ quan áp dụng nhiều hơn một hệ thống quản lý chất lượng",
            "An agency that must have one system runs several"),
        Demand = new(
            "Khối cơ quan Bộ, ngành, tổng cục, cục, chi cục và cơ quan chuyên môn cấp tỉnh mỗi nơi chỉ áp dụng một hệ thống.",
            "The headquarters of a ministry, its general departments, cục and sub-departments, a provincial specialised agency and a sub-department each apply no more than one system."),
        Scope = new(
            "Các cơ quan nêu trên có áp dụng hệ thống, mọi ngày từ ngày 01/12/2014.",
            "These agencies where they apply a system, on every day from 2014-12-01."),
        Example = new(
            "Một sở áp dụng hai hệ thống cùng lúc, mỗi hệ thống cho một lĩnh vực.",
            "A department applies two systems at the same time, one for each field of work."),
        Remedy = new(
            "Hợp nhất các hệ thống; ghi ngày kết thúc của hệ thống không còn áp dụng.",
            "Merge the systems, or record the end of the one that is no longer applied."),
        NotJudged = new(
            "Việc chuyển cùng một hệ thống sang phiên bản tiêu chuẩn mới không tạo ra hệ thống thứ hai. Sổ không ghi nhận đủ các cơ quan thì không kết luận khi cơ quan có thể có hệ thống chưa được ghi.",
            "The move of a system to a new edition makes no second one. A register that does not hold all agencies yields no verdict where a system may be left out."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Từ ngày {from} cơ quan áp dụng cùng lúc hai hệ thống {system} và {other}.",
                "From {from} on the agency applied two systems at once, {system} and {other}."),
        },
    };
}
