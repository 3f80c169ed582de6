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
            "Nội dung tài liệu. Chưa có chính sách, mục tiêu chất lượng thì xem POL001, OBJ001. Không tài liệu nào ghi mục đích thì không đánh giá.",
            "What the documents say. Where there is no policy or no objective at all, see POL001 and OBJ001. Where no document says what it is for, nothing is judged."),
        Sentences = new FindingSentence[]
        {
            new(
                "scope",
                "Không có tài liệu đang áp dụng về phạm vi của hệ thống theo yêu cầu của {edition}.",
                "No document in use holds the scope of the system, as {edition} requires."),
            new(
                "policy",
                "Không có tài liệu đang áp dụng về chính sách chất lượng theo yêu cầu của {edition}.",
                "No document in use holds the quality policy, as {edition} requires."),
            new(
                "objectives",
                "Không có tài liệu đang áp dụng về mục tiêu chất lượng theo yêu cầu của {edition}.",
                "No document in use holds the quality objectives, as {edition} requires."),
            new(
                "processInformation",
                "Không có tài liệu đang áp dụng về thông tin về các quá trình theo yêu cầu của {edition}.",
                "No document in use holds information on the processes, as {edition} requires."),
            new(
                "qualityManual",
                "Không có tài liệu đang áp dụng về sổ tay chất lượng theo yêu cầu của {edition}.",
                "No document in use holds the quality manual, as {edition} requires."),
            new(
                "documentControl",
                "Không có tài liệu đang áp dụng về thủ tục kiểm soát tài liệu theo yêu cầu của {edition}.",
                "No document in use holds the procedure on document control, as {edition} requires."),
            new(
                "recordControl",
                "Không có tài liệu đang áp dụng về thủ tục kiểm soát hồ sơ theo yêu cầu của {edition}.",
                "No document in use holds the procedure on record control, as {edition} requires."),
            new(
                "internalAudit",
                "Không có tài liệu đang áp dụng về thủ tục đánh giá nội bộ theo yêu cầu của {edition}.",
                "No document in use holds the procedure on internal audit, as {edition} requires."),
            new(
                "nonconformingProduct",
                "Không có tài liệu đang áp dụng về thủ tục kiểm soát sản phẩm không phù hợp theo yêu cầu của {edition}.",
                "No document in use holds the procedure on nonconforming product, as {edition} requires."),
            new(
                "correctiveAction",
                "Không có tài liệu đang áp dụng về thủ tục hành động khắc phục theo yêu cầu của {edition}.",
                "No document in use holds the procedure on corrective action, as {edition} requires."),
            new(
                "preventiveAction",
                "Không có tài liệu đang áp dụng về thủ tục hành động phòng ngừa theo yêu cầu của {edition}.",
                "No document in use holds the procedure on preventive action, as {edition} requires."),
            new(
                "another",
                "Không có tài liệu đang áp dụng với mục đích {purpose} theo yêu cầu của {edition}.",
                "No document in use serves the purpose {purpose}, as {edition} requires."),
        },
    };
}
