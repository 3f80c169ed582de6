using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The confirmation, the declarations and the changes of scope of a system.</summary>
internal sealed class Declarations(ulong seed, SystemPlan plan, Agencies agencies, Staff staff, Processes processes)
{
    private const int DaysAfterStated = 12;

    private readonly Dice _dice = new(seed, Matter.Declarations, plan.Ordinal);

    public QualityManagementSystem AddTo(QualityManagementSystem system) => system with
    {
        EffectivenessConfirmations =
        [
            new EffectivenessConfirmation { Document = Number(0, "XN"), On = plan.DeclaredOn, By = staff.Sign(0) },
        ],
        Declarations = [.. plan.Declarations.Select(Declare)],
        ScopeChanges = [.. plan.ScopeChangedOn.Select(Change)],
        Certificates = plan.CertifiedOn is { } certified
            ? [new Certificate { Number = "HT 3120.11.17", IssuedOn = certified, ValidUntil = certified.PlusYears(3) }]
            : [],
    };

    private Declaration Declare(LocalDate day, int number)
    {
        var signature = staff.Sign(number);
        return new Declaration
        {
            Id = IdOf(number),
            Number = Number(number, "QĐ"),
            On = day,
            Edition = plan.EditionOn(day),
            Scope = "Toàn bộ thủ tục hành chính thuộc thẩm quyền giải quyết",
            Procedures = _dice.Chance(60) ? [.. processes.HandledOn(day)] : [],
            SignedBy = signature,
            Notice = new Notice { Number = $"{100 + number}/TB-UBND", On = day },
            PostedOn = day,
            OnWebsiteOn = OnWebsite(day),
        };
    }

    // On the first website that an agency of the system has.
    private LocalDate? OnWebsite(LocalDate day)
    {
        LocalDate? first = null;
        foreach (var member in plan.Participants)
        {
            if (agencies.WebsiteOf(member.Agency) is not { None: false } website) continue;
            var from = new[] { day, website.From ?? day, member.From ?? day, member.Agency.From ?? day }.Max();
            if (from <= plan.LastDay && !(member.Agency.Until < from) && !(first <= from)) first = from;
        }
        return first;
    }

    // Every other change was stated by the declaration that came before it.
    private ScopeChange Change(LocalDate day, int number)
    {
        var isStated = number % 2 == 1 && day.PlusDays(DaysAfterStated) < plan.LastDay;
        return new ScopeChange
        {
            Id = "pv-" + (number + 1),
            Kind = number % 2 == 0 ? ScopeChangeKind.Widened : ScopeChangeKind.Adjusted,
            On = isStated ? day.PlusDays(DaysAfterStated) : day,
            Document = $"{200 + number}/QĐ-UBND",
            StatedBy = isStated ? IdOf(System.Array.IndexOf(plan.Declarations, day)) : null,
        };
    }

    private static string IdOf(int number) => "cb-" + (number + 1);

    private DocumentNumber Number(int number, string kind) => $"{(plan.Ordinal % 800) + 10 + number}/{kind}-UBND";
}
