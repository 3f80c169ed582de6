using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>
/// Generates registers that keep every rule, on every day from <see cref="CompliantFrom"/> on. Seed and profile decide every value; an
/// agency, a system and its inspections can each be generated alone, so that a register of any size can be streamed.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RegisterGenerator
{
    private readonly RegisterLayout _layout;
    private readonly Agencies _agencies;
    private readonly SystemGenerator _systems;
    private readonly Inspections _inspections;
    private readonly RegisterProfile _profile;

    public RegisterGenerator(ulong seed, RegisterProfile profile)
    {
        _profile = profile;
        _layout = RegisterLayout.Of(seed, profile);
        _agencies = new Agencies(seed, profile, _layout);
        _systems = new SystemGenerator(seed, profile, _agencies);
        _inspections = new Inspections(seed);
    }

    /// <summary>The first day on which every mandatory agency applies a system: the decision of 2014-05-18 sets no term.</summary>
    public static LocalDate CompliantFrom { get; } = new(2014, 12, 31);

    /// <summary>The last day that the registers vouch for.</summary>
    public static LocalDate RecordedUntil => Years.RecordedUntil;

    public int AgencyCount => _layout.Agencies.Count;

    public int SystemCount => _layout.Systems.Count;

    public Agency Agency(int ordinal) => _agencies.Generate(_layout.Agencies[ordinal]);

    public QualityManagementSystem System(int ordinal) => _systems.Generate(_layout.Systems[ordinal]);

    /// <summary>The agencies that take part in a system, at any time.</summary>
    public IEnumerable<Agency> AgenciesOf(int system) => _layout.Systems[system].Participants.Select(participant => _agencies.Generate(participant.Agency));

    /// <summary>The inspections of the agencies that share a system.</summary>
    public IEnumerable<Inspection> InspectionsOf(int system) => _inspections.Of(_layout.Systems[system]);

    /// <summary>The register without its systems and inspections.</summary>
    public Register Head()
    {
        var plans = new Plans(_layout, _inspections);
        Agency[] agencies = [.. Enumerable.Range(0, AgencyCount).Select(Agency)];
        return new Register
        {
            Authority = new Authority { Name = _layout.Agencies[0].Name, Parameters = [StricterShare] },
            LeadUnit = new LeadUnit { Name = "Đơn vị chủ trì", Agency = _profile.Authority == AuthorityKind.Province ? _layout.Agencies[2].Id : null },
            SteeringCommittees = [new SteeringCommittee { Decision = "1205/QĐ-UBND", DecidedOn = new LocalDate(2014, 6, 2), Chair = "Phó Chủ tịch" }],
            RolloutPlans = Plans.Rollout,
            TransitionPlans = [plans.Transition()],
            FrameworkModels = FrameworkModels.Published,
            ProcedureListChanges = [.. plans.OfProcedures(agencies)],
            RecordsFrom = Years.RecordsFrom,
            RecordedUntil = Years.RecordedUntil,
            Complete = true,
            WorkingCalendar = Holidays.Calendar,
            Agencies = agencies,
            InspectionPlans = [.. plans.OfInspections()],
            Reports = [.. new Reports(_layout, _inspections).Generate()],
        };
    }

    /// <summary>The whole register.</summary>
    public Register Register() => Head() with
    {
        Systems = [.. Enumerable.Range(0, SystemCount).Select(System)],
        Inspections = [.. Enumerable.Range(0, SystemCount).SelectMany(InspectionsOf)],
    };

    /// <summary>The whole register with faults.</summary>
    public Register Register(Faults faults)
    {
        var head = Head();
        return head with
        {
            Agencies = [.. head.Agencies.Select(faults.In)],
            Systems = [.. Enumerable.Range(0, SystemCount).Select(i => faults.In(System(i), AgenciesOf(i), i))],
            Inspections = [.. Enumerable.Range(0, SystemCount).SelectMany(i => faults.In([.. InspectionsOf(i)], i))],
        };
    }

    // What the rota of inspections reaches exactly.
    private static LocalParameter StricterShare { get; } = new()
    {
        Name = "inspection.on-site.share",
        Value = $"{InspectionRota.Numerator}/{InspectionRota.Denominator}",
        From = new LocalDate(2016, 1, 1),
        Document = "1534/QĐ-UBND",
    };
}
