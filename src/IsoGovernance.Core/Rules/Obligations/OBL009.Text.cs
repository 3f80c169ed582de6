namespace IsoGovernance.Rules;

internal sealed partial class ConsultantWithoutValidCertificate
{
    public override RuleText Text => new()
    {
        Title = new(
            "Tổ chức tư vấn hoặc chuyên gia tư vấn độc lập không có Giấy xác nhận đủ điều kiện còn hiệu lực trong suốt quá trình tư vấn",
            "A consultant works without a certificate valid for the whole engagement"),
        Demand = new(
            "Vào mỗi ngày của quá trình tư vấn, tổ chức tư vấn hoặc chuyên gia tư vấn độc lập phải có Giấy xác nhận đủ điều kiện tư vấn còn hiệu lực, không bị đình chỉ, thu hồi.",
            "On every day of the engagement the consulting organisation or independent consultant holds a certificate of eligibility that is valid and neither suspended nor withdrawn."),
        Scope = new(
            "Cơ quan áp dụng hệ thống và thuê tư vấn; các ngày tư vấn từ ngày 18/05/2014. Giấy xác nhận cấp theo các thông tư năm 2010, 2011 hết hiệu lực chậm nhất ngày 31/12/2015.",
            "Agencies that apply a system and hire consultants; days from 2014-05-18. A certificate under the circulars of 2010 and 2011 ended at the latest on 2015-12-31."),
        Example = new(
            "Giấy xác nhận cấp ngày 01/03/2017 hết hiệu lực sau ngày 01/03/2020; tổ chức vẫn tư vấn đến tháng 5 năm 2020.",
            "A certificate issued on 2017-03-01 is valid up to 2020-03-01; the organisation advises until May 2020."),
        Remedy = new(
            "Yêu cầu bên tư vấn xuất trình Giấy xác nhận còn hiệu lực và ghi vào sổ; nếu không có thì chấm dứt tư vấn.",
            "Have the consultant show a valid certificate and record it; without one end the engagement."),
        NotJudged = new(
            "Phần điều kiện của tổ chức tư vấn, chuyên gia trong Thông tư có thể đã hết hiệu lực một phần; từ ngày 01/07/2025 việc cấp đã chuyển về cấp tỉnh. Đơn vị có căn cứ khác thì tắt quy tắc này. Trước ngày 01/12/2014 chỉ xét việc đã được cấp. Các ngày sau khi hệ thống kết thúc thì không xét.",
            "The circular's part on consultants may be partly no longer in force, and since 2025-07-01 the provinces issue the papers: whoever knows better switches the rule off. Of days before 2014-12-01 only the holding is judged. Days after the system ended are left out."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "{consultant} tư vấn từ ngày {from} nhưng không có Giấy xác nhận đủ điều kiện; ngày đầu tiên không có là {without}.",
                "{consultant} has advised since {from} without any certificate of eligibility; the first day without one is {without}."),
            new(
                "gap",
                "{consultant} tư vấn từ ngày {from} nhưng ngày {without} không có Giấy xác nhận đủ điều kiện còn hiệu lực.",
                "{consultant} has advised since {from} but on {without} holds no valid certificate of eligibility."),
        },
    };
}
