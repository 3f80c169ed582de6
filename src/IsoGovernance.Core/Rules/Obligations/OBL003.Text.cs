namespace IsoGovernance.Rules;

internal sealed partial class ProvincialCommitteeAndOfficeSplit
{
    public override RuleText Text => new()
    {
        Title = new(
            "Ủy ban nhân dân cấp tỉnh và Văn phòng Ủy ban nhân dân cấp tỉnh không áp dụng chung một hệ thống",
            "The provincial People's Committee and its Office run separate systems"),
        Demand = new(
            "Khi một trong hai cơ quan áp dụng hệ thống, Ủy ban nhân dân cấp tỉnh và Văn phòng Ủy ban nhân dân cấp tỉnh phải áp dụng chung một hệ thống.",
            "Where either of them has a system, the provincial People's Committee and its Office take part in one and the same."),
        Scope = new(
            "Ủy ban nhân dân cấp tỉnh, từ ngày 01/12/2014.",
            "Provincial People's Committees, from 2014-12-01."),
        Example = new(
            "Văn phòng chủ trì một hệ thống riêng, Ủy ban nhân dân cấp tỉnh chủ trì một hệ thống khác.",
            "The Office runs a system of its own and the committee another one."),
        Remedy = new(
            "Hợp nhất thành một hệ thống; ghi cơ quan kia là thành viên của hệ thống dùng chung.",
            "Merge them into one system and record the other agency as its member."),
        NotJudged = new(
            "Cả hai cơ quan đều chưa có hệ thống là nội dung của OBL001. Sổ không ghi nhận đủ các cơ quan thì không kết luận khi cơ quan có thể có hệ thống chưa được ghi.",
            "That neither of them has a system is OBL001's. A register that does not hold all agencies yields no verdict where a system may be left out."),
        Sentences = new FindingSentence[]
        {
            new(
                "split",
                "Ủy ban nhân dân cấp tỉnh áp dụng hệ thống {system}, còn Văn phòng ({office}) áp dụng hệ thống {other}.",
                "The People's Committee applies the system {system} while its Office ({office}) applies {other}."),
            new(
                "alone",
                "Cơ quan {agency} áp dụng hệ thống {system} nhưng cơ quan {other} không tham gia hệ thống nào đang được áp dụng.",
                "The agency {agency} applies the system {system} but {other} takes part in none that is being applied."),
        },
    };
}
