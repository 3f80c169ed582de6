namespace IsoGovernance.Generation;

/// <summary>Whose register is generated.</summary>
public enum AuthorityKind
{
    /// <summary>A province.</summary>
    Province,

    /// <summary>A ministry.</summary>
    Ministry,

    /// <summary>A ministerial agency.</summary>
    MinisterialAgency,

    /// <summary>The ministry that sums up the country: ministries, ministerial agencies and provinces in one register.</summary>
    Country,
}

/// <summary>How large a generated register is, and how much its systems record.</summary>
public sealed record RegisterProfile
{
    /// <summary>Who keeps the register.</summary>
    public AuthorityKind Authority { get; init; }

    /// <summary>The provinces of a country.</summary>
    public int Provinces { get; init; }

    /// <summary>The ministries of a country, of which the first keeps the register.</summary>
    public int Ministries { get; init; }

    /// <summary>The ministerial agencies of a country.</summary>
    public int MinisterialAgencies { get; init; }

    /// <summary>The specialised agencies of the province, or the departments (cục) of the ministry; at least five.</summary>
    public int Departments { get; init; } = 6;

    /// <summary>The sub-departments (chi cục).</summary>
    public int SubDepartments { get; init; } = 2;

    /// <summary>The districts of the province, until 2025-06-30.</summary>
    public int Districts { get; init; } = 2;

    /// <summary>The specialised agencies of each district; three at most have a system of their own.</summary>
    public int AgenciesPerDistrict { get; init; } = 4;

    /// <summary>The communes of the province until 2025-06-30; as many come after them.</summary>
    public int Communes { get; init; } = 4;

    /// <summary>The public service units; the first shares the system of a department.</summary>
    public int ServiceUnits { get; init; } = 3;

    /// <summary>The agencies organised vertically under a ministry.</summary>
    public int VerticalAgencies { get; init; } = 1;

    /// <summary>The missions abroad of each of the two kinds, for a ministry.</summary>
    public int Missions { get; init; } = 1;

    /// <summary>The administrative procedures of an agency at its beginning.</summary>
    public Bounds Procedures { get; init; } = new(6, 10);

    /// <summary>The quality objectives of a system in a year.</summary>
    public Bounds Objectives { get; init; } = new(2, 3);

    /// <summary>The internal audits of a system in a year; at least one and at most two.</summary>
    public Bounds Audits { get; init; } = new(1, 2);

    /// <summary>The findings of an audit.</summary>
    public Bounds Findings { get; init; } = new(0, 5);

    /// <summary>The units in scope of a system; at least two.</summary>
    public Bounds Units { get; init; } = new(2, 4);

    /// <summary>A small register of a province, for tests.</summary>
    public static RegisterProfile SmallProvince { get; } = new();

    /// <summary>A small register of a ministry, for tests.</summary>
    public static RegisterProfile SmallMinistry { get; } = new() { Authority = AuthorityKind.Ministry };

    /// <summary>A small register of a ministerial agency, for tests.</summary>
    public static RegisterProfile SmallMinisterialAgency { get; } = new() { Authority = AuthorityKind.MinisterialAgency };

    /// <summary>A small register of a country, for tests.</summary>
    public static RegisterProfile SmallCountry { get; } = new() { Authority = AuthorityKind.Country, Provinces = 2, Ministries = 2, MinisterialAgencies = 1 };

    /// <summary>A province of common size, with the records that such a province keeps.</summary>
    public static RegisterProfile Province { get; } = new()
    {
        Departments = 20,
        SubDepartments = 25,
        Districts = 10,
        AgenciesPerDistrict = 12,
        Communes = 150,
        ServiceUnits = 30,
        VerticalAgencies = 4,
        Procedures = new(20, 260),
        Objectives = new(5, 20),
        Findings = new(0, 15),
        Units = new(4, 14),
    };

    /// <summary>
    /// The country: 14 ministries, 3 ministerial agencies, 34 provinces with 35 specialised agencies and sub-departments each and 3,332 communes
    /// in all. The agencies of one kind in all provinces, and all communes, carry out the same procedures.
    /// </summary>
    public static RegisterProfile National { get; } = CountryOf(34);

    /// <summary>A country of fewer or more provinces, with ministries in proportion.</summary>
    /// <param name="provinces">The number of provinces; at least one.</param>
    public static RegisterProfile CountryOf(int provinces) => Province with
    {
        Authority = AuthorityKind.Country,
        Provinces = provinces,
        Ministries = System.Math.Max(1, provinces * 14 / 34),
        MinisterialAgencies = provinces * 3 / 34,
        Departments = 15,
        SubDepartments = 20,
        Districts = 3,
        AgenciesPerDistrict = 5,
        Communes = 98,
        ServiceUnits = 10,
        VerticalAgencies = 2,
    };
}
