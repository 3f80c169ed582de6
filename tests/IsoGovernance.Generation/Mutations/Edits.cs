using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>Changes of records within a register; each throws where there is nothing to change.</summary>
internal static class Edits
{
    /// <summary>The list with its first fitting item changed.</summary>
    public static ValueList<T> ChangeFirst<T>(this ValueList<T> list, Func<T, bool> which, Func<T, T> change)
    {
        T[] items = [.. list];
        var at = Array.FindIndex(items, item => which(item));
        if (at < 0) throw new InvalidOperationException("The register holds no fitting " + typeof(T).Name + ".");
        items[at] = change(items[at]);
        return items;
    }

    public static ValueList<T> ChangeAll<T>(this ValueList<T> list, Func<T, T> change) => [.. list.Select(change)];

    public static ValueList<T> Without<T>(this ValueList<T> list, Func<T, bool> which) => [.. list.Where(item => !which(item))];

    public static ValueList<T> And<T>(this ValueList<T> list, T item) => [.. list, item];

    public static Func<Register, Register> InSystem(Func<QualityManagementSystem, bool> which, Func<QualityManagementSystem, QualityManagementSystem> change) =>
        register => register with { Systems = register.Systems.ChangeFirst(which, change) };

    /// <summary>A change of the first lasting system.</summary>
    public static Func<Register, Register> InLasting(Func<QualityManagementSystem, QualityManagementSystem> change) => InSystem(IsLasting, change);

    /// <summary>A change of the first fitting record in the first lasting system that has one.</summary>
    public static Func<Register, Register> InLasting<T>(
        Func<QualityManagementSystem, ValueList<T>> list,
        Func<QualityManagementSystem, T, bool> which,
        Func<QualityManagementSystem, ValueList<T>, QualityManagementSystem> with,
        Func<QualityManagementSystem, T, T> change) => InSystem(
        system => IsLasting(system) && list(system).Any(item => which(system, item)),
        system => with(system, list(system).ChangeFirst(item => which(system, item), item => change(system, item))));

    public static Func<Register, Register> InAgency(Func<Agency, bool> which, Func<Agency, Agency> change) =>
        register => register with { Agencies = register.Agencies.ChangeFirst(which, change) };

    /// <summary>Whether a system was begun in 2014, when the records had begun too, and is applied still.</summary>
    public static bool IsLasting(QualityManagementSystem system) =>
        system.EndedOn is null && system.BuildingFrom >= Years.RecordsFrom && system.AppliedFrom < new LocalDate(2015, 1, 1);

    /// <summary>Whether a system was built on the edition of 2015, by an agency that could have gone without.</summary>
    public static bool IsAdopted(QualityManagementSystem system) =>
        system.EndedOn is null && system.Edition == StandardEdition.Iso2015 && system.AppliedFrom!.Value.Year <= 2021;

    public static LocalDate FirstDeclaredOn(QualityManagementSystem system) => system.Declarations[0].On!.Value;

    public static Signature ByOrder(Signature? signature) => signature! with { Capacity = SigningCapacity.ByOrder };

    /// <summary>A system like another, applied from a day on and not declared, without all that is done with a system.</summary>
    public static QualityManagementSystem Begun(QualityManagementSystem like, string id, LocalDate applied) => like with
    {
        Id = id,
        BuildingFrom = applied.PlusDays(-60),
        AppliedFrom = applied,
        EndedOn = null,
        Edition = StandardEdition.Iso2015,
        ConsultantEngagements = [],
        ScopeChanges = [],
        EffectivenessConfirmations = [],
        Declarations = [],
        Certificates = [],
        InternalAudits = [],
        AuditProgrammes = [],
        ManagementReviews = [],
        Nonconformities = [],
        LegalChanges = [],
        ImplementationPlan = like.ImplementationPlan! with { ApprovedOn = applied.PlusDays(-60) },
    };
}
