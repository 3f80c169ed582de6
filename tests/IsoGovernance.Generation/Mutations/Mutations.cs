using System.Collections.Generic;

namespace IsoGovernance.Generation;

/// <summary>The mutations of generated registers, in the order of the rules' codes.</summary>
public static class Mutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        .. AuditMutations.All,
        .. BuildingMutations.All,
        .. DataMutations.All,
        .. DeclarationMutations.All,
        .. InspectionMutations.All,
        .. NonconformityMutations.All,
        .. ObjectiveMutations.All,
        .. ObligationMutations.All,
        .. PolicyMutations.All,
        .. ReviewMutations.All,
        .. ReportMutations.All,
        .. ScopeMutations.All,
    ];
}
