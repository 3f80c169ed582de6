using System;
using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>Internal documents in use.</summary>
internal sealed class DocumentRules : CodedRules<SystemDocument>
{
    public DocumentRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("BLD003")) RuleFor(document => document.Approval).Custom(ApprovedByHead);
    }

    protected override bool PreValidate(ValidationContext<SystemDocument> context, ValidationResult result) =>
        Around.System.IsAdopted && Approved.IsJudged(context.InstanceToValidate, Around);

    private void ApprovedByHead(Approval? approval, ValidationContext<SystemDocument> context)
    {
        var document = context.InstanceToValidate;
        if (Approved.IsByNobody(document, Around)) context.Fault("BLD003", "Approval", "The document is not approved.");
        if (Approved.IsByAnother(approval, Around)) context.Fault("BLD003", "Approval.By", "The document was not approved by the head.");
        if (Approved.IsLate(document, Around)) context.Fault("BLD003", "Approval.On", "The document was used before it was approved.");
    }
}

/// <summary>How a system was built.</summary>
internal sealed class BuildingRules : CodedRules<QualityManagementSystem>
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public BuildingRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("BLD001"))
        {
            RuleFor(system => system.SteeringCommittees).Must(AreDecided).WithErrorCode("BLD001").WithMessage("There is no steering committee.");
        }
        if (Has("BLD002")) RuleFor(system => system.ImplementationPlan).Custom(PlanApproved);
        if (Has("BLD004")) RuleFor(system => system).Custom(DocumentsComplete);
        if (Has("BLD005")) RuleFor(system => system.Trainings).Custom(Trained);
        if (Has("BLD006"))
        {
            RuleFor(system => system.Disseminations).Must((system, _) => AreInstructed(system))
                .WithErrorCode("BLD006").WithMessage("Not everybody was instructed in every document.");
        }
        if (Has("BLD009"))
        {
            RuleForEach(system => system.Documents).SetValidator(new PublicDocumentRules(around));
        }
        if (Has("BLD010")) RuleFor(system => system.Documents).Custom(OneVersion);
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result) => Around.System.IsAdopted;

    private static bool IsDeclaredBeforeCircular(QualityManagementSystem system)
    {
        foreach (var declaration in system.Declarations)
        {
            if (declaration.On < Instruments.Tt26.InForceFrom) return true;
        }
        return false;
    }

    private bool AreDecided(QualityManagementSystem system, ValueList<SteeringCommittee> committees)
    {
        foreach (var committee in committees)
        {
            // One that is known by its number alone, or not dated, is or may be one.
            if (committee.DecidedOn is not { } day || day <= Around.AsOf) return true;
        }
        return IsDeclaredBeforeCircular(system) || Around.System.HasUndatedDeclaration || !SystemRecords.AreKnown(Around);
    }

    private void PlanApproved(ImplementationPlan? plan, ValidationContext<QualityManagementSystem> context)
    {
        if (IsDeclaredBeforeCircular(context.InstanceToValidate) || plan?.ApprovedOn <= Around.AsOf || Around.System.HasUndatedDeclaration) return;
        if (plan?.ApprovedOn is not null) context.Fault("BLD002", "ImplementationPlan", "The plan is not approved yet.");
        else if (!string.IsNullOrWhiteSpace(plan?.Number?.Text) || !SystemRecords.AreKnown(Around)) return;
        else context.Fault("BLD002", plan is null ? "ImplementationPlan" : "ImplementationPlan.ApprovedOn", "There is no approved plan.");
    }

    private void DocumentsComplete(QualityManagementSystem system, ValidationContext<QualityManagementSystem> context)
    {
        if (Around.System.LastDay < Around.AsOf || !Around.System.IsInUse || !SystemRecords.AreKnown(Around)) return;
        if (Around.Law.Requirements(system.EditionOn(Around.AsOf)) is not { } edition) return;
        foreach (var asked in edition.RequiredDocuments)
        {
            var purpose = Coded<DocumentPurpose>.Parse(asked.Code);
            if (MayBeThere(system, purpose, edition, Around.AsOf) || IsLeftToAnotherRule(system, purpose)) continue;
            if (Around.KnownUntil < Around.AsOf && IsThere(system, purpose, Around.KnownUntil)) continue;
            context.Fault("BLD004", nameof(system.Documents), $"The document {asked.Code} is missing.");
        }
    }

    private static bool IsThere(QualityManagementSystem system, Coded<DocumentPurpose> purpose, LocalDate day)
    {
        foreach (var document in system.Documents)
        {
            if (!(document.InUseFrom <= day) || document.InUseUntil < day) continue;
            foreach (var served in document.Purposes)
            {
                if (served == purpose) return true;
            }
        }
        return false;
    }

    private static bool MayBeThere(QualityManagementSystem system, Coded<DocumentPurpose> purpose, EditionRequirements edition, LocalDate day)
    {
        bool anyInUse = false, anyPurpose = false;
        foreach (var document in system.Documents)
        {
            if (document.InUseFrom > day || document.InUseUntil < day) continue;
            anyInUse = true;
            foreach (var served in document.Purposes)
            {
                anyPurpose = true;
                if (served == purpose || (!served.IsKnown && !References.IsAmong(edition.RequiredDocuments, served.Text))) return true;
            }
        }
        return anyInUse && !anyPurpose;
    }

    // Without a policy or objectives in force there is no document of them to ask for.
    private bool IsLeftToAnotherRule(QualityManagementSystem system, Coded<DocumentPurpose> purpose)
    {
        if (purpose.Known == DocumentPurpose.Objectives)
        {
            foreach (var objective in system.Objectives)
            {
                if (Aimed.MayBeInForce(objective, Around.AsOf)) return false;
            }
            return true;
        }
        if (purpose.Known != DocumentPurpose.Policy) return false;
        foreach (var policy in system.Policies)
        {
            if (Issued.MayBeInForce(policy, Around.AsOf)) return false;
        }
        return true;
    }

    private void Trained(ValueList<Training> trainings, ValidationContext<QualityManagementSystem> context)
    {
        if (!Around.System.IsInUse || !SystemRecords.AreKnown(Around)) return;
        bool system = false, auditors = Around.AsOf < Instruments.Tt26.InForceFrom;
        foreach (var training in trainings)
        {
            if ((training.HeldFrom ?? training.HeldUntil) > Around.AsOf) continue;
            if (training.Subjects.Count == 0) return;
            foreach (var taught in training.Subjects)
            {
                // One without its day may have been held, and so may one of a subject that is not known have been on it.
                system |= taught.Known is null or TrainingSubject.QualityManagement or TrainingSubject.Documentation;
                auditors |= taught.Known is null or TrainingSubject.InternalAuditing;
            }
        }
        if (!system) context.Fault("BLD005", "Trainings", "There was no training on the system.");
        if (!auditors) context.Fault("BLD005", "Trainings", "There was no training of internal auditors.");
    }

    private bool AreInstructed(QualityManagementSystem system)
    {
        if (Around.System.LastDay < Around.AsOf || !Around.System.IsInUse) return true;
        Dissemination? latest = null;
        foreach (var session in system.Disseminations)
        {
            if (session.HeldOn <= Around.AsOf && !(session.HeldOn < latest?.HeldOn)) latest = session;
        }
        foreach (var document in system.Documents)
        {
            if (!(document.InUseFrom <= Around.AsOf) || document.InUseUntil < Around.AsOf || document.Kind?.Known != DocumentKind.Internal) continue;
            if (latest is { InScope: null } || document.InUseFrom < Around.RecordsFrom || document.Approval?.On < Around.RecordsFrom) continue;
            if (document.InUseFrom > Around.KnownUntil || Reached(system, document) is not { } reached) continue;
            if (!(reached >= latest?.InScope)) return false;
        }
        return true;
    }

    // Null where more may have been reached.
    private int? Reached(QualityManagementSystem system, SystemDocument document)
    {
        var reached = 0;
        var mayBeMore = false;
        foreach (var session in system.Disseminations)
        {
            if (session.HeldOn > Around.AsOf) continue;
            bool? isAbout = IsAbout(session, document), isOnIssue = IsOnIssue(session, document);
            if (isAbout == false || isOnIssue == false) continue;
            if (isAbout is null || isOnIssue is null || session.Reached is null) mayBeMore = true;
            else reached += session.Reached.Value;
        }
        return mayBeMore ? null : reached;
    }

    private static bool? IsOnIssue(Dissemination session, SystemDocument document)
    {
        if (session.HeldOn is not { } held) return null;
        if (held >= document.Approval?.On || held >= document.InUseFrom) return true;
        return document.Approval?.On is null ? null : false;
    }

    private static bool? IsAbout(Dissemination session, SystemDocument document)
    {
        if (session.Documents.Count == 0) return true;
        if (string.IsNullOrWhiteSpace(document.Number)) return null;
        foreach (var number in session.Documents)
        {
            if (string.Equals(number, document.Number, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private void OneVersion(ValueList<SystemDocument> documents, ValidationContext<QualityManagementSystem> context)
    {
        if (!HasSharedNumber(documents)) return;
        for (var later = 1; later < documents.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (AreVersions(documents[earlier], documents[later]) && AreBothInUse(documents[earlier], documents[later]))
                {
                    context.Fault("BLD010", $"Documents[{later}]", "Two versions were in use at a time.");
                }
            }
        }
    }

    private bool HasSharedNumber(ValueList<SystemDocument> documents)
    {
        _seen.Clear();
        foreach (var document in documents)
        {
            if (IsNumbered(document) && !_seen.Add(document.Number!)) return true;
        }
        return false;
    }

    private static bool IsNumbered(SystemDocument document) =>
        !string.IsNullOrWhiteSpace(document.Number) && document.Kind?.Known == DocumentKind.Internal;

    // The same issue recorded twice is one version.
    private static bool AreVersions(SystemDocument one, SystemDocument other) =>
        IsNumbered(one) && IsNumbered(other) && string.Equals(one.Number, other.Number, StringComparison.Ordinal)
        && !(one.Issue is not null && string.Equals(one.Issue, other.Issue, StringComparison.Ordinal));

    private bool AreBothInUse(SystemDocument one, SystemDocument other)
    {
        if (one.InUseFrom is not { } oneFrom || other.InUseFrom is not { } otherFrom) return false;
        var from = LocalDate.Max(Instruments.Qd19.InForceFrom, LocalDate.Max(oneFrom, otherFrom));
        var until = LocalDate.Min(Around.System.JudgedOn, Around.KnownUntil);
        if (one.InUseUntil < until) until = one.InUseUntil.Value;
        if (other.InUseUntil < until) until = other.InUseUntil.Value;
        return from <= until && !MayBeWithdrawn(one, from) && !MayBeWithdrawn(other, from);
    }

    // A version without a last day may have been withdrawn before the records begin.
    private bool MayBeWithdrawn(SystemDocument document, LocalDate from) =>
        document.InUseUntil is null && document.InUseFrom < from && from <= Around.RecordsFrom;
}

/// <summary>Documents that are made public.</summary>
internal sealed class PublicDocumentRules : AbstractValidator<SystemDocument>
{
    public PublicDocumentRules(Surroundings around) =>
        RuleFor(document => document.PublicFrom).Must((document, day) => !(day <= around.AsOf) || document.Classification?.Known is null or Classification.None)
            .WithErrorCode("BLD009").WithMessage("A classified document is public.");
}

/// <summary>That a declared system was confirmed.</summary>
internal sealed class ConfirmationRules : CodedRules<QualityManagementSystem>
{
    public ConfirmationRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("BLD007")) return;
        RuleFor(system => system.EffectivenessConfirmations).Must(AreByHead).WithErrorCode("BLD007").WithMessage("The head did not confirm the system.");
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result) => Around.System.IsDeclared;

    private bool AreByHead(ValueList<EffectivenessConfirmation> confirmations)
    {
        var isByAnother = false;
        foreach (var confirmation in confirmations)
        {
            if (confirmation.On > Around.AsOf) continue;
            if (confirmation.By?.IsByHead != false) return true;
            isByAnother = true;
        }
        return Around.System.FirstDeclaredOn is not { } declared || (!isByAnother && !Around.Vouches(declared));
    }
}
