using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The agencies of a ministry or of a ministerial agency, at its headquarters, in the provinces and abroad.</summary>
internal static class MinistryLayout
{
    public static void Fill(RegisterLayout layout, RegisterProfile profile)
    {
        var isMinistry = profile.Authority == AuthorityKind.Ministry;
        var head = layout.Add(isMinistry ? AgencyKind.Ministry : AgencyKind.MinisterialAgency, isMinistry ? "Bộ" : "Cơ quan ngang Bộ");
        layout.AddSystem(head, Stories.Certified);
        var general = layout.Add(AgencyKind.GeneralDepartment, "Tổng cục", head);
        layout.AddSystem(general, Stories.Of2008);
        AgencyPlan? last = null;
        for (var i = 0; i < profile.Departments; i++)
        {
            last = layout.Add(AgencyKind.MinistryDepartment, "Cục " + (i + 1), i % 2 == 0 ? head : general);
            layout.AddSystem(last, (i % 3) switch { 0 => Stories.Certified, 1 => Stories.Of2008, _ => Stories.Declared2015 });
        }
        for (var i = 0; i < profile.SubDepartments; i++)
        {
            layout.AddSystem(layout.Add(AgencyKind.MinistrySubDepartment, "Chi cục " + (i + 1), last ?? general), i % 2 == 0 ? Stories.Of2008 : Stories.Declared2015);
        }
        for (var i = 0; i < profile.VerticalAgencies; i++)
        {
            layout.AddSystem(layout.Add(AgencyKind.VerticalAgency, "Cơ quan ngành dọc " + (i + 1), general), i % 2 == 0 ? Stories.Of2008 : Stories.Declared2015);
        }
        AddEncouraged(layout, profile, head);
        // The Social Security came under a ministry on 2025-03-01.
        if (isMinistry && head.Ordinal == 0)
        {
            var security = layout.Add(AgencyKind.VietnamSocialSecurity, "Bảo hiểm Xã hội Việt Nam", head, plan => plan with { From = new LocalDate(2025, 3, 1) });
            layout.AddSystem(security, Stories.WithAgency);
        }
    }

    private static void AddEncouraged(RegisterLayout layout, RegisterProfile profile, AgencyPlan head)
    {
        for (var i = 0; i < profile.Missions; i++)
        {
            Adopt(layout, layout.Add(AgencyKind.DiplomaticMission, "Đại sứ quán " + (i + 1), head));
            Adopt(layout, layout.Add(AgencyKind.ConsularMission, "Tổng Lãnh sự quán " + (i + 1), head));
        }
        if (head.Ordinal == 0)
        {
            Adopt(layout, layout.Add(AgencyKind.SocialPolicyBank, "Ngân hàng Chính sách Xã hội", head));
            Adopt(layout, layout.Add(AgencyKind.DevelopmentBank, "Ngân hàng Phát triển Việt Nam", head));
        }
        for (var i = 0; i < profile.ServiceUnits; i++)
        {
            var unit = layout.Add(AgencyKind.PublicServiceUnit, "Viện " + (i + 1), head);
            if (i % 2 == 0) Adopt(layout, unit);
        }
    }

    private static void Adopt(RegisterLayout layout, AgencyPlan agency) =>
        layout.AddSystem(agency, (plan, dice) => Stories.Adopted(plan, dice, dice.Between(2016, 2021)));
}
