namespace IsoGovernance.Rules;

internal sealed partial class ProcedureListNotPublished
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa xác định, phân loại và đăng tải thủ tục hành chính thực hiện tại từng cơ quan",
            "The procedures carried out at an agency were not determined and published"),
        Demand = new(
            "Bộ, ngành, Ủy ban nhân dân cấp tỉnh xác định, phân loại thủ tục hành chính được thực hiện tại từng cơ quan, đơn vị và đăng tải trên trang thông tin điện tử của mình.",
            "The ministry or province determines and classes the procedures carried out at each agency and posts them on its website."),
        Scope = new(
            "Từng cơ quan của sổ tồn tại tại ngày đánh giá, từ ngày 01/12/2014. Trong sổ của tỉnh, cơ quan tổ chức theo hệ thống ngành dọc không áp dụng.",
            "Each agency of the register that exists on the assessment date, from 2014-12-01. In a province's register vertically organised agencies are left out."),
        Example = new(
            "Sở mới thành lập ngày 01/03/2023; ngày 02/03/2023 chưa ghi nhận việc đăng tải thủ tục thực hiện tại Sở.",
            "A department was set up on 2023-03-01; on 2023-03-02 no posting of its procedures is recorded."),
        Remedy = new(
            "Xác định, đăng tải danh mục và ghi ngày đăng tải; nếu cơ quan không thực hiện thủ tục nào thì ghi rõ.",
            "Determine and post the list and record the day; where no procedure is carried out at the agency, record that."),
        NotJudged = new(
            "Pháp luật không quy định số ngày. Danh mục có đầy đủ, đúng mẫu hay không; thay đổi về sau do SCP005 đánh giá.",
            "The law names no number of days. Whether the list is complete and in the set form; later changes are SCP005's."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Thủ tục hành chính thực hiện tại {agency} chưa được đăng tải trên trang thông tin điện tử sau {days} ngày, tính từ ngày {since}.",
                "The procedures carried out at {agency} have not been posted on the website; {days} days have passed since {since}."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Xác định và đăng tải trên trang thông tin điện tử các thủ tục hành chính thực hiện tại {agency}.",
                "Determine the procedures carried out at {agency} and post them on the website."),
        },
    };
}
