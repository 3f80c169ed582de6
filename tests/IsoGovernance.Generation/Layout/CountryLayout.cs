namespace IsoGovernance.Generation;

/// <summary>The agencies of a country: those of its ministries and ministerial agencies, and those of its provinces.</summary>
internal static class CountryLayout
{
    public static void Fill(RegisterLayout layout, RegisterProfile profile)
    {
        for (var i = 0; i < profile.Ministries; i++) AddMinistry(layout, profile with { Authority = AuthorityKind.Ministry }, "Bộ " + (i + 1));
        for (var i = 0; i < profile.MinisterialAgencies; i++)
        {
            AddMinistry(layout, profile with { Authority = AuthorityKind.MinisterialAgency }, "Cơ quan ngang Bộ " + (i + 1));
        }
        for (var i = 0; i < profile.Provinces; i++)
        {
            layout.Begin("tỉnh " + Names.Place(i), isAlike: true);
            ProvinceLayout.Fill(layout, profile);
        }
    }

    private static void AddMinistry(RegisterLayout layout, RegisterProfile profile, string name)
    {
        layout.Begin(name, isAlike: false);
        MinistryLayout.Fill(layout, profile);
    }
}
