using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>POL001 to POL006 over the quality policies of one system.</summary>
internal sealed class Policies(Day day)
{
    public void Judge(Owner owner)
    {
        if (owner.HasEnded) return;
        var policies = owner.System.Policies;
        EditionRequirements? edition = null;
        var isAny = false;
        for (var i = 0; i < policies.Count; i++)
        {
            var policy = policies[i];
            if (policy.Until < day.AsOf || StartOf(policy) is not { } start || start > day.AsOf) continue;
            if (!isAny) edition = day.Law.Requirements(owner.System.EditionOn(day.AsOf));
            isAny = true;
            JudgePolicy(policy, i, start, edition, owner);
        }
        if (!isAny && IsMissing(owner)) day.Found("POL001", owner.Path + "/policies");
        if (IsNotReviewed(owner)) day.Found("POL006", owner.Path + "/managementReviews");
    }

    public static LocalDate? StartOf(QualityPolicy policy) => policy.From < policy.IssuedOn ? policy.IssuedOn : policy.From ?? policy.IssuedOn;

    // POL001
    private bool IsMissing(Owner owner)
    {
        var policies = owner.System.Policies;
        LocalDate? lapsed = null;
        for (var i = 0; i < policies.Count; i++)
        {
            var policy = policies[i];
            var start = StartOf(policy);
            if (!(policy.Until < day.AsOf) && start is null) return false;
            // In force as long as the register knows.
            if (start <= day.KnownUntil && !(policy.Until < day.KnownUntil)) return false;
            if (policy.Until < day.AsOf && !(lapsed > policy.Until)) lapsed = policy.Until;
        }
        if (owner.IsOnRecord) return true;
        // One that lapsed while records were kept shows that the register holds policies.
        return lapsed >= day.RecordsFrom && IsOnlyBeforeRecords(owner);
    }

    private bool IsOnlyBeforeRecords(Owner owner) =>
        !(owner.AppliedFrom is null && owner.HasUndatedDeclaration) && (owner.AppliedFrom < day.RecordsFrom || owner.BuildingFrom < day.RecordsFrom);

    private void JudgePolicy(QualityPolicy policy, int number, LocalDate start, EditionRequirements? edition, Owner owner)
    {
        // POL002
        if (policy.IssuedBy?.IsByHead == false) Found("POL002", owner, number, "/issuedBy");

        // POL003
        if (edition is not null && AreCommitmentsKnown(policy))
        {
            for (var i = 0; i < edition.PolicyCommitments.Count; i++)
            {
                if (!Makes(policy, edition.PolicyCommitments[i].Code)) Found("POL003", owner, number, "/commitments");
            }
        }

        // POL004
        if (day.IsOpen(start, policy.CommunicatedOn)) Found("POL004", owner, number, "/communicatedOn");

        // POL005
        if (day.BindsStandard2015 && edition is { AsksPolicyAvailability: true } && day.IsOpen(start, policy.AvailableOn) && !IsPublic(owner.System)
            && (policy.AvailableOn is not null || string.IsNullOrWhiteSpace(policy.Availability))) Found("POL005", owner, number, "/availableOn");
    }

    // Without any commitment nobody looked what the text commits to; one of an unknown code may be the one that is missing.
    private static bool AreCommitmentsKnown(QualityPolicy policy)
    {
        for (var i = 0; i < policy.Commitments.Count; i++)
        {
            if (!policy.Commitments[i].IsKnown) return false;
        }
        return policy.Commitments.Count > 0;
    }

    private static bool Makes(QualityPolicy policy, string code)
    {
        var asked = Coded<PolicyCommitment>.Parse(code);
        for (var i = 0; i < policy.Commitments.Count; i++)
        {
            if (policy.Commitments[i] == asked) return true;
        }
        return false;
    }

    private bool IsPublic(QualityManagementSystem system)
    {
        for (var i = 0; i < system.Documents.Count; i++)
        {
            var document = system.Documents[i];
            if (document.Purposes.Count == 0 || !(document.InUseFrom <= day.AsOf) || document.InUseUntil < day.AsOf || !(document.PublicFrom <= day.AsOf)) continue;
            for (var j = 0; j < document.Purposes.Count; j++)
            {
                if (document.Purposes[j].Known == DocumentPurpose.Policy) return true;
            }
        }
        return false;
    }

    // POL006
    private bool IsNotReviewed(Owner owner)
    {
        LocalDate first = new(day.AsOf.Year - 1, 1, 1), last = new(day.AsOf.Year - 1, 12, 31);
        if (owner.AppliedFrom is not { } applied || applied > first || first < Day.Decision || !day.Vouches(first, last)) return false;
        var system = owner.System;
        if (!HasPolicyOn(first, system)) return false;
        var isAnyHeld = false;
        EditionRequirements? edition = null;
        for (var i = 0; i < system.ManagementReviews.Count; i++)
        {
            var review = system.ManagementReviews[i];
            if (review.HeldOn < first || review.HeldOn > last) continue;
            if (edition is null) edition = day.Law.Requirements(system.EditionOn(last));
            if (MayConsiderPolicy(review, edition)) return false;
            isAnyHeld |= review.HeldOn is not null;
        }
        return isAnyHeld;
    }

    private static bool HasPolicyOn(LocalDate on, QualityManagementSystem system)
    {
        for (var i = 0; i < system.Policies.Count; i++)
        {
            if (!(system.Policies[i].Until < on) && StartOf(system.Policies[i]) <= on) return true;
        }
        return false;
    }

    private static bool MayConsiderPolicy(ManagementReview review, EditionRequirements? edition)
    {
        if (review.Inputs.Count == 0) return true;
        var mayBe = false;
        for (var i = 0; i < review.Inputs.Count; i++)
        {
            var item = review.Inputs[i].Item;
            if (string.Equals(item, "qualityPolicy", StringComparison.Ordinal)) return true;
            mayBe |= string.IsNullOrWhiteSpace(item) || (edition is not null && !IsNamed(item, edition));
        }
        return mayBe;
    }

    private static bool IsNamed(string item, EditionRequirements edition)
    {
        for (var i = 0; i < edition.ReviewInputs.Count; i++)
        {
            if (string.Equals(edition.ReviewInputs[i].Code, item, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private void Found(string code, Owner owner, int number, string member) => day.Found(code, owner.Path + "/policies/" + number + member);
}
