using IsoGovernance.Law;

namespace IsoGovernance.Tool.LawMap;

/// <summary>Circular 26/2014/TT-BKHCN, article by article, and what of it no rule judges.</summary>
internal static partial class Circular26
{
    public static LawText Text { get; } = new(
        Instruments.Tt26,
        [.. Systems(), .. Consultants(), .. Training(), .. Inspections(), .. Duties(), .. Forms()]);

    private static Article[] Systems() =>
    [
        new("1", "Phạm vi điều chỉnh", "Scope", "1 2 3 4 5",
            new NotJudged("1",
                "Nêu Thông tư điều chỉnh những gì, không giao nghĩa vụ cho ai.",
                "Says what the circular covers; lays a duty on nobody.")),
        new("2", "Đối tượng áp dụng", "Whom it concerns", "1 2 3 4 5 6 7",
            new NotJudged("2",
                "Liệt kê đối tượng; dùng để biết cơ quan thuộc diện nào, không có điều kiện để xét.",
                "Lists whom the circular concerns; used to tell an agency's tier, no condition to judge.")),
        new("3", "Giải thích từ ngữ", "Definitions", "1 2 3 4 5 6",
            new NotJudged("3.2 3.3 3.4 3.5 3.6",
                "Giải thích từ ngữ mà các quy tắc dùng theo; không có điều kiện để xét. Riêng khoản 1 được dùng tại SCP001.",
                "Defines words that the rules use in this meaning; no condition to judge. Clause 1 alone is judged, by SCP001.")),
        new("4", "Trách nhiệm xác định thủ tục hành chính được đưa vào xây dựng và áp dụng Hệ thống quản lý chất lượng",
            "Responsibility for determining the administrative procedures to be brought into the system", "1 2 3 4",
            new NotJudged("4.4",
                "Chỉ riêng dữ liệu của sổ không cho biết nội dung đăng tải có chính xác hay không.",
                "The register alone cannot tell whether what was published is accurate.")),
        new("5", "Xây dựng và áp dụng Hệ thống quản lý chất lượng tại các Bộ, ngành",
            "Building and applying quality management systems in ministries", "1 2 3 4",
            new NotJudged("5.4",
                "Khuyến khích chứ không bắt buộc. Quyết định của Bộ, ngành về đơn vị của mình vào sổ dưới dạng đối tượng áp dụng của đơn vị.",
                "Encourages and does not oblige. What the ministry decides for a unit enters the register as the unit's tier.")),
        new("6",
            "Xây dựng và áp dụng Hệ thống quản lý chất lượng tại Ủy ban nhân dân các cấp, cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, cơ quan chuyên môn thuộc Ủy ban nhân dân quận, huyện, thị xã, thành phố thuộc tỉnh",
            "Building and applying quality management systems in People's Committees of every level and in provincial and district specialised agencies",
            "1 2.ab 3.opening 3.ab 4 5",
            new NotJudged("6.3.opening",
                "Hình thức áp dụng ở cấp huyện do Ủy ban nhân dân cấp tỉnh chọn; cấp huyện kết thúc từ ngày 01/07/2025.",
                "The form for a district is the province's choice; the district level ended on 2025-07-01."),
            new NotJudged("6.3.a",
                "Một hệ thống chung là một trong hai hình thức được chọn; chỉ hình thức kia có giới hạn để xét (OBL005, OBL006).",
                "One common system is one of two forms to choose from; only the other has limits to judge (OBL005, OBL006)."),
            new NotJudged("6.3.b",
                "Xét số cơ quan áp dụng độc lập và trụ sở, con dấu, tài khoản riêng. Thủ tục hành chính được phân cấp nhiều hay ít phải do người xem xét; việc các cơ quan còn lại áp dụng chung đã kết thúc cùng cấp huyện.",
                "The number of independent systems and an own office, seal and account are judged. Whether the procedures decentralised are many takes a person; the sharing by all other agencies ended with the districts."),
            new NotJudged("6.5",
                "Khuyến khích chứ không bắt buộc. Quyết định của Ủy ban nhân dân cấp tỉnh về đơn vị vào sổ dưới dạng đối tượng áp dụng của đơn vị.",
                "Encourages and does not oblige. What the province decides for a unit enters the register as the unit's tier.")),
        new("7",
            "Nội dung công việc thuê tư vấn và nội dung công việc cơ quan tự thực hiện trong quá trình xây dựng và áp dụng Hệ thống quản lý chất lượng",
            "The work that may be left to consultants and the work that the agency does itself", "1.abcdđegh 2.abcdđeghikl",
            new NotJudged("7.1",
                "Cho phép thuê tư vấn làm các việc này, không bắt buộc thuê.",
                "Allows consultants to be hired for this work; does not require it.")),
    ];
}
