using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The units of a system, who heads them, who audits, and who signs for the agency.</summary>
internal sealed class Staff
{
    private const int Auditing = 50, Leading = 100;
    private static readonly LocalDate Changed = new(2019, 10, 1);

    private readonly SystemPlan _plan;
    private readonly int _offset;
    private readonly int _units;
    private readonly bool _headsChange;

    public Staff(ulong seed, RegisterProfile profile, SystemPlan plan)
    {
        var dice = new Dice(seed, Matter.Staff, plan.Ordinal);
        _plan = plan;
        _offset = dice.Between(0, 999);
        _units = dice.Within(profile.Units);
        _headsChange = dice.Chance(50) && plan.AppliedFrom < Changed && plan.LastDay > Changed;
        NewUnitFrom = dice.Chance(30) && plan.AppliedFrom.Year < 2019 && plan.LastDay.Year > 2019 ? new LocalDate(2019, 7, 1) : null;
        InScope = dice.Between(12, 60);
        Newcomers = dice.Between(1, 6);
    }

    /// <summary>The first day of a unit that came into scope later; null where none did.</summary>
    public LocalDate? NewUnitFrom { get; }

    /// <summary>The officials in scope at the beginning.</summary>
    public int InScope { get; }

    public int Newcomers { get; }

    public Id<UnitInScope>[] UnitsOn(LocalDate day) => [.. Units().Where(unit => !(day < unit.From)).Select(unit => unit.Id)];

    public UnitInScope[] Units()
    {
        var units = Enumerable.Range(0, _units).Select(i => new UnitInScope { Id = UnitId(i), Name = i == 0 ? "Văn phòng" : "Phòng " + i, Heads = Heads(i) });
        return NewUnitFrom is { } from
            ? [.. units, new UnitInScope { Id = UnitId(_units), Name = "Bộ phận Một cửa", Heads = Heads(_units), From = from }]
            : [.. units];
    }

    /// <summary>The auditors, one of each unit; each audits the units before the own one.</summary>
    public Auditor[] Auditors(LocalDate trained, LocalDate day, WorkProcess[] processes)
    {
        var units = UnitsOn(day);
        var auditors = System.Math.Min(units.Length, 6);
        return [.. Enumerable.Range(0, auditors).Select(i => new Auditor
        {
            Name = Names.Person(_offset + Auditing + i),
            Unit = units[i],
            TrainedOn = trained,
            Assignments =
            [
                .. units.Where((_, at) => (at + 1) % auditors == i).Select(unit => new AuditAssignment { Unit = unit }),
                .. processes.Where((_, at) => at % auditors == i).Take(2).Select(process => new AuditAssignment { Process = process.Id }),
            ],
        })];
    }

    public string HeadOf(int unit, LocalDate day) => Names.Person(_offset + (unit % _units) + (_headsChange && day >= Changed ? _units : 0));

    /// <summary>Who is responsible for a process, over all its life.</summary>
    public Responsibility[] Owners(int process, LocalDate from) => Heads(process % _units).Where(head => !(head.Until < from)).ToArray();

    /// <summary>The signature of the head, or every third time of a deputy who signs for the head.</summary>
    public Signature Sign(int number) => new()
    {
        Name = Names.Person(_offset + Leading + (number % 3 == 2 ? 1 : 0)),
        Capacity = number % 3 == 2 ? SigningCapacity.DeputyForHead : IsCollective ? SigningCapacity.HeadForCollective : SigningCapacity.Head,
    };

    public string Leader(bool isHead) => Names.Person(_offset + Leading + (isHead ? 0 : 1));

    private bool IsCollective => _plan.Host.Kind is AgencyKind.ProvincialCommittee or AgencyKind.DistrictCommittee or AgencyKind.CommuneCommittee;

    private static string UnitId(int unit) => "đv-" + (unit + 1);

    private Responsibility[] Heads(int unit) => _headsChange
        ? [new Responsibility { Person = HeadOf(unit, Changed.PlusDays(-1)), Until = Changed.PlusDays(-1) }, new Responsibility { Person = HeadOf(unit, Changed), From = Changed }]
        : [new Responsibility { Person = HeadOf(unit, Changed) }];
}
