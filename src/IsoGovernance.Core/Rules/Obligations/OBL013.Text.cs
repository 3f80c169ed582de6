namespace IsoGovernance.Rules;

internal sealed partial class ConsultantWithoutValidCard
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chuyên gia tư vấn không có thẻ chuyên gia còn hiệu lực",
            "A person advises the agency without a valid expert card"),
        Demand = new(
            "Mỗi người tư vấn cho cơ quan phải có thẻ chuyên gia tư vấn còn hiệu lực vào các ngày tư vấn.",
            "Every person who advises the agency holds a consultant's card valid on the days of the engagement."),
        Scope = new(
            "Cơ quan áp dụng hệ thống và thuê tư vấn; các ngày tư vấn từ ngày 18/05/2014. Thẻ cấp bổ sung không quá thời hạn Giấy xác nhận của tổ chức; thẻ cấp theo quy định cũ chậm nhất đến ngày 31/12/2015.",
            "Agencies that apply a system and hire consultants; days from 2014-05-18. A card issued additionally lasts no longer than the organisation's certificate, one of the former regime until 2015-12-31 at the latest."),
        Example = new(
            "Một chuyên gia tham gia tư vấn sau khi thẻ đã hết hiệu lực.",
            "A person goes on advising after the card has run out."),
        Remedy = new(
            "Yêu cầu chuyên gia xuất trình thẻ còn hiệu lực và ghi vào sổ; nếu không có thì thay chuyên gia.",
            "Have the person show a valid card and record it; without one have the person replaced."),
        NotJudged = new(
            "Phần điều kiện của tổ chức tư vấn, chuyên gia trong Thông tư có thể đã hết hiệu lực một phần; từ ngày 01/07/2025 việc cấp đã chuyển về cấp tỉnh. Đơn vị có căn cứ khác thì tắt quy tắc này. Không ghi chuyên gia thì không kết luận. Trước ngày 01/12/2014 chỉ xét việc đã được cấp. Các ngày sau khi hệ thống kết thúc thì không xét.",
            "The circular's part on consultants may be partly no longer in force, and since 2025-07-01 the provinces issue the papers: whoever knows better switches the rule off. Persons not recorded yield no verdict. Of days before 2014-12-01 only the holding is judged. Days after the system ended are left out."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Chuyên gia {expert} tư vấn trong đợt tư vấn từ ngày {from} nhưng không có thẻ chuyên gia; ngày đầu tiên không có là {without}.",
                "In the engagement since {from}, {expert} advises without any expert card; the first day without one is {without}."),
            new(
                "gap",
                "Chuyên gia {expert} tư vấn trong đợt tư vấn từ ngày {from} nhưng ngày {without} không có thẻ chuyên gia còn hiệu lực.",
                "In the engagement since {from}, {expert} holds no valid expert card on {without}."),
        },
    };
}
