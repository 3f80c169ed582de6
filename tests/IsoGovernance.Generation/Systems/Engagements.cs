using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The consultants and the certification bodies that a system hired.</summary>
internal sealed class Engagements(ulong seed, SystemPlan plan)
{
    private static readonly LocalDate CircularInForce = new(2014, 12, 1);

    private readonly Dice _dice = new(seed, Matter.Engagements, plan.Ordinal);

    public IEnumerable<ConsultantEngagement> Consultants()
    {
        if (_dice.Chance(75)) yield return ToBuild();
        if (plan.MovedOn > plan.DeclaredOn && _dice.Chance(40)) yield return ToMove(plan.MovedOn.Value);
        if (plan.EndedOn is { } ended) yield return ToTheEnd(ended);
    }

    public IEnumerable<CertificationEngagement> Bodies()
    {
        if (plan.CertifiedOn is { } certified) yield return Body("th-1", CertificationPurpose.Certification, certified.PlusDays(-60));
        if (_dice.Chance(20)) yield return Body("th-2", CertificationPurpose.OutsideTheSystem, plan.AppliedFrom.PlusDays(200));
    }

    // Before the circular the certificates of the former regime were held, until 2015-12-31 at the latest.
    private ConsultantEngagement ToBuild()
    {
        LocalDate from = plan.BuildingFrom.PlusDays(3), until = from.PlusDays(160);
        var issued = from.PlusDays(-_dice.Between(100, 300));
        return New("tv-1", from, until, [new EligibilityCertificate { Number = "12/GXN-TĐC", IssuedOn = issued, IsOfFormerRegime = issued < CircularInForce }]);
    }

    // One that was suspended once before, and runs out while it is used; the next one was issued in time.
    private ConsultantEngagement ToMove(LocalDate moved)
    {
        LocalDate from = moved.PlusDays(-240), first = from.PlusYears(-3).PlusDays(90);
        if (first < CircularInForce) first = CircularInForce;
        var interrupted = new Interruption { From = first.PlusDays(10), Until = first.PlusDays(40) };
        var certificates = new EligibilityCertificate[]
        {
            new() { Number = "25/GXN-TĐC", IssuedOn = first, Interruptions = [interrupted] },
            new() { Number = "88/GXN-TĐC", IssuedOn = from.PlusDays(60), NotBeyond = from.PlusDays(60).PlusYears(3) },
        };
        return New("tv-2", from, moved, certificates);
    }

    // Nobody recorded that it ended with the system.
    private static ConsultantEngagement ToTheEnd(LocalDate ended) =>
        New("tv-3", ended.PlusDays(-100), null, [new EligibilityCertificate { Number = "140/GXN-SKHCN", IssuedOn = ended.PlusYears(-3) }]);

    private static ConsultantEngagement New(string id, LocalDate from, LocalDate? until, EligibilityCertificate[] papers) => new()
    {
        Id = id,
        Consultant = "Công ty Tư vấn Quản lý",
        From = from,
        Until = until,
        Certificates = papers,
        Experts = [.. new[] { 900, 901 }.Select(person => new Expert { Name = Names.Person(person), Cards = papers })],
    };

    private static CertificationEngagement Body(string id, CertificationPurpose purpose, LocalDate hired) =>
        new() { Id = id, Body = "Trung tâm Chứng nhận Phù hợp", HiredOn = hired, Purpose = purpose };
}
