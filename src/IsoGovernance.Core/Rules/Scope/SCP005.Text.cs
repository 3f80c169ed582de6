namespace IsoGovernance.Rules;

internal sealed partial class ProcedureListPublishedLate
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cập nhật thay đổi thủ tục hành chính trên trang thông tin điện tử quá thời hạn",
            "A change of an administrative procedure was put on the website late"),
        Demand = new(
            "Thủ tục hành chính ban hành mới, sửa đổi, bổ sung, thay thế, hủy bỏ hoặc bãi bỏ phải được cập nhật trên trang thông tin điện tử của Bộ, ngành, Ủy ban nhân dân cấp tỉnh chậm nhất là năm ngày làm việc kể từ ngày ký quyết định công bố.",
            "A new, amended, replaced, cancelled or abolished procedure is updated on the website of the ministry or the province no later than five working days after the publishing decision was signed."),
        Scope = new(
            "Bộ, ngành, Ủy ban nhân dân cấp tỉnh; quyết định công bố ký từ ngày 01/12/2014 trở đi.",
            "The ministry or province; publishing decisions signed from 2014-12-01 on."),
        Example = new(
            "Quyết định ký ngày 01/03/2023, hạn là ngày 08/03/2023; cập nhật ngày 09/03/2023.",
            "The decision was signed on 2023-03-01, the term ended on 2023-03-08; the website was updated on 2023-03-09."),
        Remedy = new(
            "Cập nhật trang thông tin điện tử và ghi ngày. Việc quá hạn vẫn được ghi nhận.",
            "Update the website and record the day. That it was late remains on record."),
        NotJudged = new(
            "Tính chính xác của nội dung đăng tải; thay đổi không được ghi trong sổ.",
            "Whether what was posted is right; changes that the register does not record."),
        Sentences = new FindingSentence[]
        {
            new(
                "late",
                "Quyết định {decision} (thủ tục {procedure}) ký ngày {signed}; hạn {days} ngày làm việc là ngày {due}, nhưng đến ngày {done} mới cập nhật.",
                "The decision {decision} (procedure {procedure}) was signed on {signed}; the term of {days} working days ended on {due}, but the website was updated only on {done}."),
            new(
                "open",
                "Quyết định {decision} (thủ tục {procedure}) ký ngày {signed}; hạn {days} ngày làm việc là ngày {due}, đến nay chưa cập nhật.",
                "The decision {decision} (procedure {procedure}) was signed on {signed}; the term of {days} working days ended on {due}, and the website has not been updated."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Cập nhật trên trang thông tin điện tử thủ tục {procedure} theo quyết định {decision} ký ngày {signed}, trong thời hạn {days} ngày làm việc.",
                "Update the procedure {procedure} on the website by the decision {decision} signed on {signed}, within the term of {days} working days."),
        },
    };
}
