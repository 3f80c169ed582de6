namespace IsoGovernance.Rules;

internal sealed partial class UnitsNotAudited
{
    public override RuleText Text => new()
    {
        Title = new(
            "Có đơn vị trong phạm vi áp dụng chưa được đánh giá nội bộ trong năm",
            "Units in scope were audited in none of the year's audits"),
        Demand = new(
            "Trong mỗi năm trọn vẹn sau công bố, các cuộc đánh giá nội bộ đã hoàn thành phải bao quát mọi đơn vị trong phạm vi áp dụng.",
            "In each complete year after the declaration the completed internal audits together cover every unit in scope."),
        Scope = new(
            "Cơ quan đã công bố hệ thống; các năm đã kết thúc, từ năm liền sau năm công bố lần đầu. Đơn vị được tính nếu thuộc phạm vi cả năm.",
            "Agencies that have declared their system; years that are over, from the year after the first declaration on. A unit counts that was in scope all the year."),
        Example = new(
            "Năm 2023 các cuộc đánh giá nội bộ không đánh giá Văn phòng Sở.",
            "In 2023 no internal audit covered the department's office."),
        Remedy = new(
            "Đưa các đơn vị này vào cuộc đánh giá của năm nay. Năm đã qua không thể khắc phục.",
            "Have these units audited this year. A year gone by cannot be mended."),
        NotJudged = new(
            "Năm không có cuộc đánh giá nào hoàn thành (AUD001). Là cảnh báo vì tiêu chuẩn để chương trình đánh giá quyết định.",
            "A year without any completed audit (AUD001). A warning, as the standard leaves it to the audit programme."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Năm {year} các đơn vị sau trong phạm vi áp dụng chưa được đánh giá nội bộ: {units}.",
                "In {year} these units in scope were audited in no internal audit: {units}."),
        },
    };
}
