namespace IsoGovernance.Rules;

internal sealed partial class DocumentsNotApprovedByHead
{
    public override RuleText Text => new()
    {
        Title = new(
            "Tài liệu đang áp dụng chưa được Người đứng đầu cơ quan phê duyệt",
            "Documents in use were not approved by the head of the agency"),
        Demand = new(
            "Tài liệu nội bộ đang áp dụng phải được Người đứng đầu cơ quan, hoặc cấp phó ký thay (KT.), phê duyệt không muộn hơn ngày bắt đầu áp dụng.",
            "Every internal document in use was approved by the head, or by a deputy who signs for the head (KT.), no later than its first day of use."),
        Scope = new(
            "Tài liệu nội bộ đang áp dụng, từ ngày 18/05/2014. Hồ sơ và tài liệu bên ngoài không áp dụng.",
            "Internal documents in use, from 2014-05-18. Records and documents of external origin are left out."),
        Example = new(
            "Quy trình áp dụng từ ngày 01/04/2021 nhưng được phê duyệt ngày 15/04/2021, hoặc do Chánh Văn phòng ký thừa lệnh (TL.).",
            "A process was used from 2021-04-01 but approved on 2021-04-15, or signed by another person by order (TL.)."),
        Remedy = new(
            "Trình Người đứng đầu phê duyệt và ghi ngày, thẩm quyền ký.",
            "Have the head approve the document and record the day and the capacity."),
        NotJudged = new(
            "Nội dung tài liệu. Tài liệu áp dụng trước ngày 18/05/2014 chỉ cần đã được phê duyệt.",
            "What the document says. A document used before 2014-05-18 only has to be approved."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Tài liệu {document} áp dụng từ ngày {inUse} chưa được phê duyệt.",
                "The document {document}, in use since {inUse}, is not approved."),
            new(
                "late",
                "Tài liệu {document} áp dụng từ ngày {inUse} nhưng đến ngày {approved} mới được phê duyệt.",
                "The document {document} was in use from {inUse} but approved only on {approved}."),
            new(
                "notByHead",
                "Tài liệu {document} áp dụng từ ngày {inUse} không do Người đứng đầu hoặc cấp phó ký thay phê duyệt.",
                "The document {document}, in use since {inUse}, was not approved by the head or a deputy for the head."),
        },
    };
}
