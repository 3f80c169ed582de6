using System;
using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Generation;

/// <summary>Which agencies and systems a register holds, before anything of them is generated.</summary>
internal sealed class RegisterLayout(ulong seed)
{
    public List<AgencyPlan> Agencies { get; } = [];

    public List<SystemPlan> Systems { get; } = [];

    public static RegisterLayout Of(ulong seed, RegisterProfile profile)
    {
        var layout = new RegisterLayout(seed);
        if (profile.Authority == AuthorityKind.Province) ProvinceLayout.Fill(layout, profile);
        else MinistryLayout.Fill(layout, profile);
        InspectionRota.Fill(layout, seed);
        return layout;
    }

    public AgencyPlan Add(AgencyKind kind, string name, AgencyPlan? parent = null, Func<AgencyPlan, AgencyPlan>? more = null)
    {
        var plan = new AgencyPlan { Ordinal = Agencies.Count, Kind = kind, Name = name, Parent = parent?.Ordinal };
        plan = more?.Invoke(plan) ?? plan;
        Agencies.Add(plan);
        return plan;
    }

    public void AddSystem(AgencyPlan host, Func<SystemPlan, Dice, SystemPlan> story, params IEnumerable<MemberPlan> members)
    {
        var plan = new SystemPlan
        {
            Ordinal = Systems.Count, Host = host, Members = [.. members], BuildingFrom = default, AppliedFrom = default, DeclaredOn = default,
        };
        Systems.Add(story(plan, new Dice(seed, Matter.Story, plan.Ordinal)));
    }

    public IEnumerable<SystemPlan> SystemsInspectedIn(int year) => Systems.Where(system => system.InspectedIn.Contains(year));
}
