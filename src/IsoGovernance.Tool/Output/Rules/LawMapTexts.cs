using System.Globalization;
using System.Linq;
using IsoGovernance.Tool.LawMap;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>What the law map says around its tables.</summary>
internal static class LawMapTexts
{
    public const string Place = "Điều.khoản.điểm / Place", Rules = "Quy tắc / Rules", NotJudged = "Không đánh giá / Not judged";

    public static LocalizedText Introduction { get; } = new(
        "Mỗi điều, khoản, điểm của Quyết định 19/2014/QĐ-TTg và Thông tư 26/2014/TT-BKHCN, theo thứ tự của văn bản, cùng các quy tắc đánh giá nó "
            + "hoặc lý do không đánh giá. Trang này do isogov ghi ra từ chính các quy tắc.",
        "Every article, clause and point of Decision 19/2014/QĐ-TTg and Circular 26/2014/TT-BKHCN, in the order of the law, with the rules that "
            + "judge it or the reason why it is not judged. isogov writes this page from the rules themselves.");

    public static (LocalizedText Heading, LocalizedText[] Items)[] Notes { get; } =
    [
        (new("Cách đọc", "How to read it"),
        [
            new(
                "Quy tắc đứng ở đúng chỗ mà nó viện dẫn. Trong ngoặc là những khoản, điểm không có quy tắc hay lý do riêng: dòng đó nói cho cả các khoản, điểm này.",
                "A rule stands at the place that it cites. In brackets are the clauses and points with no rule or reason of their own: the line speaks for them too."),
            new(
                "Dòng có cả quy tắc và lý do: lý do nói về phần mà quy tắc không đánh giá. Dòng không có quy tắc: không quy tắc nào viện dẫn chỗ đó; lý do cho biết phần nào, nếu có, được đánh giá ở chỗ khác.",
                "Where a line has rules and a reason, the reason is about the part that the rules leave out. Where it has no rule, none cites the place; the reason says what of it, if anything, is judged elsewhere."),
            new(
                "Câu mở đầu hay đoạn kết chỉ đứng riêng khi tự nó có nội dung; còn lại được đọc cùng các khoản, điểm của nó.",
                "A sentence before or after the points stands alone only where it says something of its own; else it is read with its clauses and points."),
            new(
                "`isogov rules --law \"TT26 33.2\"` liệt kê các quy tắc của một chỗ trong bản đồ.",
                "`isogov rules --law \"TT26 33.2\"` lists the rules of a place of the map."),
        ]),
        (new("Mức độ chắc chắn của nguồn", "How sure the sources are"),
        [
            new(
                "Bản đồ theo bản sao của Bộ Pháp điển (19.8.QĐ.3 và 19.8.TT.6). Bản sao cho biết lời văn năm 2014, không chứng minh mọi điều còn hiệu lực.",
                "The map follows a copy of the official codification (19.8.QĐ.3 and 19.8.TT.6). It proves the wording of 2014, not that every article is still in force."),
            new(
                "Cơ sở dữ liệu chính thức ghi Thông tư hết hiệu lực một phần; chưa xem được là phần nào, có lẽ là điều kiện của tổ chức tư vấn và tổ chức chứng nhận. "
                    + "Từ ngày 01/07/2025, Thông tư 07/2025/TT-BKHCN chuyển việc cấp Giấy xác nhận về cấp tỉnh. Các quy tắc dựa vào phần này là OBL009, OBL013 và INS017.",
                "The official database marks the circular as partly no longer in force; which part was not seen, probably the conditions for consultants and certification bodies. "
                    + "From 2025-07-01 Circular 07/2025/TT-BKHCN moved their certificates to the provinces. The rules that rest on that part are OBL009, OBL013 and INS017."),
            new(
                "Bản sao không có Điều 24 đến Điều 32 của Thông tư và các biểu mẫu. Tiêu đề trong ngoặc vuông do bản đồ đặt theo nội dung; khoản, điểm ở đó không liệt kê được.",
                "The copy lacks Articles 24 to 32 of the circular and all forms. A heading in square brackets is ours, after the subject; clauses and points cannot be listed there."),
            new(
                "Tiêu đề tiếng Anh không phải bản dịch chính thức.",
                "The English headings are no official translation."),
        ]),
    ];

    public static LocalizedText OtherTexts { get; } = new("Văn bản và tiêu chuẩn khác", "Other texts and standards");

    public static LocalizedText NoCitation { get; } = new("Quy tắc không viện dẫn điều khoản nào", "Rules that cite no provision");

    public static LocalizedText Heading(Provision provision)
    {
        var heading = provision.Article!.Heading;
        var (vietnamese, english) = provision.Article.Seen ? (heading.Vietnamese, heading.English) : ("[" + heading.Vietnamese + "]", "[" + heading.English + "]");
        return provision.Article.IsAppendix
            ? new("Phụ lục " + provision + ". " + vietnamese, "Appendix " + provision + ". " + english)
            : new("Điều " + provision + ". " + vietnamese, "Article " + provision + ". " + english);
    }

    /// <summary>How many of the smallest places have a rule, or only a reason.</summary>
    public static LocalizedText Count(LawText text)
    {
        var articles = Number(text.Whole.Parts.Count(part => !part.Article!.IsAppendix));
        var leaves = text.Whole.All.Where(place => place.Parts.Count == 0).ToList();
        var judged = leaves.Count(leaf => leaf.Settled?.Rules.Count > 0);
        return new(
            articles + " điều. Trong " + Number(leaves.Count) + " đơn vị nhỏ nhất (điểm, khoản không có điểm, điều không có khoản, biểu mẫu), "
                + Number(judged) + " có quy tắc, " + Number(leaves.Count - judged) + " chỉ có lý do.",
            articles + " articles. Of " + Number(leaves.Count) + " smallest places (points, clauses without points, articles without clauses, forms) "
                + Number(judged) + " have rules, " + Number(leaves.Count - judged) + " have a reason only.");
    }

    /// <summary>What to call a paragraph that stands before or after the clauses or points; null for a clause or a point.</summary>
    public static string? Paragraph(string? step) => step switch
    {
        "opening" => "mở đầu / opening",
        "closing-1" => "đoạn kết 1 / closing paragraph 1",
        "closing-2" => "đoạn kết 2 / closing paragraph 2",
        _ => null,
    };

    public static string Annex(string number) => "Phụ lục " + number + " / Annex " + number;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
