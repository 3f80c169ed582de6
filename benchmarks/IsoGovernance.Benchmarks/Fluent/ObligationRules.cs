using System;
using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>Consultants of a system.</summary>
internal sealed class ConsultantRules : CodedRules<ConsultantEngagement>
{
    public ConsultantRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("OBL009"))
        {
            RuleFor(engagement => engagement.Certificates).Must(AreValid).WithErrorCode("OBL009").WithMessage("The consultant had no valid certificate.");
        }
        if (Has("OBL013"))
        {
            RuleForEach(engagement => engagement.Experts).Must((engagement, expert) => AreValid(engagement, expert.Cards))
                .WithErrorCode("OBL013").WithMessage("The expert had no valid card.");
        }
    }

    protected override bool PreValidate(ValidationContext<ConsultantEngagement> context, ValidationResult result) =>
        Around.System.IsAdopted && Certificates.DaysOf(context.InstanceToValidate, Around) is not null;

    private bool AreValid(ConsultantEngagement engagement, ValueList<EligibilityCertificate> held)
    {
        var (first, last) = Certificates.DaysOf(engagement, Around)!.Value;
        return Certificates.MayCover(held, first, last, Around);
    }
}

/// <summary>What a system of any tier is held to.</summary>
internal sealed class SystemObligationRules : CodedRules<QualityManagementSystem>
{
    public SystemObligationRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("OBL002")) RuleFor(system => system.Declarations).Must(AreMade).WithErrorCode("OBL002").WithMessage("The system was not declared.");
        if (Has("OBL007")) RuleFor(system => system.FrameworkModels).Must(AreFollowed).WithErrorCode("OBL007").WithMessage("The framework model is not followed.");
        if (Has("OBL008"))
        {
            RuleForEach(system => system.CertificationEngagements).Must(engagement => !IsForCertification(engagement))
                .WithErrorCode("OBL008").WithMessage("A certification body was hired.");
        }
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result) => Around.System.IsAdopted;

    private bool AreMade(QualityManagementSystem system, ValueList<Declaration> _)
    {
        if (Around.System.HasUndatedDeclaration) return true;
        LocalDate? confirmed = null;
        foreach (var confirmation in system.EffectivenessConfirmations)
        {
            if (confirmation.On <= Around.AsOf && confirmation.By?.IsByHead == true && !(confirmed <= confirmation.On)) confirmed = confirmation.On;
        }
        if ((confirmed ?? Around.System.FirstDeclaredOn) is not { } known) return true;
        var from = LocalDate.Max(known, Instruments.Qd19.InForceFrom);
        var due = from.PlusDays(Around.Law.Readings.GraceDays);
        if (Around.System.LastDay < Around.AsOf && Around.System.LastDay <= due) return true;
        return !Around.IsMissed(from, due, Around.System.FirstDeclaredOn);
    }

    private bool IsForCertification(CertificationEngagement engagement) =>
        engagement.Purpose?.Known is { } purpose and not (CertificationPurpose.JoinInspection or CertificationPurpose.OutsideTheSystem)
        && engagement.HiredOn <= Around.AsOf && engagement.HiredOn >= Instruments.Qd19.InForceFrom;

    private bool AreFollowed(QualityManagementSystem system, ValueList<FrameworkModel> followed)
    {
        var day = Around.KnownUntil;
        if (Around.System.LastDay < Around.AsOf || !(Around.System.AppliedFrom <= day) || day < Around.RecordsFrom || day < Instruments.Tt26.InForceFrom) return true;
        foreach (var participant in Around.System.Participants)
        {
            if (participant.Agency.Kind is not { Known: AgencyKind.CommuneCommittee or AgencyKind.VerticalAgency } kind) continue;
            if (SystemScope.TakesPart(participant, day, Around.Law) && !MayFollow(kind, followed, day)) return false;
        }
        return true;
    }

    private bool MayFollow(Coded<AgencyKind> kind, ValueList<FrameworkModel> followed, LocalDate day)
    {
        var isPublished = false;
        foreach (var published in Around.Register.FrameworkModels)
        {
            if (published.From > day || published.Until < day) continue;
            if (published.AgencyKinds.Count == 0) return true;
            if (!IsAmong(kind, published.AgencyKinds)) continue;
            if (published.From is null) return true;
            isPublished = true;
            foreach (var named in followed)
            {
                if (named.From > day || named.Until < day) continue;
                if (named.Document is null || published.Document is null || named.Document == published.Document) return true;
            }
        }
        return !isPublished;
    }

    private static bool IsAmong(Coded<AgencyKind> kind, ValueList<Coded<AgencyKind>> kinds)
    {
        foreach (var one in kinds)
        {
            if (one == kind) return true;
        }
        return false;
    }
}

/// <summary>What a declared system is held to.</summary>
internal sealed class TransitionRules : CodedRules<QualityManagementSystem>
{
    public TransitionRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("OBL011")) RuleFor(system => system.Declarations).Must((system, _) => IsInTime(system)).WithErrorCode("OBL011").WithMessage("The transition is overdue.");
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result) =>
        Around.System.IsDeclared && !Around.System.HasUndatedDeclaration && !(Around.System.LastDay < Around.AsOf);

    private bool IsInTime(QualityManagementSystem system)
    {
        if (Around.System.InForce is not { } declaration || Around.Law.Requirements(system.EditionOn(Around.AsOf)) is not { } edition) return true;
        LocalDate? last = null;
        foreach (var window in edition.Windows)
        {
            if (window.Use != EditionUse.Followed) continue;
            if (Around.Law.LastDayOf(edition, window) is not { } end) return true;
            if (!(last >= end)) last = end;
        }
        return last is not { } due || Around.System.LastDay <= due || !Around.IsMissed(declaration.On ?? due, due, null);
    }
}

/// <summary>What an agency that exists and whose tier is known is held to, beside all the systems of the register.</summary>
internal sealed class AgencyRules : CodedRules<Agency>
{
    public AgencyRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("OBL001")) RuleFor(agency => agency).Must(HasSystem).WithErrorCode("OBL001").WithMessage("The agency applies no system.");
        if (Has("OBL003")) RuleFor(agency => agency).Custom(SharesWithOffice);
        if (Has("OBL004")) RuleFor(agency => agency).Must(HasOwnSystem).WithErrorCode("OBL004").WithMessage("The sub-department has no system of its own.");
        if (Has("OBL005")) RuleFor(agency => agency).Must(AreFew).WithErrorCode("OBL005").WithMessage("Too many agencies of the district have a system of their own.");
        if (Has("OBL006")) RuleFor(agency => agency).Custom(Qualified);
        if (Has("OBL012")) RuleFor(agency => agency).Must(HasOneSystem).WithErrorCode("OBL012").WithMessage("The agency applies more than one system.");
    }

    protected override bool PreValidate(ValidationContext<Agency> context, ValidationResult result) =>
        Around.Law.Tiers.TierOf(context.InstanceToValidate, Around.AsOf) is not null;

    private bool HasSystem(Agency agency)
    {
        if (Around.Law.Tiers.TierOf(agency, Around.AsOf) != ApplicationTier.Mandatory) return true;
        var wasApplied = false;
        foreach (var one in Around.Participations.Of(agency.Id))
        {
            if (one.MayBeAppliedOn(Around.AsOf) || (one.IsUndated && one.LastsOn(Around.AsOf))) return true;
            wasApplied |= one.IsAppliedOn(Around.KnownUntil);
        }
        if (wasApplied || agency.Id.IsMissing || Around.Participations.MayBeAnybodysOn(Around.AsOf) || Around.Register.Complete != true) return true;
        if (Around.AsOf < Around.RecordsFrom || Around.Law.Tiers.MandatorySince(agency, Around.AsOf) > Around.KnownUntil) return true;
        return Around.KnownUntil >= Instruments.Tt26.InForceFrom && IsOtherOfCommitteeAndOffice(agency);
    }

    // The provincial People's Committee and its Office share one system: where one of them applies it OBL003 speaks.
    private bool IsOtherOfCommitteeAndOffice(Agency agency)
    {
        foreach (var other in Around.Register.Agencies)
        {
            if (IsPair(agency, other) && Exists(other, Around.KnownUntil) && Exists(other, Around.AsOf) && Applies(other, Around.KnownUntil)) return true;
        }
        return false;
    }

    private bool IsPair(Agency one, Agency other) => one.Kind?.Known switch
    {
        AgencyKind.ProvincialCommittee => other.Kind?.Known == AgencyKind.ProvincialCommitteeOffice && IsUnder(other, one, orNobody: true),
        AgencyKind.ProvincialCommitteeOffice when one.Parent is not { IsMissing: false } =>
            other.Kind?.Known == AgencyKind.ProvincialCommittee && other.Parent is not { IsMissing: false },
        AgencyKind.ProvincialCommitteeOffice => other.Kind?.Known == AgencyKind.ProvincialCommittee && ReferenceEquals(Around.Find(one.Parent!.Value), other),
        _ => false,
    };

    private static bool IsUnder(Agency agency, Agency parent, bool orNobody) =>
        agency.Parent is { IsMissing: false } id ? id == parent.Id : orNobody || parent.Id.IsMissing;

    private bool Exists(Agency agency, LocalDate day) => Around.Law.Tiers.Exists(agency, day);

    private bool Applies(Agency agency, LocalDate day)
    {
        foreach (var one in Around.Participations.Of(agency.Id))
        {
            if (one.IsAppliedOn(day)) return true;
        }
        return false;
    }

    private bool IsUnclear(Agency agency, LocalDate day)
    {
        foreach (var one in Around.Participations.Of(agency.Id))
        {
            if (one.MayBeAppliedOn(day) && !one.IsAppliedOn(day)) return true;
        }
        return false;
    }

    private bool IsKnownOn(Agency agency, LocalDate day) => !(day < Around.RecordsFrom) && day >= Instruments.Tt26.InForceFrom && Exists(agency, day);

    private void SharesWithOffice(Agency committee, ValidationContext<Agency> context)
    {
        var day = Around.KnownUntil;
        if (committee.Kind?.Known != AgencyKind.ProvincialCommittee || !IsKnownOn(committee, day)) return;
        foreach (var office in Around.Register.Agencies)
        {
            if (office.Kind?.Known != AgencyKind.ProvincialCommitteeOffice || !IsUnder(office, committee, orNobody: true) || !Exists(office, day)) continue;
            if (IsSplit(committee, office, day)) context.Fault("OBL003", "", "The People's Committee and its Office do not share a system.");
        }
    }

    private bool IsSplit(Agency committee, Agency office, LocalDate day)
    {
        foreach (var mine in Around.Participations.Of(committee.Id))
        {
            foreach (var theirs in Around.Participations.Of(office.Id))
            {
                if (mine.IsOfSameSystem(theirs) && mine.IsAppliedOn(day) && theirs.IsAppliedOn(day)) return false;
            }
        }
        if (IsUnclear(committee, day) || IsUnclear(office, day)) return false;
        bool isMine = Applies(committee, day), isTheirs = Applies(office, day);
        if ((!isMine && !isTheirs) || committee.Id.IsMissing || office.Id.IsMissing || Around.Participations.MayBeAnybodysOn(day)) return false;
        return (isMine && isTheirs) || Around.Register.Complete == true;
    }

    private bool HasOwnSystem(Agency agency)
    {
        if (agency.Kind?.Known is not (AgencyKind.SubDepartment or AgencyKind.MinistrySubDepartment)) return true;
        if (Around.Law.Tiers.TierOf(agency, Around.AsOf) != ApplicationTier.Mandatory || Around.Law.Readings.SubordinateUnitTier == SubordinateUnitTier.WithParent) return true;
        var day = Around.KnownUntil;
        if (!IsKnownOn(agency, day) || IsUnclear(agency, day) || !Applies(agency, day)) return true;
        foreach (var one in Around.Participations.Of(agency.Id))
        {
            if (one.IsAppliedOn(day) && one.Host == agency.Id.Value) return true;
        }
        return Around.Participations.MayBeAnybodysOn(day) || Around.Register.Complete != true;
    }

    private bool AreFew(Agency district)
    {
        var day = Around.KnownUntil;
        if (district.Kind?.Known != AgencyKind.DistrictCommittee || !IsKnownOn(district, day)) return true;
        if (Around.Law.Value(LawParameters.IndependentDistrictSystems, day) is not { } most || Around.Participations.MayBeAnybodysOn(day)) return true;
        var independent = 0;
        foreach (var agency in Around.Register.Agencies)
        {
            if (agency.Kind?.Known != AgencyKind.DistrictSpecialisedAgency || !IsUnder(agency, district, orNobody: false) || !Exists(agency, day)) continue;
            if (HasIndependentSystem(agency, district, day)) independent++;
        }
        return independent <= most;
    }

    private bool HasIndependentSystem(Agency agency, Agency district, LocalDate day)
    {
        foreach (var one in Around.Participations.Of(agency.Id))
        {
            if (one.IsAppliedOn(day) && !MayShare(district, one, day)) return true;
        }
        return false;
    }

    private bool MayShare(Agency agency, Participation other, LocalDate day)
    {
        foreach (var one in Around.Participations.Of(agency.Id))
        {
            if (one.IsOfSameSystem(other) && one.MayBeAppliedOn(day)) return true;
        }
        return false;
    }

    private void Qualified(Agency agency, ValidationContext<Agency> context)
    {
        var day = Around.KnownUntil;
        if (agency.Kind?.Known != AgencyKind.DistrictSpecialisedAgency || !IsKnownOn(agency, day)) return;
        if (agency.Parent is not { } parent || Around.Find(parent) is not { } district || !HasIndependentSystem(agency, district, day)) return;
        if (Around.Participations.MayBeAnybodysOn(day)) return;
        if (IsLacking(agency.OwnOffice, day)) context.Fault("OBL006", nameof(agency.OwnOffice), "The agency has no office of its own.");
        if (IsLacking(agency.OwnSeal, day)) context.Fault("OBL006", nameof(agency.OwnSeal), "The agency has no seal of its own.");
        if (IsLacking(agency.OwnAccount, day)) context.Fault("OBL006", nameof(agency.OwnAccount), "The agency has no account of its own.");
    }

    private static bool IsLacking(Holding? holding, LocalDate day)
    {
        if (holding is null) return false;
        var isWithin = !(day < holding.From) && !(day > holding.Until);
        return holding.None == isWithin;
    }

    private bool HasOneSystem(Agency agency)
    {
        // The headquarters block of a ministry is recorded as the ministry.
        if (agency.Kind?.Known is not (AgencyKind.Ministry or AgencyKind.MinisterialAgency or AgencyKind.VietnamSocialSecurity
            or AgencyKind.GeneralDepartment or AgencyKind.MinistryDepartment or AgencyKind.MinistrySubDepartment
            or AgencyKind.ProvincialSpecialisedAgency or AgencyKind.SubDepartment)) return true;
        var all = Around.Participations.Of(agency.Id);
        for (var i = 1; i < all.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!all[i].IsOfSameSystem(all[j]) && AreBothApplied(all[i], all[j], agency)) return false;
            }
        }
        return true;
    }

    private bool AreBothApplied(Participation one, Participation other, Agency agency)
    {
        if (one.AppliedFrom is not { } oneApplied || other.AppliedFrom is not { } otherApplied) return false;
        var first = LocalDate.Max(LocalDate.Max(oneApplied, otherApplied), Instruments.Tt26.InForceFrom);
        if (one.From > first) first = one.From.Value;
        if (other.From > first) first = other.From.Value;
        if (agency.From > first) first = agency.From.Value;
        return !(first > one.Until) && !(first > other.Until) && first <= Around.KnownUntil && !(first > Around.Law.Tiers.LastDayOf(agency));
    }
}

/// <summary>What the authority of a register is held to.</summary>
internal sealed class RolloutRules : CodedRules<Register>
{
    public RolloutRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("OBL014")) RuleFor(register => register.RolloutPlans).Must(AreApproved).WithErrorCode("OBL014").WithMessage("There is no approved plan.");
    }

    private bool AreApproved(ValueList<RolloutPlan> plans)
    {
        foreach (var plan in plans)
        {
            // One without its day may be approved, and one whose period is over was.
            if (plan.ApprovedOn is null || plan.ApprovedOn <= Around.AsOf) return true;
        }
        return !(Around.RecordsFrom <= Instruments.Qd19.InForceFrom) || Around.KnownUntil < Instruments.Qd19.InForceFrom;
    }
}
