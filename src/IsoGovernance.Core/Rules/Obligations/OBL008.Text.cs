namespace IsoGovernance.Rules;

internal sealed partial class CertificationBodyHired
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cơ quan thuê tổ chức chứng nhận độc lập đánh giá hệ thống",
            "An independent certification body was hired to audit the system"),
        Demand = new(
            "Cơ quan không thuê tổ chức chứng nhận độc lập đánh giá hệ thống: chứng nhận, giám sát, điều chỉnh, mở rộng, thu hẹp phạm vi áp dụng, chứng nhận lại.",
            "The agency hires no independent certification body to audit its system: certification, surveillance, adjusting, widening or narrowing the scope, recertification."),
        Scope = new(
            "Cơ quan áp dụng hệ thống, thuộc cả hai đối tượng; việc thuê từ ngày 18/05/2014.",
            "Agencies of either tier that apply a system; hirings from 2014-05-18."),
        Example = new(
            "Năm 2016 cơ quan ký hợp đồng với một tổ chức chứng nhận để giám sát hệ thống.",
            "In 2016 the agency signed with a certification body for surveillance of its system."),
        Remedy = new(
            "Chấm dứt việc thuê; tự đánh giá nội bộ và công bố theo Quyết định. Việc thuê đã xảy ra vẫn là vi phạm.",
            "End the hiring; rely on internal audits and the declaration. A hiring that took place stays a breach."),
        NotJudged = new(
            "Việc Bộ, ngành, Ủy ban nhân dân cấp tỉnh thuê tổ chức chứng nhận phối hợp kiểm tra; chứng nhận cho công việc ngoài hệ thống theo Quyết định; việc thuê trước ngày 18/05/2014.",
            "A body that the ministry or province hires to join an inspection; a certificate for work outside the system; a hiring before 2014-05-18."),
        Sentences = new FindingSentence[]
        {
            new(
                "certification",
                "Cơ quan thuê {body} ngày {hired} để chứng nhận hệ thống.",
                "The agency hired {body} on {hired} to certify the system."),
            new(
                "surveillance",
                "Cơ quan thuê {body} ngày {hired} để giám sát hệ thống.",
                "The agency hired {body} on {hired} for surveillance of the system."),
            new(
                "scope",
                "Cơ quan thuê {body} ngày {hired} để đánh giá điều chỉnh, mở rộng, thu hẹp phạm vi áp dụng.",
                "The agency hired {body} on {hired} to audit a change of the scope."),
            new(
                "again",
                "Cơ quan thuê {body} ngày {hired} để chứng nhận lại hệ thống.",
                "The agency hired {body} on {hired} to certify the system again."),
        },
    };
}
