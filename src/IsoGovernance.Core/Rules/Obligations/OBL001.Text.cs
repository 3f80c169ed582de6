namespace IsoGovernance.Rules;

internal sealed partial class MandatoryAgencyWithoutQms
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cơ quan thuộc đối tượng bắt buộc chưa xây dựng và áp dụng hệ thống quản lý chất lượng",
            "A mandatory agency has no quality management system"),
        Demand = new(
            "Mỗi cơ quan thuộc đối tượng bắt buộc phải tham gia một hệ thống quản lý chất lượng ít nhất đang được áp dụng.",
            "Every agency of the mandatory tier takes part in a quality management system that is at least being applied."),
        Scope = new(
            "Cơ quan thuộc đối tượng bắt buộc tại ngày đánh giá, từ ngày 18/05/2014. Cơ quan được khuyến khích, như Ủy ban nhân dân cấp xã, không bị coi là vi phạm khi chưa có hệ thống.",
            "Agencies of the mandatory tier on the assessment date, from 2014-05-18. An encouraged agency, such as a commune's People's Committee, is not blamed for having no system."),
        Example = new(
            "Một sở không chủ trì và cũng không tham gia hệ thống nào đang được áp dụng.",
            "A provincial department neither runs nor takes part in any system that is being applied."),
        Remedy = new(
            "Xây dựng, phê duyệt và áp dụng hệ thống; ghi ngày bắt đầu áp dụng, hoặc ghi cơ quan là thành viên của hệ thống dùng chung.",
            "Build, approve and apply a system and record the first day on which it is applied, or record the agency as a member of a shared one."),
        NotJudged = new(
            "Pháp luật không đặt thời hạn cho cơ quan mới; phát hiện nêu rõ cơ quan thuộc đối tượng bắt buộc từ ngày nào. Hệ thống của cơ quan trước khi sáp nhập được nêu; chỉ được tính đến hết năm sáp nhập nếu chọn cách hiểu đó (succession). Sổ không ghi đủ các cơ quan thì không kết luận. Ủy ban nhân dân cấp tỉnh và Văn phòng chỉ một bên có hệ thống là nội dung của OBL003.",
            "The law sets no term for a new agency; the finding tells since when the agency has been mandatory. Systems of agencies merged into it are shown; they count until the end of the year of the merger only under that reading (succession). A register that does not hold all agencies yields no verdict. That of the provincial People's Committee and its Office only one has a system is OBL003's."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Cơ quan thuộc đối tượng bắt buộc từ ngày {since} nhưng chưa tham gia hệ thống quản lý chất lượng nào đang được áp dụng.",
                "The agency has been mandatory since {since} but takes part in no quality management system that is being applied."),
            new(
                "building",
                "Cơ quan thuộc đối tượng bắt buộc từ ngày {since}; hệ thống {system} đang được xây dựng, chưa được áp dụng.",
                "The agency has been mandatory since {since}; the system {system} is being built and not yet applied."),
            new(
                "none-merged",
                "Cơ quan thuộc đối tượng bắt buộc từ ngày {since} nhưng chưa tham gia hệ thống quản lý chất lượng nào đang được áp dụng. Hệ thống của các cơ quan trước khi sáp nhập: {inherited}.",
                "The agency has been mandatory since {since} but takes part in no quality management system that is being applied. Systems of the agencies merged: {inherited}."),
            new(
                "building-merged",
                "Cơ quan thuộc đối tượng bắt buộc từ ngày {since}; hệ thống {system} đang được xây dựng, chưa được áp dụng. Hệ thống của các cơ quan trước khi sáp nhập: {inherited}.",
                "The agency has been mandatory since {since}; the system {system} is being built and not yet applied. Systems of the agencies merged: {inherited}."),
        },
    };
}
