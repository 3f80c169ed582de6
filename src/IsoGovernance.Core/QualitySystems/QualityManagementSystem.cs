using NodaTime;

namespace IsoGovernance;

/// <summary>A quality management system (hệ thống quản lý chất lượng) of an agency, or one that serves several agencies.</summary>
/// <remarks>
/// The aggregate that the rules judge: everything that concerns one system is inside it. Its stage, its edition and the declaration in
/// force are derived for any day and never recorded.
/// </remarks>
public sealed record QualityManagementSystem : Fact
{
    /// <summary>The identifier, unique among the systems of the register.</summary>
    public required Id<QualityManagementSystem> Id { get; init; }

    /// <summary>The name (tên hệ thống); null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>The agency that runs the system (cơ quan chủ trì hệ thống).</summary>
    public Id<Agency> Host { get; init; }

    /// <summary>The further agencies that take part in the system (cơ quan tham gia).</summary>
    public ValueList<Membership> Members { get; init; }

    /// <summary>The units in scope (đơn vị trong phạm vi áp dụng).</summary>
    public ValueList<UnitInScope> Units { get; init; }

    /// <summary>The edition that the system is built on (phiên bản tiêu chuẩn); null when not recorded. A later declaration may name another.</summary>
    public StandardEdition? Edition { get; init; }

    /// <summary>The framework models that the system names (mô hình khung; QĐ19 Art. 5, TT26 Art. 5.3, 6.4).</summary>
    public ValueList<FrameworkModel> FrameworkModels { get; init; }

    /// <summary>The first day of building the system (QĐ19 Art. 4.1); null when not recorded.</summary>
    public LocalDate? BuildingFrom { get; init; }

    /// <summary>The first day on which the system is applied in practice (QĐ19 Art. 4.2.a); null when not recorded.</summary>
    public LocalDate? AppliedFrom { get; init; }

    /// <summary>The last day of the system, for instance because its agency was merged; null while it lasts.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>The plan to build and apply the system (kế hoạch triển khai, TT26 Art. 7.2.a); null when not recorded.</summary>
    public ImplementationPlan? ImplementationPlan { get; init; }

    /// <summary>The ISO steering committees, one after the other as they were re-formed (Ban Chỉ đạo ISO, TT26 Art. 7.2.b).</summary>
    public ValueList<SteeringCommittee> SteeringCommittees { get; init; }

    /// <summary>The operating and drafting boards (ban điều hành, tổ biên soạn).</summary>
    public ValueList<Board> Boards { get; init; }

    /// <summary>The consultants hired (thuê tư vấn; QĐ19 Art. 7).</summary>
    public ValueList<ConsultantEngagement> ConsultantEngagements { get; init; }

    /// <summary>The certification bodies hired (thuê tổ chức chứng nhận; QĐ19 Art. 4, 8).</summary>
    public ValueList<CertificationEngagement> CertificationEngagements { get; init; }

    /// <summary>The documents of the system (hệ thống tài liệu, TT26 Art. 7.2.d).</summary>
    public ValueList<SystemDocument> Documents { get; init; }

    /// <summary>The training courses held (đào tạo, TT26 Art. 7.2.c).</summary>
    public ValueList<Training> Trainings { get; init; }

    /// <summary>The sessions on documents and processes (phổ biến, hướng dẫn, TT26 Art. 7.2.đ).</summary>
    public ValueList<Dissemination> Disseminations { get; init; }

    /// <summary>The work processes (quy trình xử lý công việc, QĐ19 Art. 4.1).</summary>
    public ValueList<WorkProcess> Processes { get; init; }

    /// <summary>The procedures recorded as left out.</summary>
    public ValueList<ExcludedProcedure> ExcludedProcedures { get; init; }

    /// <summary>The changes of the scope (điều chỉnh, mở rộng, thu hẹp phạm vi, QĐ19 Art. 4.4.c).</summary>
    public ValueList<ScopeChange> ScopeChanges { get; init; }

    /// <summary>The changes of legal texts that touch the work (QĐ19 Art. 4.4.a).</summary>
    public ValueList<LegalChange> LegalChanges { get; init; }

    /// <summary>The head's confirmations that the system is effective (xác nhận hiệu lực, QĐ19 Art. 4.2.d).</summary>
    public ValueList<EffectivenessConfirmation> EffectivenessConfirmations { get; init; }

    /// <summary>The declaration and re-declarations of conformity (công bố, công bố lại, QĐ19 Art. 4.3, 4.4.c).</summary>
    public ValueList<Declaration> Declarations { get; init; }

    /// <summary>The certificates issued for the system, which matter where they are older than the decision (QĐ19 Art. 16.1, 16.2).</summary>
    public ValueList<Certificate> Certificates { get; init; }

    /// <summary>The quality policies (chính sách chất lượng).</summary>
    public ValueList<QualityPolicy> Policies { get; init; }

    /// <summary>The quality objectives (mục tiêu chất lượng).</summary>
    public ValueList<QualityObjective> Objectives { get; init; }

    /// <summary>The results of handling requests, period by period.</summary>
    public ValueList<ServiceResult> ServiceResults { get; init; }

    /// <summary>The yearly maintenance plans.</summary>
    public ValueList<MaintenancePlan> MaintenancePlans { get; init; }

    /// <summary>The improvements (TT26 Art. 36.1.g).</summary>
    public ValueList<Improvement> Improvements { get; init; }

    /// <summary>The recommendations received.</summary>
    public ValueList<Recommendation> Recommendations { get; init; }

    /// <summary>The programmes of internal audits (chương trình đánh giá nội bộ).</summary>
    public ValueList<AuditProgramme> AuditProgrammes { get; init; }

    /// <summary>The internal audits (đánh giá nội bộ, QĐ19 Art. 4.2.b, 4.4.b).</summary>
    public ValueList<InternalAudit> InternalAudits { get; init; }

    /// <summary>The management reviews (xem xét của Lãnh đạo, QĐ19 Art. 4.2.c, 4.4.b).</summary>
    public ValueList<ManagementReview> ManagementReviews { get; init; }

    /// <summary>The nonconformities (điểm không phù hợp, QĐ19 Art. 4.2.b).</summary>
    public ValueList<Nonconformity> Nonconformities { get; init; }

    internal override string RecordKind => "system";

    internal override string? RecordId => Id.Value;

    /// <summary>How far the system has come on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The furthest stage that a dated fact shows; facts after the day and facts without a date are not read.</returns>
    public SystemStage StageOn(LocalDate date) => SystemStages.On(this, date);

    /// <summary>The declaration in force on a day: the latest one dated no later, the one recorded last where several bear that date.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The declaration; null when none is dated on or before the day.</returns>
    public Declaration? DeclarationInForceOn(LocalDate date)
    {
        Declaration? latest = null;
        foreach (var declaration in Declarations.Items)
        {
            if (declaration.On is { } day && day <= date && !(day < latest?.On)) latest = declaration;
        }
        return latest;
    }

    /// <summary>The edition that the system follows on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The edition of the declaration in force; without one, or where it names none, the edition that the system is built on.</returns>
    public StandardEdition? EditionOn(LocalDate date) => DeclarationInForceOn(date)?.Edition ?? Edition;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Identity(nameof(Name), Name);
        sheet.Reference(nameof(Host), MemberKind.AgencyReference, Host.Value);
        sheet.Records(nameof(Members), Members.Items);
        sheet.Records(nameof(Units), Units.Items);
        sheet.Records(nameof(FrameworkModels), FrameworkModels.Items);
        sheet.Record(nameof(ImplementationPlan), ImplementationPlan);
        sheet.Records(nameof(SteeringCommittees), SteeringCommittees.Items);
        sheet.Records(nameof(Boards), Boards.Items);
        sheet.Records(nameof(ConsultantEngagements), ConsultantEngagements.Items);
        sheet.Records(nameof(CertificationEngagements), CertificationEngagements.Items);
        sheet.Records(nameof(Documents), Documents.Items);
        sheet.Records(nameof(Trainings), Trainings.Items);
        sheet.Records(nameof(Disseminations), Disseminations.Items);
        sheet.Records(nameof(Processes), Processes.Items);
        sheet.Records(nameof(ExcludedProcedures), ExcludedProcedures.Items);
        sheet.Records(nameof(ScopeChanges), ScopeChanges.Items);
        sheet.Records(nameof(LegalChanges), LegalChanges.Items);
        sheet.Records(nameof(EffectivenessConfirmations), EffectivenessConfirmations.Items);
        sheet.Records(nameof(Declarations), Declarations.Items);
        sheet.Records(nameof(Certificates), Certificates.Items);
        sheet.Records(nameof(Policies), Policies.Items);
        sheet.Records(nameof(Objectives), Objectives.Items);
        sheet.Records(nameof(ServiceResults), ServiceResults.Items);
        sheet.Records(nameof(MaintenancePlans), MaintenancePlans.Items);
        sheet.Records(nameof(Improvements), Improvements.Items);
        sheet.Records(nameof(Recommendations), Recommendations.Items);
        sheet.Records(nameof(AuditProgrammes), AuditProgrammes.Items);
        sheet.Records(nameof(InternalAudits), InternalAudits.Items);
        sheet.Records(nameof(ManagementReviews), ManagementReviews.Items);
        sheet.Records(nameof(Nonconformities), Nonconformities.Items);
        sheet.Order(nameof(BuildingFrom), BuildingFrom, nameof(AppliedFrom), AppliedFrom);
        sheet.Order(nameof(AppliedFrom), AppliedFrom, nameof(EndedOn), EndedOn);
        if (AppliedFrom is null) sheet.Order(nameof(BuildingFrom), BuildingFrom, nameof(EndedOn), EndedOn);
        sheet.Text(nameof(Note), Note);
    }
}
