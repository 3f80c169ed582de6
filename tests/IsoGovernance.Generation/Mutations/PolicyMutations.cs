using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class PolicyMutations
{
    public static IEnumerable<Mutation> All =>
    [
        new("POL001", "the policy lapsed", InForce(policy => policy with { Until = new LocalDate(2026, 11, 18) })),
        new("POL002", "the policy was issued by order of the head", InForce(policy => policy with { IssuedBy = Edits.ByOrder(policy.IssuedBy) })),
        new("POL003", "the policy does not commit to improvement", InForce(policy => policy with { Commitments = [PolicyCommitment.Requirements] })),
        new("POL004", "the policy was not communicated", InForce(policy => policy with { CommunicatedOn = null })),
        new("POL005", "nobody outside can get the policy", Edits.InLasting(system => system with
        {
            Policies = system.Policies.ChangeAll(policy => policy with { AvailableOn = null, Availability = null }),
            Documents = system.Documents.ChangeAll(document => document.Purposes.Contains(DocumentPurpose.Policy) ? document with { PublicFrom = null } : document),
        })),
        new("POL006", "the review of the last year did not consider the policy", Edits.InLasting(system => system with
        {
            ManagementReviews = system.ManagementReviews.ChangeAll(
                review => review.HeldOn?.Year == 2025 ? review with { Inputs = review.Inputs.Without(input => input.Item == "qualityPolicy") } : review),
        })),
    ];

    private static Func<Register, Register> InForce(Func<QualityPolicy, QualityPolicy> change) =>
        Edits.InLasting(system => system with { Policies = system.Policies.ChangeFirst(policy => policy.Until is null, change) });
}
