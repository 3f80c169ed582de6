namespace IsoGovernance.Rules;

internal sealed partial class HiredCertificationBodyNotQualified
{
    public override RuleText Text => new()
    {
        Title = new(
            "Tổ chức chứng nhận, chuyên gia đánh giá được thuê phối hợp kiểm tra không có Giấy xác nhận, thẻ còn hiệu lực",
            "A hired certification body or its expert lacks a valid certificate or card"),
        Demand = new(
            "Tổ chức chứng nhận được thuê phối hợp kiểm tra phải có Giấy xác nhận đủ điều kiện hoạt động đánh giá, chuyên gia của tổ chức phải có thẻ chuyên gia đánh giá, còn hiệu lực trong từng ngày kiểm tra.",
            "A certification body that joins an inspection holds a certificate of eligibility to audit, and each of its experts an auditor's card, valid on each day of it."),
        Scope = new(
            "Cuộc kiểm tra từ ngày 18/05/2014 có tổ chức chứng nhận phối hợp.",
            "Inspections from 2014-05-18 that a certification body joined."),
        Example = new(
            "Giấy xác nhận cấp ngày 10/05/2019, hết hiệu lực sau ngày 10/05/2022; tổ chức phối hợp kiểm tra ngày 10/08/2022.",
            "A certificate issued on 2019-05-10 was valid up to and including 2022-05-10; the body joined an inspection on 2022-08-10."),
        Remedy = new(
            "Chỉ thuê tổ chức, chuyên gia có Giấy xác nhận, thẻ còn hiệu lực; ghi bổ sung giấy, thẻ đã cấp.",
            "Hire only bodies and experts with a valid certificate or card; record those that were issued."),
        NotJudged = new(
            "Điều kiện để được cấp giấy, thẻ do cơ quan cấp thẩm xét. Đối với ngày trước 01/12/2014 chỉ xét việc có giấy, thẻ. Thời hạn tính đến hết ngày tương ứng của năm cuối, không lùi sang ngày làm việc; thẻ cấp bổ sung hết hạn cùng Giấy xác nhận. Quy định về cấp giấy, thẻ có thể đã thay đổi; đơn vị sử dụng có thể tắt quy tắc này.",
            "The conditions for the certificate and the card, which the issuing authority examines. Of days before 2014-12-01 only the holding is judged. Validity runs to the end of the matching day of the last year and is not moved to a working day; a card issued additionally ends with the certificate. The provisions on issuing may have changed: a host may switch this rule off."),
        Sentences = new FindingSentence[]
        {
            new(
                "body",
                "Tổ chức chứng nhận {body} không có Giấy xác nhận còn hiệu lực tại ngày kiểm tra {day}.",
                "The certification body {body} had no valid certificate on {day}, a day of the inspection."),
            new(
                "expert",
                "Chuyên gia {expert} của tổ chức chứng nhận {body} không có thẻ chuyên gia đánh giá còn hiệu lực tại ngày kiểm tra {day}.",
                "The expert {expert} of the certification body {body} had no valid auditor's card on {day}, a day of the inspection."),
        },
    };
}
