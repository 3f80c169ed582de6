using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>Which agencies and systems a register holds, before anything of them is generated.</summary>
internal sealed class RegisterLayout(ulong seed)
{
    private readonly Dictionary<(AgencyKind Kind, LocalDate? From), int> _communes = [];
    private string _place = "";
    private int _begun;
    private int? _alike;
    private bool _isAlike;

    public List<AgencyPlan> Agencies { get; } = [];

    public List<SystemPlan> Systems { get; } = [];

    public static RegisterLayout Of(ulong seed, RegisterProfile profile)
    {
        var layout = new RegisterLayout(seed);
        if (profile.Authority == AuthorityKind.Country) CountryLayout.Fill(layout, profile);
        else if (profile.Authority == AuthorityKind.Province) ProvinceLayout.Fill(layout, profile);
        else MinistryLayout.Fill(layout, profile);
        InspectionRota.Fill(layout, seed);
        return layout;
    }

    public AgencyPlan Add(AgencyKind kind, string name, AgencyPlan? parent = null, Func<AgencyPlan, AgencyPlan>? more = null)
    {
        var ordinal = Agencies.Count;
        var plan = new AgencyPlan { Ordinal = ordinal, Kind = kind, Name = name + _place, Parent = parent?.Ordinal, ProcedureList = ordinal };
        plan = more?.Invoke(plan) ?? plan;
        if (_isAlike) plan = plan with { ProcedureList = SharedList(plan) };
        Agencies.Add(plan);
        return plan;
    }

    /// <summary>Goes on to the next authority of a country.</summary>
    /// <param name="place">What is added to the names of its agencies.</param>
    /// <param name="isAlike">Whether its agencies carry out what those of the first such authority do, in the same order.</param>
    public void Begin(string place, bool isAlike)
    {
        _place = ", " + place;
        _begun = Agencies.Count;
        _isAlike = isAlike;
        if (isAlike) _alike ??= _begun;
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

    private int SharedList(AgencyPlan plan)
    {
        var counterpart = _alike!.Value + plan.Ordinal - _begun;
        if (plan.Kind is not (AgencyKind.CommuneCommittee or AgencyKind.CommuneSpecialisedAgency)) return counterpart;
        _communes.TryAdd((plan.Kind, plan.From), counterpart);
        return _communes[(plan.Kind, plan.From)];
    }
}
