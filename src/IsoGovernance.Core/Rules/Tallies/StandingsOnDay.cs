using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What systems and inspections yield on one day and in one year up to that day.</summary>
/// <param name="day">The day.</param>
/// <param name="year">The year that inspections and re-declarations are counted in.</param>
/// <param name="context">The law, and what the register holds besides systems and inspections.</param>
internal sealed class StandingsOnDay(LocalDate day, int year, RuleContext context)
{
    // By the position of the agency.
    private readonly AgencyStanding[] _byAgency = new AgencyStanding[context.Head.Agencies.Count];
    private readonly StandardEdition? _current = context.Law.CurrentEdition(day);
    private (int Mandatory, int Encouraged, int Unknown)? _tiers;

    public LocalDate Day => day;

    public int Year => year;

    /// <summary>Whether anybody asks for <see cref="Coverage"/>, which takes longer than all else.</summary>
    public bool CountsCoverage { get; set; }

    /// <summary>The procedures that applied systems have to handle, and how many of them they do.</summary>
    public Coverage Coverage { get; private set; }

    /// <summary>How many agencies are of which tier on the day. Both figures of a report are looked up, and counted once.</summary>
    public (int Mandatory, int Encouraged, int Unknown) Tiers => _tiers ??= CountTiers();

    public AgencyStanding Of(Agency agency) => context.Agencies.OrdinalOf(agency.Id) is >= 0 and var ordinal ? _byAgency[ordinal] : AgencyStanding.None;

    /// <summary>How many agencies stand in one way, and how many others perhaps do.</summary>
    /// <remarks>A further record of an agency has no standing beside that of the first.</remarks>
    public (int Certain, int Perhaps) Count(AgencyStanding counted, AgencyStanding perhapsCounted)
    {
        int certain = 0, perhaps = 0;
        foreach (var standing in _byAgency)
        {
            if ((standing & counted) != AgencyStanding.None) certain++;
            else if ((standing & perhapsCounted) != AgencyStanding.None) perhaps++;
        }
        return (certain, perhaps);
    }

    /// <summary>Counts a system in.</summary>
    /// <returns>Its coverage; null where it is not applied on the day or nobody asks for it.</returns>
    public Coverage? Add(SystemView system)
    {
        foreach (var participant in system.Participants)
        {
            var standing = OfYear(participant, system);
            if (SystemView.TakesPart(participant, day, context.Law) && !(day > system.System.EndedOn)) standing |= OfDay(system);
            _byAgency[participant.Ordinal] |= standing;
        }
        if (!CountsCoverage || CoverageOf(system) is not { } coverage) return null;
        Coverage += coverage;
        return coverage;
    }

    public void Add(InspectionView inspection)
    {
        var facts = inspection.Inspection;
        if (facts.NotCarriedOut is not null) return;
        var on = facts.CarriedOutOn;
        if (on is not null && !IsInYear(on.Value)) return;
        var standing = facts.Form?.Known switch
        {
            InspectionForm.OnSite => on is null ? AgencyStanding.PerhapsInspectedOnSite : AgencyStanding.InspectedOnSite,
            InspectionForm.ByDossier => on is null ? AgencyStanding.PerhapsInspectedByDossier : AgencyStanding.InspectedByDossier,
            _ => AgencyStanding.PerhapsInspectedOnSite | AgencyStanding.PerhapsInspectedByDossier,
        };
        standing |= on is null ? AgencyStanding.PerhapsInspected : AgencyStanding.Inspected;
        foreach (var ordinal in inspection.Agencies)
        {
            if (ordinal >= 0) _byAgency[ordinal] |= standing;
        }
    }

    public void Merge(StandingsOnDay other)
    {
        for (var i = 0; i < _byAgency.Length; i++) _byAgency[i] |= other._byAgency[i];
        Coverage += other.Coverage;
    }

    private (int Mandatory, int Encouraged, int Unknown) CountTiers()
    {
        int mandatory = 0, encouraged = 0, unknown = 0;
        foreach (var agency in context.Agencies.Distinct)
        {
            if (!context.Law.Tiers.Exists(agency, day)) continue;
            var tier = context.Law.Tiers.MayBeObliged(agency, day) ? null : context.Law.Tiers.TierOf(agency, day);
            if (tier is null) unknown++;
            else if (tier == ApplicationTier.Mandatory) mandatory++;
            else encouraged++;
        }
        return (mandatory, encouraged, unknown);
    }

    private Coverage? CoverageOf(SystemView system)
    {
        if (day > system.LastDay) return null;
        if (system.AppliedFrom is null && system.HasUndatedDeclaration) return new Coverage(0, 0, IsUnclear: true);
        if (!(system.AppliedFrom <= day)) return null;
        return Coverage.Of(system.ProceduresOn(day), system.HasUnknownParticipant);
    }

    private AgencyStanding OfDay(SystemView system)
    {
        if (system.System.DeclarationInForceOn(day) is null)
        {
            return system.HasUndatedDeclaration ? AgencyStanding.PerhapsDeclared | AgencyStanding.PerhapsOnCurrentEdition : AgencyStanding.None;
        }
        var edition = system.System.EditionOn(day);
        if (edition is null || system.HasUndatedDeclaration) return AgencyStanding.Declared | AgencyStanding.PerhapsOnCurrentEdition;
        return edition == _current ? AgencyStanding.Declared | AgencyStanding.OnCurrentEdition : AgencyStanding.Declared;
    }

    private AgencyStanding OfYear(SystemView.Participant participant, SystemView system)
    {
        var standing = AgencyStanding.None;
        foreach (var declaration in system.System.Declarations.Items)
        {
            if (declaration.On is not { } on) standing |= AgencyStanding.PerhapsRedeclared;
            else if (IsInYear(on) && system.FirstDeclaredOn < on && SystemView.TakesPart(participant, on, context.Law)) standing |= AgencyStanding.Redeclared;
        }
        return standing;
    }

    private bool IsInYear(LocalDate date) => date.Year == year && date <= day;
}
