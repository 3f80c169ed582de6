using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class BuildingMutations
{
    public static IEnumerable<Mutation> All =>
    [
        new("BLD001", "no decision set up a steering committee", InDeclaredUnderTheCircular(system => system with { SteeringCommittees = [] })),
        new("BLD002", "there is no implementation plan", InDeclaredUnderTheCircular(system => system with { ImplementationPlan = null })),
        new("BLD003", "a document in use was approved by order of the head", InDocument(IsOfProcess, document => document with
        {
            Approval = document.Approval! with { By = Edits.ByOrder(document.Approval.By) },
        })),
        new("BLD004", "no document tells the scope", InDocument(
            document => document.Purposes.Contains(DocumentPurpose.Scope), document => document with { Purposes = [DocumentPurpose.ProcessInformation] })),
        new("BLD005", "no training is recorded", Edits.InLasting(system => system with { Trainings = [] })),
        new("BLD006", "a session missed an official", Edits.InLasting(system => system with
        {
            Disseminations = system.Disseminations.ChangeFirst(_ => true, session => session with { Reached = session.Reached - 1 }),
        })),
        new("BLD007", "another person confirmed the effectiveness", Edits.InLasting(system => system with
        {
            EffectivenessConfirmations = system.EffectivenessConfirmations.ChangeAll(confirmation => confirmation with { By = Edits.ByOrder(confirmation.By) }),
        })),
        new("BLD009", "a classified document is public", InDocument(
            document => document.Classification == Classification.Confidential, document => document with { PublicFrom = document.InUseFrom })),
        new("BLD010", "two issues of a document are in use", Edits.InLasting(system => system with
        {
            Documents = system.Documents.And(system.Documents.First(IsOfProcess) with { Id = "tl-x", Issue = "2" }),
        })),
    ];

    private static bool IsOfProcess(SystemDocument document) =>
        document is { InUseUntil: null, Number: not null, Kind.Known: DocumentKind.Internal } && document.Number.StartsWith("QT-0", StringComparison.Ordinal);

    private static Func<Register, Register> InDeclaredUnderTheCircular(Func<QualityManagementSystem, QualityManagementSystem> change) =>
        Edits.InSystem(system => Edits.IsLasting(system) && Edits.FirstDeclaredOn(system) > new LocalDate(2014, 12, 1), change);

    private static Func<Register, Register> InDocument(Func<SystemDocument, bool> which, Func<SystemDocument, SystemDocument> change) => Edits.InLasting(
        system => system.Documents, (_, document) => which(document), (system, documents) => system with { Documents = documents }, (_, document) => change(document));
}
