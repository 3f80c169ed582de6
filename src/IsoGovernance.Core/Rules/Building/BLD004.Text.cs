namespace IsoGovernance.Rules;

internal sealed partial class RequiredDocumentMissing
{
    public override RuleText Text => new()
    {
        Title = new(
            "Thiếu tài liệu mà tiêu chuẩn yêu cầu",
            "A document that the edition requires is missing"),
        Demand = new(
            "Tài liệu mà phiên bản tiêu chuẩn đang áp dụng yêu cầu phải có và đang được áp dụng; một tài liệu có thể đáp ứng nhiều mục đích.",
            "The documented information that the edition followed requires exists and is in use; one document may serve several purposes."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014. Hệ thống đang xây dựng chưa bị coi là thiếu.",
            "Systems that are applied, from 2014-05-18. A system that is being built lacks nothing yet."),
        Example = new(
            "Hệ thống theo TCVN ISO 9001:2015 không có tài liệu nêu phạm vi của hệ thống.",
            "A system to TCVN ISO 9001:2015 has no document that states its scope."),
        Remedy = new(
            "Ban hành tài liệu, hoặc ghi mục đích của tài liệu đã có.",
            "Issue the document, or record what an existing one is for."),
        NotJudged = new(
            "Nội dung tài liệu. Không có chính sách, mục tiêu chất lượng đang có hiệu lực thì xem POL001, OBJ001. Không tài liệu nào ghi mục đích thì không đánh giá.",
            "What the documents say. Where no policy or no objective is in force, see POL001 and OBJ001. Where no document says what it is for, nothing is judged."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Thiếu tài liệu đang áp dụng mà {edition} yêu cầu: {document}.",
                "A document in use that {edition} requires is missing: {document}."),
        },
    };
}
