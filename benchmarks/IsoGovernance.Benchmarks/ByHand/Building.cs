using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>BLD001 to BLD010 over how one system was built; BLD008 never fails, a person judges it.</summary>
internal sealed class Building(Day day)
{
    // The last document of each number, and from each the one before.
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private int[] _before = [];

    public void Judge(Owner owner)
    {
        if (day.BindsCircular)
        {
            JudgeStart(owner);
            if (!owner.HasEnded && IsNotDisseminated(owner)) Found("BLD006", owner, "/disseminations");
        }
        if (!owner.HasEnded)
        {
            JudgeApprovals(owner);
            if (owner.IsApplied) JudgeRequired(owner);
        }
        if (owner.IsApplied) JudgeTrainings(owner);
        if (owner.IsDeclared && owner.FirstDeclared is { } declared && IsNotConfirmed(declared, owner.System)) Found("BLD007", owner, "/effectivenessConfirmations");
        JudgePublic(owner);
        JudgeVersions(owner);
    }

    // BLD001, BLD002
    private void JudgeStart(Owner owner)
    {
        var system = owner.System;
        if (owner.HasUndatedDeclaration) return;
        for (var i = 0; i < system.Declarations.Count; i++)
        {
            if (system.Declarations[i].On < Day.Circular) return;
        }
        if (LacksCommittee(system) && owner.IsOnRecord) Found("BLD001", owner, "/steeringCommittees");
        var plan = system.ImplementationPlan;
        if (plan?.ApprovedOn <= day.AsOf) return;
        if (plan?.ApprovedOn is not null) Found("BLD002", owner, "/implementationPlan");
        // What bears a number was approved on some day.
        else if (string.IsNullOrWhiteSpace(plan?.Number?.Text) && owner.IsOnRecord) Found("BLD002", owner, plan is null ? "/implementationPlan" : "/implementationPlan/approvedOn");
    }

    private bool LacksCommittee(QualityManagementSystem system)
    {
        for (var i = 0; i < system.SteeringCommittees.Count; i++)
        {
            if (!(system.SteeringCommittees[i].DecidedOn > day.AsOf)) return false;
        }
        return true;
    }

    // BLD003
    private void JudgeApprovals(Owner owner)
    {
        var documents = owner.System.Documents;
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            if (document.Kind?.Known != DocumentKind.Internal || document.InUseFrom is not { } first || first > day.AsOf || document.InUseUntil < day.AsOf) continue;
            if (document.Approval is not { } approval)
            {
                if (day.Vouches(first)) Found("BLD003", owner, "/documents/" + i + "/approval");
            }
            else if (approval.On > day.AsOf) Found("BLD003", owner, "/documents/" + i + "/approval");
            else
            {
                if (approval.By?.IsByHead == false) Found("BLD003", owner, "/documents/" + i + "/approval/by");
                if (approval.On > first && first >= Day.Decision) Found("BLD003", owner, "/documents/" + i + "/approval/on");
            }
        }
    }

    // BLD004
    private void JudgeRequired(Owner owner)
    {
        var system = owner.System;
        if (day.Law.Requirements(system.EditionOn(day.AsOf)) is not { } edition) return;
        var served = PurposesOn(day.AsOf, system);
        for (var i = 0; i < edition.RequiredDocuments.Count; i++)
        {
            if (Coded<DocumentPurpose>.Parse(edition.RequiredDocuments[i].Code).Known is not { } purpose || IsIn(served, purpose)) continue;
            if (IsLeftToAnotherRule(purpose, system)) continue;
            if (day.KnownUntil < day.AsOf && IsServedOn(day.KnownUntil, purpose, system)) continue;
            if (owner.IsOnRecord) Found("BLD004", owner, "/documents");
        }
    }

    private static bool IsIn(int purposes, DocumentPurpose purpose) => (purposes & (1 << (int)purpose)) != 0;

    // The purposes that the documents in use serve or may serve; all of them where a document in use may serve any.
    private static int PurposesOn(LocalDate on, QualityManagementSystem system)
    {
        var purposes = 0;
        bool isAnyInUse = false, isAnyNamed = false;
        for (var i = 0; i < system.Documents.Count; i++)
        {
            var document = system.Documents[i];
            if (document.Purposes.Count == 0 && isAnyInUse) continue;
            if (document.InUseFrom > on || document.InUseUntil < on) continue;
            isAnyInUse = true;
            for (var j = 0; j < document.Purposes.Count; j++)
            {
                isAnyNamed = true;
                if (document.Purposes[j].Known is not { } purpose) return -1;
                purposes |= 1 << (int)purpose;
            }
        }
        return isAnyInUse && !isAnyNamed ? -1 : purposes;
    }

    private static bool IsServedOn(LocalDate on, DocumentPurpose purpose, QualityManagementSystem system)
    {
        for (var i = 0; i < system.Documents.Count; i++)
        {
            var document = system.Documents[i];
            if (!(document.InUseFrom <= on) || document.InUseUntil < on) continue;
            for (var j = 0; j < document.Purposes.Count; j++)
            {
                if (document.Purposes[j].Known == purpose) return true;
            }
        }
        return false;
    }

    // Without an objective or a policy OBJ001 or POL001 speaks.
    private bool IsLeftToAnotherRule(DocumentPurpose purpose, QualityManagementSystem system)
    {
        if (purpose == DocumentPurpose.Objectives)
        {
            for (var i = 0; i < system.Objectives.Count; i++)
            {
                if (Objectives.MayBeInForce(system.Objectives[i], day.AsOf)) return false;
            }
            return true;
        }
        if (purpose != DocumentPurpose.Policy) return false;
        for (var i = 0; i < system.Policies.Count; i++)
        {
            if (!(system.Policies[i].Until < day.AsOf) && !(Policies.StartOf(system.Policies[i]) > day.AsOf)) return false;
        }
        return true;
    }

    // BLD005
    private void JudgeTrainings(Owner owner)
    {
        var trainings = owner.System.Trainings;
        // The decision asks for training on the system, the circular for that of internal auditors too.
        bool isSystemTaught = false, areAuditorsTaught = !day.BindsCircular;
        for (var i = 0; i < trainings.Count; i++)
        {
            var training = trainings[i];
            if ((training.HeldFrom ?? training.HeldUntil) > day.AsOf) continue;
            // What was taught, or when, is not recorded: it may have been this.
            if (training.Subjects.Count == 0) isSystemTaught = areAuditorsTaught = true;
            for (var j = 0; j < training.Subjects.Count; j++)
            {
                var subject = training.Subjects[j].Known;
                isSystemTaught |= subject is null or TrainingSubject.QualityManagement or TrainingSubject.Documentation;
                areAuditorsTaught |= subject is null or TrainingSubject.InternalAuditing;
            }
        }
        if ((isSystemTaught && areAuditorsTaught) || !owner.IsOnRecord) return;
        if (!isSystemTaught) Found("BLD005", owner, "/trainings");
        if (!areAuditorsTaught) Found("BLD005", owner, "/trainings");
    }

    // BLD006
    private bool IsNotDisseminated(Owner owner)
    {
        var system = owner.System;
        if (!owner.IsApplied) return false;
        var latest = LatestSession(system);
        if (latest is { InScope: null }) return false;
        for (var i = 0; i < system.Documents.Count; i++)
        {
            var document = system.Documents[i];
            if (document.Kind?.Known != DocumentKind.Internal || document.InUseFrom is not { } from) continue;
            if (from > day.KnownUntil || from < day.RecordsFrom || document.InUseUntil < day.AsOf || document.Approval?.On < day.RecordsFrom) continue;
            if (!MayHaveReached(latest?.InScope, document, from, system.Disseminations)) return true;
        }
        return false;
    }

    private Dissemination? LatestSession(QualityManagementSystem system)
    {
        Dissemination? latest = null;
        for (var i = 0; i < system.Disseminations.Count; i++)
        {
            var session = system.Disseminations[i];
            if (session.HeldOn <= day.AsOf && !(session.HeldOn < latest?.HeldOn)) latest = session;
        }
        return latest;
    }

    // Those whom the sessions on the issue in force reached are added up.
    private bool MayHaveReached(int? inScope, SystemDocument document, LocalDate from, ValueList<Dissemination> sessions)
    {
        var reached = 0;
        var mayBeMore = false;
        for (var i = 0; i < sessions.Count; i++)
        {
            var session = sessions[i];
            if (session.HeldOn > day.AsOf) continue;
            if (session.HeldOn < from && session.HeldOn < document.Approval?.On) continue;
            if (session.Documents.Count > 0 && !string.IsNullOrWhiteSpace(document.Number) && !Names(session, document.Number)) continue;
            var isUnclear = session.HeldOn is null || session.Reached is null
                || (session.Documents.Count > 0 && string.IsNullOrWhiteSpace(document.Number)) || (session.HeldOn < from && document.Approval?.On is null);
            if (isUnclear) mayBeMore = true;
            else reached += session.Reached!.Value;
        }
        return mayBeMore || reached >= inScope;
    }

    private static bool Names(Dissemination session, string number)
    {
        for (var i = 0; i < session.Documents.Count; i++)
        {
            if (string.Equals(session.Documents[i], number, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    // BLD007
    private bool IsNotConfirmed(LocalDate declared, QualityManagementSystem system)
    {
        var isByAnother = false;
        for (var i = 0; i < system.EffectivenessConfirmations.Count; i++)
        {
            var confirmation = system.EffectivenessConfirmations[i];
            if (confirmation.On > day.AsOf) continue;
            if (confirmation.By?.IsByHead != false) return false;
            isByAnother = true;
        }
        return isByAnother || day.Vouches(declared);
    }

    // BLD009
    private void JudgePublic(Owner owner)
    {
        var documents = owner.System.Documents;
        for (var i = 0; i < documents.Count; i++)
        {
            if (documents[i].Classification?.Known is not (null or Classification.None) && documents[i].PublicFrom <= day.AsOf) Found("BLD009", owner, "/documents/" + i + "/publicFrom");
        }
    }

    // BLD010
    private void JudgeVersions(Owner owner)
    {
        var documents = owner.System.Documents;
        if (_before.Length < documents.Count) _before = new int[documents.Count];
        _last.Clear();
        for (var later = 0; later < documents.Count; later++)
        {
            var second = documents[later];
            if (second.Kind?.Known != DocumentKind.Internal || second.InUseFrom is null || string.IsNullOrWhiteSpace(second.Number)) continue;
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, second.Number, out var isKnown);
            _before[later] = isKnown ? last : -1;
            last = later;
            for (var earlier = _before[later]; earlier >= 0; earlier = _before[earlier])
            {
                var first = documents[earlier];
                if (first.Issue is not null && string.Equals(first.Issue, second.Issue, StringComparison.Ordinal)) continue;
                if (AreBothInForce(first, second, owner)) Found("BLD010", owner, "/documents/" + later);
            }
        }
    }

    private bool AreBothInForce(SystemDocument one, SystemDocument other, Owner owner)
    {
        LocalDate from = Day.Decision, until = owner.JudgedOn;
        if (day.KnownUntil < until) until = day.KnownUntil;
        if (one.InUseFrom > from) from = one.InUseFrom.Value;
        if (other.InUseFrom > from) from = other.InUseFrom.Value;
        if (one.InUseUntil < until) until = one.InUseUntil.Value;
        if (other.InUseUntil < until) until = other.InUseUntil.Value;
        return from <= until && !MayBeWithdrawn(one, from) && !MayBeWithdrawn(other, from);
    }

    // A version without a last day may have been withdrawn before the records begin.
    private bool MayBeWithdrawn(SystemDocument document, LocalDate from) =>
        document.InUseUntil is null && document.InUseFrom < from && day.Register.RecordsFrom >= from;

    private void Found(string code, Owner owner, string member) => day.Found(code, owner.Path + member);
}
