namespace IsoGovernance.Rules;

internal sealed partial class MisleadingCharacter
{
    public override RuleText Text => new()
    {
        Title = new(
            "Văn bản có ký tự ẩn hoặc chữ giống chữ Đ",
            "A text has a mark that is not seen, or a letter that only looks like Đ"),
        Demand = new(
            "Văn bản không có ký tự ẩn, và chữ Đ, đ là chữ tiếng Việt (U+0110, U+0111): văn bản trông giống nhau thì là một.",
            "A text has no marks that are not seen, and Đ and đ are the Vietnamese letters (U+0110, U+0111): texts that look alike are alike."),
        Scope = new(
            "Mọi văn bản được ghi, mã định danh và số, ký hiệu, tại bất kỳ ngày nào.",
            "Every recorded text, identifier and number, on any date."),
        Example = new(
            "Mã so-y-te có thêm một khoảng trắng không độ rộng (U+200B); chữ Đ trong QĐ-TTg ghi bằng U+00D0.",
            "The identifier so-y-te with a space of no width (U+200B); the Đ of QĐ-TTg written as U+00D0."),
        Remedy = new(
            "Xóa ký tự ẩn; thay bằng chữ Đ, đ tiếng Việt.",
            "Remove the mark; write the Vietnamese letter Đ or đ."),
        NotJudged = new(
            "Chữ giống nhau khác, dấu nối trong biểu tượng cảm xúc, và tham chiếu, do DAT006 đánh giá. Văn bản được so sánh đúng như đã ghi.",
            "Other letters that look alike, joiners within emoji, and references, which DAT006 judges. Texts are compared as they are written."),
        Sentences = new FindingSentence[]
        {
            new(
                "mark",
                "{member} có ký tự ẩn {character} tại vị trí {position}.",
                "{member} has the mark {character}, which is not seen, at position {position}."),
            new(
                "letter",
                "{member} có chữ {character} giống chữ Đ tiếng Việt tại vị trí {position}.",
                "{member} has the letter {character}, which only looks like the Vietnamese Đ, at position {position}."),
        },
    };
}
