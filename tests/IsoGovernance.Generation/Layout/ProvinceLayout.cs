using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The agencies of a province, before and after the mergers of 2025 and the end of the districts.</summary>
internal static class ProvinceLayout
{
    private const int MostIndependent = 3, MergedFrom = 1, MergedTo = 2, WithoutProcedures = 3, TakenOver = 4;

    private static readonly LocalDate Merger = new(2025, 3, 1), Communes = new(2025, 7, 1);

    public static void Fill(RegisterLayout layout, RegisterProfile profile)
    {
        var committee = layout.Add(AgencyKind.ProvincialCommittee, "Ủy ban nhân dân tỉnh");
        var office = layout.Add(AgencyKind.ProvincialCommitteeOffice, "Văn phòng Ủy ban nhân dân tỉnh", committee);
        layout.AddSystem(committee, Stories.Certified, new MemberPlan(office, null));
        AddDepartments(layout, profile, committee);
        var districts = new List<AgencyPlan>();
        for (var i = 0; i < profile.Districts; i++) districts.Add(AddDistrict(layout, profile, committee, i));
        for (var i = 0; i < profile.Communes; i++) AddCommune(layout, districts.Count == 0 ? committee : districts[i % districts.Count], i);
        for (var i = 0; i < profile.Communes; i++) AddNewCommune(layout, committee, i);
        for (var i = 0; i < profile.VerticalAgencies; i++)
        {
            layout.AddSystem(layout.Add(AgencyKind.VerticalAgency, "Cơ quan ngành dọc " + Names.Place(i)), i % 2 == 0 ? Stories.Of2008 : Stories.Declared2015);
        }
    }

    private static void AddDepartments(RegisterLayout layout, RegisterProfile profile, AgencyPlan committee)
    {
        var departments = new List<AgencyPlan>();
        for (var i = 0; i < profile.Departments; i++)
        {
            var at = i;
            departments.Add(layout.Add(AgencyKind.ProvincialSpecialisedAgency, "Sở " + (at + 1), committee, plan => plan with
            {
                Until = at is MergedFrom or MergedTo or TakenOver ? Merger.PlusDays(-1) : null,
                HasNoProcedures = at == WithoutProcedures,
                HasWebsite = at != WithoutProcedures,
            }));
        }
        var merged = layout.Add(AgencyKind.ProvincialSpecialisedAgency, "Sở hợp nhất", committee, plan => plan with
        {
            From = Merger,
            Predecessors = [departments[MergedFrom].Ordinal, departments[MergedTo].Ordinal],
        });
        var successor = layout.Add(AgencyKind.ProvincialSpecialisedAgency, "Sở kế thừa", committee, plan => plan with
        {
            From = Merger,
            Predecessors = [departments[TakenOver].Ordinal],
        });
        for (var i = 0; i < departments.Count; i++)
        {
            var members = i == 0 ? AddServiceUnits(layout, profile, departments[0]) : [];
            if (i == TakenOver) members.Add(new MemberPlan(successor, Merger));
            layout.AddSystem(departments[i], (i % 3) switch { 0 => Stories.Certified, 1 => Stories.Of2008, _ => Stories.Declared2015 }, members);
        }
        layout.AddSystem(merged, Stories.WithAgency);
        for (var i = 0; i < profile.SubDepartments; i++)
        {
            // None of a department that was merged: its parent would change.
            var parents = departments.FindAll(department => department.Until is null);
            layout.AddSystem(layout.Add(AgencyKind.SubDepartment, "Chi cục " + (i + 1), parents[i % parents.Count]), i % 2 == 0 ? Stories.Of2008 : Stories.Declared2015);
        }
    }

    // The first one takes part in the system of its department from 2019 on, others have their own, or none.
    private static List<MemberPlan> AddServiceUnits(RegisterLayout layout, RegisterProfile profile, AgencyPlan department)
    {
        var members = new List<MemberPlan>();
        for (var i = 0; i < profile.ServiceUnits; i++)
        {
            var unit = layout.Add(AgencyKind.PublicServiceUnit, "Trung tâm " + (i + 1), department);
            if (i == 0) members.Add(new MemberPlan(unit, new LocalDate(2019, 1, 1)));
            else if (i % 2 == 1) layout.AddSystem(unit, (plan, dice) => Stories.Adopted(plan, dice, dice.Between(2017, 2021)));
        }
        return members;
    }

    private static AgencyPlan AddDistrict(RegisterLayout layout, RegisterProfile profile, AgencyPlan committee, int number)
    {
        var district = layout.Add(AgencyKind.DistrictCommittee, "Ủy ban nhân dân huyện " + Names.Place(number), committee, plan => plan with { Until = Years.DistrictsEnd });
        var agencies = Enumerable.Range(0, profile.AgenciesPerDistrict)
            .Select(i => layout.Add(AgencyKind.DistrictSpecialisedAgency, $"Phòng {i + 1} huyện {Names.Place(number)}", district, plan => plan with
            {
                Until = Years.DistrictsEnd,
                HasOwnMeans = i < MostIndependent,
                HasWebsite = false,
            }))
            .ToList();
        // The last one always shares the system of the committee; as many as the circular allows do not.
        var independent = agencies.Take(System.Math.Min(MostIndependent, agencies.Count - 1)).ToList();
        layout.AddSystem(
            district, number % 2 == 0 ? Stories.Certified : Stories.Of2008, agencies.Skip(independent.Count).Select(agency => new MemberPlan(agency, null)));
        foreach (var agency in independent) layout.AddSystem(agency, agency.Ordinal % 2 == 0 ? Stories.Of2008 : Stories.Declared2015);
        return district;
    }

    private static void AddCommune(RegisterLayout layout, AgencyPlan district, int number)
    {
        var isObliged = number == 1;
        var commune = layout.Add(AgencyKind.CommuneCommittee, "Ủy ban nhân dân xã " + Names.Place(number), district, plan => plan with
        {
            Until = Years.DistrictsEnd,
            HasWebsite = number % 2 == 0,
            ObligedFrom = isObliged ? new LocalDate(2017, 1, 1) : null,
        });
        if (isObliged) layout.AddSystem(commune, (plan, dice) => Stories.Adopted(plan, dice, 2016));
        else if (number % 3 == 0) layout.AddSystem(commune, (plan, dice) => Stories.Adopted(plan, dice, dice.Between(2016, 2021)));
    }

    private static void AddNewCommune(RegisterLayout layout, AgencyPlan committee, int number)
    {
        var commune = layout.Add(AgencyKind.CommuneCommittee, "Ủy ban nhân dân xã " + Names.Place(number) + " mới", committee, plan => plan with { From = Communes });
        var agency = layout.Add(AgencyKind.CommuneSpecialisedAgency, "Trung tâm phục vụ xã " + Names.Place(number), commune, plan => plan with { From = Communes });
        if (number % 2 == 0) layout.AddSystem(commune, Stories.WithAgency, new MemberPlan(agency, null));
    }
}
