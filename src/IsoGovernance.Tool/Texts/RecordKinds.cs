namespace IsoGovernance.Tool.Texts;

/// <summary>The words for the kinds of records; a kind that has none is named by its code.</summary>
internal static class RecordKinds
{
    public static LocalizedText Of(string kind) => kind switch
    {
        "agency" => new("cơ quan", "agency"),
        "approval" => new("phê duyệt", "approval"),
        "authority" => new("bộ, ngành, tỉnh", "authority"),
        "certificate" => new("giấy chứng nhận", "certificate"),
        "confirmation" => new("xác nhận hiệu lực", "effectiveness confirmation"),
        "correction" => new("sự khắc phục", "correction"),
        "declaration" => new("công bố", "declaration"),
        "dissemination" => new("phổ biến, hướng dẫn", "dissemination"),
        "document" => new("tài liệu", "document"),
        "implementationPlan" => new("kế hoạch triển khai", "implementation plan"),
        "inspection" => new("cuộc kiểm tra", "inspection"),
        "inspectionPlan" => new("kế hoạch kiểm tra", "inspection plan"),
        "inspectionPlanEntry" => new("mục của kế hoạch kiểm tra", "entry of an inspection plan"),
        "inspectionTeam" => new("đoàn kiểm tra", "inspection team"),
        "internalAudit" => new("cuộc đánh giá nội bộ", "internal audit"),
        "leadUnit" => new("đơn vị chủ trì", "lead unit"),
        "legalChange" => new("thay đổi văn bản quy phạm pháp luật", "legal change"),
        "localParameter" => new("tham số riêng", "local parameter"),
        "managementReview" => new("cuộc xem xét của Lãnh đạo", "management review"),
        "membership" => new("cơ quan tham gia hệ thống", "membership"),
        "nonconformity" => new("điểm không phù hợp", "nonconformity"),
        "notice" => new("thông báo", "notice"),
        "obligation" => new("quyết định áp dụng bắt buộc", "obligation"),
        "procedure" => new("thủ tục hành chính", "administrative procedure"),
        "process" => new("quy trình xử lý công việc", "work process"),
        "register" => new("sổ theo dõi", "register"),
        "report" => new("báo cáo", "report"),
        "scopeChange" => new("thay đổi phạm vi", "scope change"),
        "servedProcedure" => new("thủ tục của quy trình", "procedure served"),
        "signature" => new("chữ ký", "signature"),
        "steeringCommittee" => new("Ban Chỉ đạo ISO", "steering committee"),
        "system" => new("hệ thống", "system"),
        "training" => new("khóa đào tạo", "training"),
        "unit" => new("đơn vị trong phạm vi", "unit in scope"),
        "website" => new("trang thông tin điện tử", "website"),
        "workingCalendar" => new("lịch làm việc", "working calendar"),
        _ => new(kind, kind),
    };
}
