namespace IsoGovernance.Reporting.Texts;

/// <summary>What kinds and tiers of agencies are called.</summary>
internal static class AgencyTexts
{
    public static LocalizedText Of(AgencyKind? kind) => kind switch
    {
        AgencyKind.Ministry => new("Bộ", "Ministry"),
        AgencyKind.MinisterialAgency => new("Cơ quan ngang Bộ", "Ministerial agency"),
        AgencyKind.VietnamSocialSecurity => new("Bảo hiểm Xã hội Việt Nam", "Vietnam Social Security"),
        AgencyKind.GeneralDepartment => new("Tổng cục và tương đương", "General department"),
        AgencyKind.MinistryDepartment => new("Cục và tương đương thuộc Bộ, ngành", "Department of a ministry"),
        AgencyKind.MinistrySubDepartment => new("Chi cục và tương đương thuộc Cục", "Sub-department of a ministry"),
        AgencyKind.VerticalAgency => new("Cơ quan tổ chức theo hệ thống ngành dọc", "Agency of a vertical system"),
        AgencyKind.ProvincialCommittee => new("Ủy ban nhân dân cấp tỉnh", "Provincial People's Committee"),
        AgencyKind.ProvincialCommitteeOffice => new("Văn phòng Ủy ban nhân dân cấp tỉnh", "Office of the provincial committee"),
        AgencyKind.ProvincialSpecialisedAgency => new("Cơ quan chuyên môn cấp tỉnh", "Provincial specialised agency"),
        AgencyKind.SubDepartment => new("Chi cục và tương đương cấp tỉnh", "Provincial sub-department"),
        AgencyKind.DistrictCommittee => new("Ủy ban nhân dân cấp huyện", "District People's Committee"),
        AgencyKind.DistrictSpecialisedAgency => new("Cơ quan chuyên môn cấp huyện", "District specialised agency"),
        AgencyKind.CommuneCommittee => new("Ủy ban nhân dân xã, phường, thị trấn", "Commune People's Committee"),
        AgencyKind.CommuneSpecialisedAgency => new("Cơ quan chuyên môn cấp xã", "Commune specialised agency"),
        AgencyKind.PublicServiceUnit => new("Đơn vị sự nghiệp công lập", "Public service unit"),
        AgencyKind.DiplomaticMission => new("Cơ quan đại diện ngoại giao", "Diplomatic mission"),
        AgencyKind.ConsularMission => new("Cơ quan đại diện lãnh sự", "Consular mission"),
        AgencyKind.SocialPolicyBank => new("Ngân hàng Chính sách Xã hội", "Social Policy Bank"),
        AgencyKind.DevelopmentBank => new("Ngân hàng Phát triển Việt Nam", "Vietnam Development Bank"),
        AgencyKind.Other => new("Cơ quan khác", "Other agency"),
        _ => new("Chưa rõ loại cơ quan", "Kind not known"),
    };

    public static LocalizedText Of(ApplicationTier? tier) => tier switch
    {
        ApplicationTier.Mandatory => new("bắt buộc", "mandatory"),
        ApplicationTier.Encouraged => new("khuyến khích", "encouraged"),
        _ => new("chưa rõ", "not known"),
    };
}
