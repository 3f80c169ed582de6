namespace IsoGovernance.Rules;

internal sealed partial class LeadershipParticipation
{
    public override RuleText Text => new()
    {
        Title = new(
            "Việc bảo đảm sự tham gia của Lãnh đạo, các đơn vị và cá nhân cần có người xem xét, đánh giá",
            "Participation of the leadership, units and individuals needs a person's judgement"),
        Demand = new(
            "Phải bảo đảm sự tham gia của Lãnh đạo, các đơn vị và cá nhân có liên quan trong quá trình xây dựng và áp dụng hệ thống.",
            "The leadership, the units and the individuals concerned take part in building and applying the system."),
        Scope = new(
            "Cơ quan xây dựng, áp dụng hệ thống, từ ngày 18/05/2014.",
            "Agencies that build or apply a system, from 2014-05-18."),
        Example = new(
            "Lãnh đạo không chủ trì cuộc xem xét nào trong nhiều năm.",
            "The leadership chaired no review for years."),
        Remedy = new(
            "Người kiểm tra xem xét các bằng chứng được liệt kê và kết luận.",
            "The inspector looks at the evidence listed and decides."),
        NotJudged = new(
            "Quy tắc không tự kết luận đạt hay không đạt; chỉ liệt kê bằng chứng.",
            "The rule neither passes nor fails by itself; it only lists evidence."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Bằng chứng: {committees} quyết định về Ban Chỉ đạo ISO, {reviews} cuộc xem xét của Lãnh đạo (chủ trì: {chairs}), {trainings} lớp đào tạo, {sessions} buổi phổ biến, {audits} cuộc đánh giá nội bộ, {units} đơn vị trong phạm vi.",
                "Evidence: {committees} decisions on the steering committee, {reviews} management reviews (chaired by: {chairs}), {trainings} training courses, {sessions} sessions, {audits} internal audits, {units} units in scope."),
        },
    };
}
