using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>Quality policies in force in a system that is applied.</summary>
internal sealed class PolicyRules : CodedRules<QualityPolicy>
{
    public PolicyRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("POL002"))
        {
            RuleFor(policy => policy.IssuedBy).Must(by => by?.IsByHead != false)
                .WithErrorCode("POL002").WithMessage("The policy was not issued by the head.");
        }
        if (Has("POL003")) RuleFor(policy => policy).Custom(WithCommitments);
        if (Has("POL004"))
        {
            RuleFor(policy => policy.CommunicatedOn).Must((policy, day) => !IsMissed(policy, day))
                .WithErrorCode("POL004").WithMessage("The policy was not communicated.");
        }
        if (Has("POL005"))
        {
            RuleFor(policy => policy.AvailableOn).Must(IsAvailable)
                .WithErrorCode("POL005").WithMessage("The policy is not available to interested parties.");
        }
    }

    protected override bool PreValidate(ValidationContext<QualityPolicy> context, ValidationResult result) =>
        Around.System.IsApplied && Issued.IsJudged(context.InstanceToValidate, Around);

    private void WithCommitments(QualityPolicy policy, ValidationContext<QualityPolicy> context)
    {
        if (Issued.Edition(Around) is not { } edition) return;
        foreach (var asked in edition.PolicyCommitments)
        {
            if (Issued.Lacks(asked, edition, policy)) context.Fault("POL003", nameof(policy.Commitments), $"The policy lacks the commitment {asked.Code}.");
        }
    }

    private bool IsAvailable(QualityPolicy policy, LocalDate? day)
    {
        if (Issued.Edition(Around) is not { AsksPolicyAvailability: true }) return true;
        if (!(day <= Around.AsOf)) day = PublicDocumentFrom() ?? day;
        if (day is null && !string.IsNullOrWhiteSpace(policy.Availability)) return true;
        return !IsMissed(policy, day);
    }

    private bool IsMissed(QualityPolicy policy, LocalDate? day) => Around.IsMissed(Issued.StartOf(policy)!.Value, Issued.StartOf(policy)!.Value, day);

    private LocalDate? PublicDocumentFrom()
    {
        foreach (var document in Around.System.System.Documents)
        {
            if (!(document.InUseFrom <= Around.AsOf) || document.InUseUntil < Around.AsOf || !(document.PublicFrom <= Around.AsOf)) continue;
            foreach (var purpose in document.Purposes)
            {
                if (purpose.Known == DocumentPurpose.Policy) return document.PublicFrom;
            }
        }
        return null;
    }
}

/// <summary>That a system that is applied has a policy, and reviews it.</summary>
internal sealed class PoliciesOfSystemRules : CodedRules<QualityManagementSystem>
{
    public PoliciesOfSystemRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("POL001")) RuleFor(system => system.Policies).Must(AreIssued).WithErrorCode("POL001").WithMessage("There is no policy in force.");
        if (Has("POL006")) RuleFor(system => system.ManagementReviews).Must(AreOnPolicy).WithErrorCode("POL006").WithMessage("The policy was not reviewed.");
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result) =>
        Around.System.IsApplied && !(Around.System.LastDay < Around.AsOf);

    private bool AreIssued(ValueList<QualityPolicy> policies)
    {
        LocalDate? lapsed = null;
        var isUnclear = false;
        foreach (var policy in policies)
        {
            if (Issued.MayBeInForce(policy, Around.AsOf)) return true;
            isUnclear |= Around.KnownUntil < Around.AsOf && Issued.IsInForce(policy, Around.KnownUntil);
            if (policy.Until < Around.AsOf && !(lapsed > policy.Until)) lapsed = policy.Until;
        }
        if (isUnclear) return true;
        return SystemRecords.Why(Around) switch
        {
            SystemRecords.Known => false,
            SystemRecords.BeforeRecords => !(lapsed >= Around.RecordsFrom),
            _ => true,
        };
    }

    private bool AreOnPolicy(QualityManagementSystem system, ValueList<ManagementReview> reviews)
    {
        LocalDate first = new(Around.AsOf.Year - 1, 1, 1), last = new(Around.AsOf.Year - 1, 12, 31);
        if (!(Around.System.AppliedFrom <= first) || first < Instruments.Qd19.InForceFrom || !HasPolicy(system, first)) return true;
        var held = 0;
        var edition = Around.Law.Requirements(system.EditionOn(last));
        foreach (var review in reviews)
        {
            if (review.HeldOn < first || review.HeldOn > last) continue;
            // One without its day, or without all its inputs, may be the one.
            if (MayConsiderPolicy(review, edition)) return true;
            if (review.HeldOn is not null) held++;
        }
        return held == 0 || !Around.Vouches(first, last);
    }

    private static bool HasPolicy(QualityManagementSystem system, LocalDate day)
    {
        foreach (var policy in system.Policies)
        {
            if (Issued.IsInForce(policy, day)) return true;
        }
        return false;
    }

    private static bool MayConsiderPolicy(ManagementReview review, EditionRequirements? edition)
    {
        if (review.Inputs.Count == 0) return true;
        foreach (var input in review.Inputs)
        {
            if (string.IsNullOrWhiteSpace(input.Item) || input.Item == "qualityPolicy") return true;
            if (edition is not null && !References.IsAmong(edition.ReviewInputs, input.Item)) return true;
        }
        return false;
    }
}
