using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>What a report counts of an agency.</summary>
[Flags]
internal enum Standing
{
    None = 0,
    Declared = 1,
    PerhapsDeclared = 2,
    Redeclared = 4,
    PerhapsRedeclared = 8,
    OnCurrentEdition = 16,
    PerhapsOnCurrentEdition = 32,
    OnSite = 64,
    PerhapsOnSite = 128,
    ByDossier = 256,
    PerhapsByDossier = 512,
}

/// <summary>The figures that the register yields for a day of a year.</summary>
internal sealed class Standings
{
    private readonly Surroundings _around;
    private readonly LocalDate _day;
    private readonly int _year;
    private readonly Standing[] _byAgency;
    private readonly ProcedureList _procedures = new();

    public Standings(LocalDate day, int year, Surroundings around)
    {
        _around = around;
        _day = day;
        _year = year;
        _byAgency = new Standing[around.Register.Agencies.Count];
        var current = around.Law.CurrentEdition(day);
        var scope = new SystemScope(around);
        foreach (var system in around.Register.Systems)
        {
            scope.Enter(system);
            AddParticipants(scope, current);
            AddCoverage(scope);
        }
        foreach (var inspection in around.Register.Inspections) Add(inspection);
    }

    public int Covered { get; private set; }

    public int Total { get; private set; }

    public bool IsCoverageUnclear { get; private set; }

    /// <summary>How many agencies have a standing, and how many more may have it.</summary>
    public (int Sure, int Perhaps) Count(Standing standing, Standing perhaps)
    {
        int sure = 0, more = 0;
        for (var i = 0; i < _byAgency.Length; i++)
        {
            if ((_byAgency[i] & standing) != Standing.None) sure++;
            else if ((_byAgency[i] & perhaps) != Standing.None) more++;
        }
        return (sure, more);
    }

    public (int Sure, int Perhaps) CountOfTier(ApplicationTier tier)
    {
        int sure = 0, more = 0;
        foreach (var agency in _around.Register.Agencies)
        {
            if (!agency.Id.IsMissing && !ReferenceEquals(_around.Find(agency.Id), agency)) continue;
            if (!_around.Law.Tiers.Exists(agency, _day)) continue;
            var known = _around.Law.Tiers.TierOf(agency, _day);
            var mayBeObliged = known == ApplicationTier.Encouraged && agency.Obligation is { From: null } obligation && !(_day > obligation.Until);
            if (known is null || mayBeObliged) more++;
            else if (known == tier) sure++;
        }
        return (sure, more);
    }

    private void AddParticipants(SystemScope scope, StandardEdition? current)
    {
        foreach (var participant in scope.Participants)
        {
            var standing = Standing.None;
            foreach (var declaration in scope.System.Declarations)
            {
                if (declaration.On is not { } on) standing |= Standing.PerhapsRedeclared;
                else if (IsInYear(on) && scope.FirstDeclaredOn < on && SystemScope.TakesPart(participant, on, _around.Law)) standing |= Standing.Redeclared;
            }
            if (SystemScope.TakesPart(participant, _day, _around.Law) && !(_day > scope.System.EndedOn)) standing |= OfDay(scope, current);
            Add(participant.Agency.Id, standing);
        }
    }

    private Standing OfDay(SystemScope scope, StandardEdition? current)
    {
        if (scope.System.DeclarationInForceOn(_day) is null) return scope.HasUndatedDeclaration ? Standing.PerhapsDeclared | Standing.PerhapsOnCurrentEdition : Standing.None;
        var edition = scope.System.EditionOn(_day);
        if (edition is null || scope.HasUndatedDeclaration) return Standing.Declared | Standing.PerhapsOnCurrentEdition;
        return edition == current ? Standing.Declared | Standing.OnCurrentEdition : Standing.Declared;
    }

    private void AddCoverage(SystemScope scope)
    {
        if (_day > scope.LastDay) return;
        if (scope.AppliedFrom is null && scope.HasUndatedDeclaration) IsCoverageUnclear = true;
        if (!(scope.AppliedFrom <= _day)) return;
        IsCoverageUnclear |= scope.HasUnknownParticipant;
        _procedures.Fill(scope, _day, _around.Law);
        foreach (var procedure in _procedures.All.Values)
        {
            IsCoverageUnclear |= procedure.State == Listed.Unclear || procedure is { State: Listed.Counts, Handled: Handled.Perhaps };
            if (procedure.State != Listed.Counts) continue;
            Total++;
            if (procedure.Handled == Handled.Yes) Covered++;
        }
    }

    private void Add(Inspection inspection)
    {
        if (inspection.NotCarriedOut is not null) return;
        var on = inspection.CarriedOutOn;
        if (on is not null && !IsInYear(on.Value)) return;
        var standing = inspection.Form?.Known switch
        {
            InspectionForm.OnSite => on is null ? Standing.PerhapsOnSite : Standing.OnSite,
            InspectionForm.ByDossier => on is null ? Standing.PerhapsByDossier : Standing.ByDossier,
            _ => Standing.PerhapsOnSite | Standing.PerhapsByDossier,
        };
        foreach (var agency in inspection.Agencies) Add(agency, standing);
    }

    private void Add(Id<Agency> agency, Standing more)
    {
        if (_around.OrdinalOf(agency) is >= 0 and var ordinal) _byAgency[ordinal] |= more;
    }

    private bool IsInYear(LocalDate date) => date.Year == _year && date <= _day;
}
