using System;
using System.Collections.Generic;

namespace IsoGovernance.Spreadsheets.Layout;

/// <summary>The names of the sheets. Books in use carry them, so a name that was once given stays.</summary>
internal static class SheetTitles
{
    /// <summary>The sheet that explains the book.</summary>
    public static LocalizedText Guide { get; } = new("Hướng dẫn", "Guide");

    /// <summary>The sheet that lists the codes.</summary>
    public static LocalizedText Codes { get; } = new("Danh mục mã", "Codes");

    private static Dictionary<string, LocalizedText> ByPath { get; } = new(StringComparer.Ordinal)
    {
        ["register"] = new("Sổ theo dõi", "Register"),
        ["authority.parameters"] = new("Tham số riêng", "Local parameters"),
        ["steeringCommittees"] = new("Ban chỉ đạo chung", "Authority committees"),
        ["rolloutPlans"] = new("Kế hoạch triển khai chung", "Rollout plans"),
        ["transitionPlans"] = new("Kế hoạch chuyển đổi", "Transition plans"),
        ["frameworkModels"] = new("Mô hình khung đã công bố", "Published models"),
        ["procedureListChanges"] = new("Thay đổi danh mục thủ tục", "Procedure list changes"),
        ["agencies"] = new("Cơ quan", "Agencies"),
        ["agencies.procedures"] = new("Thủ tục", "Procedures"),
        ["systems"] = new("Hệ thống", "Systems"),
        ["systems.members"] = new("Cơ quan tham gia", "Members"),
        ["systems.units"] = new("Đơn vị", "Units"),
        ["systems.units.heads"] = new("Người phụ trách đơn vị", "Heads of units"),
        ["systems.frameworkModels"] = new("Mô hình khung áp dụng", "Models applied"),
        ["systems.steeringCommittees"] = new("Ban chỉ đạo", "Steering committees"),
        ["systems.boards"] = new("Ban, tổ giúp việc", "Boards"),
        ["systems.consultantEngagements"] = new("Thuê tư vấn", "Consultants"),
        ["systems.consultantEngagements.certificates"] = new("Giấy xác nhận tư vấn", "Consultant certificates"),
        ["systems.consultantEngagements.certificates.interruptions"] = new("Đình chỉ giấy tư vấn", "Consultant certificate breaks"),
        ["systems.consultantEngagements.experts"] = new("Chuyên gia tư vấn", "Consultant experts"),
        ["systems.consultantEngagements.experts.cards"] = new("Thẻ chuyên gia tư vấn", "Consultant expert cards"),
        ["systems.consultantEngagements.experts.cards.interruptions"] = new("Đình chỉ thẻ tư vấn", "Consultant card breaks"),
        ["systems.certificationEngagements"] = new("Thuê chứng nhận", "Certification bodies"),
        ["systems.documents"] = new("Tài liệu", "Documents"),
        ["systems.trainings"] = new("Đào tạo", "Trainings"),
        ["systems.disseminations"] = new("Phổ biến", "Disseminations"),
        ["systems.processes"] = new("Quy trình", "Processes"),
        ["systems.processes.owners"] = new("Người chịu trách nhiệm", "Process owners"),
        ["systems.processes.serves"] = new("Thủ tục của quy trình", "Procedures served"),
        ["systems.excludedProcedures"] = new("Thủ tục không đưa vào", "Procedures left out"),
        ["systems.scopeChanges"] = new("Thay đổi phạm vi", "Scope changes"),
        ["systems.legalChanges"] = new("Thay đổi văn bản pháp luật", "Legal changes"),
        ["systems.effectivenessConfirmations"] = new("Xác nhận hiệu lực", "Effectiveness confirmations"),
        ["systems.declarations"] = new("Công bố", "Declarations"),
        ["systems.certificates"] = new("Giấy chứng nhận", "Certificates"),
        ["systems.policies"] = new("Chính sách chất lượng", "Quality policies"),
        ["systems.objectives"] = new("Mục tiêu chất lượng", "Quality objectives"),
        ["systems.objectives.periods"] = new("Kỳ báo cáo mục tiêu", "Objective periods"),
        ["systems.objectives.measurements"] = new("Kết quả mục tiêu", "Objective results"),
        ["systems.serviceResults"] = new("Kết quả giải quyết thủ tục", "Service results"),
        ["systems.maintenancePlans"] = new("Kế hoạch duy trì", "Maintenance plans"),
        ["systems.improvements"] = new("Cải tiến", "Improvements"),
        ["systems.recommendations"] = new("Kiến nghị", "Recommendations"),
        ["systems.auditProgrammes"] = new("Chương trình đánh giá", "Audit programmes"),
        ["systems.internalAudits"] = new("Đánh giá nội bộ", "Internal audits"),
        ["systems.internalAudits.auditors"] = new("Chuyên gia đánh giá", "Auditors"),
        ["systems.internalAudits.auditors.assignments"] = new("Phân công đánh giá", "Audit assignments"),
        ["systems.internalAudits.findings"] = new("Phát hiện đánh giá", "Audit findings"),
        ["systems.managementReviews"] = new("Xem xét của Lãnh đạo", "Management reviews"),
        ["systems.managementReviews.inputs"] = new("Đầu vào xem xét", "Review inputs"),
        ["systems.managementReviews.outputs"] = new("Đầu ra xem xét", "Review outputs"),
        ["systems.managementReviews.actions"] = new("Hành động sau xem xét", "Review actions"),
        ["systems.nonconformities"] = new("Sự không phù hợp", "Nonconformities"),
        ["systems.nonconformities.corrections"] = new("Sự khắc phục", "Corrections"),
        ["systems.nonconformities.correctiveActions"] = new("Hành động khắc phục", "Corrective actions"),
        ["systems.nonconformities.effectivenessReviews"] = new("Xem xét hiệu lực hành động", "Effectiveness reviews"),
        ["inspectionPlans"] = new("Kế hoạch kiểm tra", "Inspection plans"),
        ["inspectionPlans.entries"] = new("Mục kế hoạch kiểm tra", "Inspection plan entries"),
        ["inspections"] = new("Kiểm tra", "Inspections"),
        ["inspections.team.inspectors"] = new("Người kiểm tra", "Inspectors"),
        ["inspections.contents"] = new("Nội dung kiểm tra", "Inspection contents"),
        ["inspections.hiredBodies"] = new("Tổ chức được thuê kiểm tra", "Hired bodies"),
        ["inspections.hiredBodies.certificates"] = new("Giấy của tổ chức được thuê", "Hired body certificates"),
        ["inspections.hiredBodies.certificates.interruptions"] = new("Đình chỉ giấy được thuê", "Hired certificate breaks"),
        ["inspections.hiredBodies.experts"] = new("Chuyên gia được thuê", "Hired experts"),
        ["inspections.hiredBodies.experts.cards"] = new("Thẻ chuyên gia được thuê", "Hired expert cards"),
        ["inspections.hiredBodies.experts.cards.interruptions"] = new("Đình chỉ thẻ được thuê", "Hired card breaks"),
        ["reports"] = new("Báo cáo", "Reports"),
        ["reports.figures"] = new("Số liệu báo cáo", "Report figures"),
    };

    /// <summary>The name of the sheet of a list.</summary>
    public static LocalizedText Of(string path) => ByPath[path];
}
