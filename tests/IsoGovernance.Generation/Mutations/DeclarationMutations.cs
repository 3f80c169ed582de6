using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class DeclarationMutations
{
    public static IEnumerable<Mutation> All =>
    [
        // Adopted systems have one audit and one review before their first declaration.
        new("DEC001", "the audit was completed after the first declaration", Edits.InSystem(Edits.IsAdopted, system => system with
        {
            InternalAudits = system.InternalAudits.ChangeFirst(_ => true, audit => CompletedOn(audit, Edits.FirstDeclaredOn(system).PlusDays(3))),
        })),
        new("DEC002", "the review was held before the audit", Edits.InSystem(Edits.IsAdopted, system => system with
        {
            ManagementReviews = system.ManagementReviews.ChangeFirst(_ => true, review => review with { HeldOn = system.InternalAudits[0].HeldFrom!.Value.PlusDays(-2) }),
        })),
        new("DEC003", "the head confirmed the day after the declaration", Edits.InSystem(Edits.IsAdopted, system => system with
        {
            EffectivenessConfirmations = system.EffectivenessConfirmations.ChangeAll(confirmation => confirmation with { On = confirmation.On!.Value.PlusDays(1) }),
        })),
        new("DEC004", "a nonconformity was corrected after the first declaration", InNonconformity((system, found) => found with
        {
            Corrections = found.Corrections.ChangeAll(correction => correction with { DoneOn = Edits.FirstDeclaredOn(system).PlusDays(1) }),
        })),
        new("DEC005", "the lead unit had no notice", InLast(declaration => declaration with { Notice = null })),
        new("DEC006", "the declaration is not posted", InLast(declaration => declaration with { PostedOn = null })),
        new("DEC007", "the declaration is not on the website", InLast(declaration => declaration with { OnWebsiteOn = null })),
        new("DEC008", "the declaration was signed by order", InLast(declaration => declaration with { SignedBy = Edits.ByOrder(declaration.SignedBy) })),
        new("DEC009", "the declaration tells no scope", InLast(declaration => declaration with { Scope = null, Procedures = [] })),
    ];

    private static InternalAudit CompletedOn(InternalAudit audit, LocalDate day) => audit with { CompletedOn = day, ReportedOn = day };

    private static Func<Register, Register> InLast(Func<Declaration, Declaration> change) => Edits.InLasting(
        system => system.Declarations,
        (system, declaration) => declaration.On == system.DeclarationInForceOn(new LocalDate(2026, 11, 21))!.On && declaration.OnWebsiteOn is not null,
        (system, declarations) => system with { Declarations = declarations },
        (_, declaration) => change(declaration));

    // One that is closed late enough that the correction comes before closure all the same.
    private static Func<Register, Register> InNonconformity(Func<QualityManagementSystem, Nonconformity, Nonconformity> change) => register => register with
    {
        Systems = register.Systems.ChangeFirst(
            system => system.Nonconformities.Any(found => IsBeforeDeclaration(system, found)),
            system => system with { Nonconformities = system.Nonconformities.ChangeFirst(found => IsBeforeDeclaration(system, found), found => change(system, found)) }),
    };

    private static bool IsBeforeDeclaration(QualityManagementSystem system, Nonconformity found) => found.Source == NonconformitySource.InternalAudit
        && found.RaisedOn < Edits.FirstDeclaredOn(system) && found.ClosedOn > Edits.FirstDeclaredOn(system).PlusDays(1) && found.Corrections.Count > 0;
}
