namespace IsoGovernance;

/// <summary>The kinds of agencies (loại cơ quan) that Decision 19/2014/QĐ-TTg and Circular 26/2014/TT-BKHCN tell apart.</summary>
public enum AgencyKind
{
    /// <summary>Bộ (QĐ19 Art. 2.1.a).</summary>
    Ministry,

    /// <summary>Cơ quan ngang Bộ (QĐ19 Art. 2.1.a).</summary>
    MinisterialAgency,

    /// <summary>Bảo hiểm Xã hội Việt Nam (QĐ19 Art. 2.1.a).</summary>
    VietnamSocialSecurity,

    /// <summary>Tổng cục và tương đương thuộc Bộ, ngành (TT26 Art. 5.2).</summary>
    GeneralDepartment,

    /// <summary>Cục và tương đương thuộc Bộ, ngành hoặc thuộc Tổng cục (TT26 Art. 5.2).</summary>
    MinistryDepartment,

    /// <summary>Chi cục và tương đương thuộc Cục (TT26 Art. 5.2).</summary>
    MinistrySubDepartment,

    /// <summary>Cơ quan được tổ chức theo hệ thống ngành dọc (TT26 Art. 5.3).</summary>
    VerticalAgency,

    /// <summary>Ủy ban nhân dân cấp tỉnh (QĐ19 Art. 2.1.b).</summary>
    ProvincialCommittee,

    /// <summary>Văn phòng Ủy ban nhân dân cấp tỉnh (TT26 Art. 6.1).</summary>
    ProvincialCommitteeOffice,

    /// <summary>Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh (QĐ19 Art. 2.1.c).</summary>
    ProvincialSpecialisedAgency,

    /// <summary>Chi cục và tương đương thuộc cơ quan chuyên môn cấp tỉnh (TT26 Art. 6.2.b).</summary>
    SubDepartment,

    /// <summary>Ủy ban nhân dân cấp huyện (QĐ19 Art. 2.1.b), until the district level ended on 2025-07-01.</summary>
    DistrictCommittee,

    /// <summary>Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp huyện (QĐ19 Art. 2.1.c), until the district level ended.</summary>
    DistrictSpecialisedAgency,

    /// <summary>Ủy ban nhân dân xã, phường, thị trấn (QĐ19 Art. 2.2.c).</summary>
    CommuneCommittee,

    /// <summary>Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp xã (from 2025-07-01; reading <c>commune-tier</c>).</summary>
    CommuneSpecialisedAgency,

    /// <summary>Đơn vị sự nghiệp công lập (QĐ19 Art. 2.2.d).</summary>
    PublicServiceUnit,

    /// <summary>Cơ quan đại diện ngoại giao của Việt Nam ở nước ngoài (QĐ19 Art. 2.2.a).</summary>
    DiplomaticMission,

    /// <summary>Cơ quan đại diện lãnh sự của Việt Nam ở nước ngoài (QĐ19 Art. 2.2.a).</summary>
    ConsularMission,

    /// <summary>Ngân hàng Chính sách Xã hội (QĐ19 Art. 2.2.b).</summary>
    SocialPolicyBank,

    /// <summary>Ngân hàng Phát triển Việt Nam (QĐ19 Art. 2.2.b).</summary>
    DevelopmentBank,

    /// <summary>Cơ quan khác; such an agency has no tier, and rules that need one are not evaluated.</summary>
    Other,
}
