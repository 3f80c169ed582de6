namespace IsoGovernance.Rules;

internal sealed partial class QualityPolicyNotReviewed
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chính sách chất lượng chưa được xem xét để luôn thích hợp",
            "The quality policy was not reviewed for continuing suitability"),
        Demand = new(
            "Một cuộc xem xét của Lãnh đạo trong năm trọn vẹn gần nhất phải xem xét chính sách chất lượng.",
            "A management review of the last complete year considered the quality policy."),
        Scope = new(
            "Hệ thống được áp dụng suốt năm đó; chính sách đã có hiệu lực từ đầu năm.",
            "Systems applied throughout that year; a policy was in force as it began."),
        Example = new(
            "Năm 2023 có một cuộc xem xét của Lãnh đạo nhưng đầu vào không có chính sách chất lượng.",
            "In 2023 a management review was held and the policy was not among its inputs."),
        Remedy = new(
            "Đưa chính sách chất lượng vào đầu vào của cuộc xem xét tới và ghi đầu vào đó bằng mã qualityPolicy.",
            "Put the policy among the inputs of the next review and record that input by the code qualityPolicy."),
        NotJudged = new(
            "Phiên bản 2008 không quy định hằng năm, phiên bản 2015 không nêu rõ: đây là cảnh báo. Đầu vào có mã không thuộc phiên bản tiêu chuẩn thì không đánh giá. Năm không có cuộc xem xét nào thì xem REV001.",
            "The 2008 edition sets no year and the 2015 edition does not name it: this is a warning. Inputs of a code that the edition does not name leave it open. For a year without any review see REV001."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Năm {year} có {reviews} cuộc xem xét của Lãnh đạo nhưng không cuộc nào xem xét chính sách chất lượng.",
                "In {year} {reviews} management reviews were held and none considered the quality policy."),
        },
    };
}
