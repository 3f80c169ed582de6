namespace IsoGovernance.Rules;

internal sealed partial class DisseminationIncomplete
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa phổ biến, hướng dẫn áp dụng tài liệu, quy trình cho toàn bộ cán bộ, công chức trong phạm vi",
            "Not all officials in scope were instructed in the documents and processes"),
        Demand = new(
            "Các buổi phổ biến, hướng dẫn về tài liệu nội bộ đang áp dụng, cộng lại, phải đến được toàn bộ cán bộ, công chức trong phạm vi.",
            "The sessions held on the internal documents now in use together reached every official in scope."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 01/12/2014; tài liệu nội bộ đang áp dụng tại ngày đánh giá.",
            "Systems that are applied, from 2014-12-01; internal documents in use on the assessment date."),
        Example = new(
            "Trong phạm vi có 42 người; các buổi phổ biến mới đến được 40 người.",
            "There are 42 officials in scope; the sessions reached 40."),
        Remedy = new(
            "Phổ biến, hướng dẫn cho những người còn lại và ghi ngày, số người.",
            "Hold a session for the others and record the day and the numbers."),
        NotJudged = new(
            "Chất lượng phổ biến. Buổi trước khi lần ban hành được phê duyệt không tính cho lần ban hành đó; số người trong phạm vi lấy theo buổi gần nhất, nhiều buổi cùng ngày thì theo số nhỏ nhất.",
            "How good the session was. One held before an issue was approved does not count for it; the number in scope is that of the latest session, the smallest of several on one day."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Không ghi nhận buổi phổ biến, hướng dẫn nào về tài liệu đang áp dụng: {documents}.",
                "No session on the documents in use is recorded: {documents}."),
            new(
                "some",
                "Phổ biến, hướng dẫn mới đến {reached}/{inScope} người; tài liệu: {documents}.",
                "The sessions reached {reached} of {inScope} officials; documents: {documents}."),
        },
    };
}
