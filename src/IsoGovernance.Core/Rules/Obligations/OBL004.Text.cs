namespace IsoGovernance.Rules;

internal sealed partial class SubDepartmentWithoutOwnQms
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chi cục và tương đương chưa áp dụng hệ thống riêng",
            "A sub-department has no system of its own"),
        Demand = new(
            "Hệ thống mà chi cục hoặc tương đương tham gia phải là hệ thống của chính chi cục, không phải của cơ quan cấp trên.",
            "The system that a sub-department or an equivalent takes part in is its own and not its parent's."),
        Scope = new(
            "Chi cục và tương đương thuộc cơ quan chuyên môn cấp tỉnh hoặc thuộc Cục của Bộ, từ ngày 01/12/2014; theo cách hiểu tính cùng cơ quan cấp trên thì không áp dụng.",
            "Sub-departments of provincial specialised agencies and of a ministry's cục, from 2014-12-01; not where they are read as counted with the parent."),
        Example = new(
            "Chi cục Bảo vệ môi trường chỉ là thành viên hệ thống của Sở.",
            "A sub-department of environmental protection is only a member of its department's system."),
        Remedy = new(
            "Xây dựng và áp dụng hệ thống riêng của chi cục.",
            "Build and apply a system of the sub-department's own."),
        NotJudged = new(
            "Chi cục không tham gia hệ thống nào là nội dung của OBL001; tham gia cả hai là nội dung của OBL012. Sổ không ghi nhận đủ các cơ quan thì không kết luận khi cơ quan có thể có hệ thống chưa được ghi.",
            "A sub-department that takes part in no system is OBL001's, one that takes part in both is OBL012's. A register that does not hold all agencies yields no verdict where a system may be left out."),
        Sentences = new FindingSentence[]
        {
            new(
                "parent",
                "Chi cục áp dụng hệ thống {system} của cơ quan cấp trên {host}, chưa có hệ thống riêng.",
                "The sub-department applies the system {system} of its parent {host} and has none of its own."),
            new(
                "other",
                "Chi cục áp dụng hệ thống {system} của cơ quan {host}, chưa có hệ thống riêng.",
                "The sub-department applies the system {system} of {host} and has none of its own."),
        },
    };
}
