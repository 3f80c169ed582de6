using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>Declarations under the decision.</summary>
internal sealed class DeclarationRules : CodedRules<Declaration>
{
    public DeclarationRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("DEC005"))
        {
            RuleFor(declaration => declaration.Notice).Must(IsNotified).WithErrorCode("DEC005").WithMessage("The lead unit was not notified.");
        }
        if (Has("DEC006"))
        {
            RuleFor(declaration => declaration.PostedOn).Must(IsPosted).WithErrorCode("DEC006").WithMessage("The declaration was not posted.");
        }
        if (Has("DEC007"))
        {
            RuleFor(declaration => declaration.OnWebsiteOn).Must(IsOnWebsite).WithErrorCode("DEC007").WithMessage("The declaration is not on the website.");
        }
        if (Has("DEC008"))
        {
            RuleFor(declaration => declaration.SignedBy).Must((declaration, _) => !Declared.IsSignedByAnother(declaration))
                .WithErrorCode("DEC008").WithMessage("The head did not sign.");
        }
        if (Has("DEC009"))
        {
            RuleFor(declaration => declaration.Number).Must((one, number) => !string.IsNullOrWhiteSpace(number?.Text) || !Declared.IsVouchedFor(one, around))
                .WithErrorCode("DEC009").WithMessage("The declaration has no number.");
            RuleFor(declaration => declaration.On).NotNull().WithErrorCode("DEC009");
            RuleFor(declaration => declaration.Edition).Must((one, edition) => !string.IsNullOrWhiteSpace(edition?.Text) || !Declared.IsVouchedFor(one, around))
                .WithErrorCode("DEC009").WithMessage("The declaration names no edition.");
            RuleFor(declaration => declaration.Scope)
                .Must((one, scope) => !string.IsNullOrWhiteSpace(scope) || one.Procedures.Count > 0 || !Declared.IsVouchedFor(one, around))
                .WithErrorCode("DEC009").WithMessage("The declaration names no scope.");
        }
        if (Has("OBL010"))
        {
            RuleFor(declaration => declaration.Edition).Must((one, _) => Declared.IsEditionAccepted(one, around))
                .WithErrorCode("OBL010").WithMessage("The edition was not accepted on that day.");
        }
    }

    protected override bool PreValidate(ValidationContext<Declaration> context, ValidationResult result) =>
        Around.System.IsDeclared && Declared.IsUnderTheDecision(context.InstanceToValidate, Around);

    private bool IsNotified(Declaration declaration, Notice? notice)
    {
        if (declaration.On is not { } declared || notice is { On: null }) return true;
        var due = declared.PlusDays(Around.Law.Readings.GraceDays);
        if (Around.System.LastDay < Around.AsOf && Around.System.LastDay <= due) return true;
        return !Around.IsMissed(declared, due, notice?.On >= declared ? notice.On : null);
    }

    private bool IsPosted(Declaration declaration, LocalDate? posted) =>
        !IsJudgedInForce(declaration)
        || !Around.IsMissed(declaration.On!.Value, declaration.On.Value.PlusDays(Around.Law.Readings.GraceDays), posted);

    private bool IsOnWebsite(Declaration declaration, LocalDate? published)
    {
        if (!IsJudgedInForce(declaration) || published <= Around.AsOf || FirstDayOfWebsite(declaration.On!.Value) is not { } from) return true;
        return !Around.IsMissed(from, from.PlusDays(Around.Law.Readings.GraceDays), published);
    }

    private bool IsJudgedInForce(Declaration declaration) =>
        ReferenceEquals(declaration, Around.System.InForce) && !(Around.System.LastDay < Around.AsOf) && !Around.System.HasUndatedDeclaration;

    // The first day on which a participant could have put it on its website.
    private LocalDate? FirstDayOfWebsite(LocalDate declared)
    {
        LocalDate? first = null;
        foreach (var participant in Around.System.Participants)
        {
            if (!SystemScope.TakesPart(participant, Around.AsOf, Around.Law) || participant.Agency.Website is not { None: false } website) continue;
            if (Around.AsOf < website.From || Around.AsOf > website.Until) continue;
            var since = declared;
            if (website.From > since) since = website.From.Value;
            if (participant.From > since) since = participant.From.Value;
            if (!(since >= first)) first = since;
        }
        return first;
    }
}

/// <summary>What a system is to have done before its first declaration.</summary>
internal sealed class FirstDeclarationRules : CodedRules<QualityManagementSystem>
{
    public FirstDeclarationRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("DEC001")) RuleFor(system => system.InternalAudits).Must(AreAudited).WithErrorCode("DEC001").WithMessage("It was declared before an audit.");
        if (Has("DEC002")) RuleFor(system => system.ManagementReviews).Must(AreReviewed).WithErrorCode("DEC002").WithMessage("It was declared before a review.");
        if (Has("DEC003"))
        {
            RuleFor(system => system.EffectivenessConfirmations).Must(AreConfirmed).WithErrorCode("DEC003").WithMessage("It was declared before it was confirmed.");
        }
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result)
    {
        if (!Around.System.IsDeclared || Around.System.FirstDeclaredOn is not { } declared) return false;
        foreach (var certificate in context.InstanceToValidate.Certificates)
        {
            if (certificate.IssuedOn is null || certificate.IssuedOn < Instruments.Qd19.InForceFrom) return false;
        }
        return !(declared < Around.RecordsFrom) && !(Around.System.AppliedFrom < Around.RecordsFrom) && declared <= Around.KnownUntil;
    }

    private bool AreAudited(QualityManagementSystem system, ValueList<InternalAudit> audits)
    {
        var declared = Around.System.FirstDeclaredOn!.Value;
        LocalDate? approved = null;
        foreach (var document in system.Documents)
        {
            if (document.Kind?.Known == DocumentKind.Internal && document.Approval?.On is { } day && day <= declared && !(approved <= day)) approved = day;
        }
        foreach (var audit in audits)
        {
            if (audit.CompletedOn is not { } completed)
            {
                if (audit.CancelledOn is null && !((audit.HeldUntil ?? audit.HeldFrom) > declared)) return true;
            }
            else if (completed <= declared && !(completed < approved)) return true;
        }
        return false;
    }

    private bool AreReviewed(QualityManagementSystem system, ValueList<ManagementReview> reviews)
    {
        var declared = Around.System.FirstDeclaredOn!.Value;
        LocalDate? audited = null, tooEarly = null;
        foreach (var audit in system.InternalAudits)
        {
            if (audit.CompletedOn <= declared && !(audited <= audit.CompletedOn)) audited = audit.CompletedOn;
        }
        foreach (var review in reviews)
        {
            if (review.HeldOn is not { } held) return true;
            if (held > declared) continue;
            if (!(held < audited)) return true;
            if (!(tooEarly > held)) tooEarly = held;
        }
        return tooEarly is { } early && HasUnfinishedAudit(system, early);
    }

    // An audit whose completion is not recorded may have come before a review that was held too early.
    private static bool HasUnfinishedAudit(QualityManagementSystem system, LocalDate day)
    {
        foreach (var audit in system.InternalAudits)
        {
            if (audit is { CompletedOn: null, CancelledOn: null } && !((audit.HeldUntil ?? audit.HeldFrom) > day)) return true;
        }
        return false;
    }

    private bool AreConfirmed(ValueList<EffectivenessConfirmation> confirmations)
    {
        var declared = Around.System.FirstDeclaredOn!.Value;
        var isAnyLater = false;
        foreach (var confirmation in confirmations)
        {
            var isByHead = confirmation.By?.IsByHead;
            if (isByHead == false || confirmation.On > Around.AsOf) continue;
            // One without its day, or by whom is not recorded, may be the one.
            if (confirmation.On is not { } day || day <= declared) return true;
            isAnyLater |= isByHead is not null;
        }
        return !isAnyLater;
    }
}
