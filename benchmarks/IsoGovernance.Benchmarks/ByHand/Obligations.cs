using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>OBL001 to OBL014: over one system, and over the agencies once it is known in which systems each takes part.</summary>
internal sealed class Obligations(Day day)
{
    private static readonly LocalDate DistrictsEnded = new(2025, 6, 30);

    /// <summary>OBL002, OBL007 to OBL011 and OBL013 over one system.</summary>
    public void Judge(Owner owner)
    {
        JudgeUndeclared(owner);
        if (day.BindsCircular && !owner.HasEnded && LacksModel(owner)) day.Found("OBL007", owner.Path + "/frameworkModels");
        JudgeHired(owner);
        JudgeConsultants(owner);
        if (owner.IsDeclared) JudgeEditions(owner);
    }

    // OBL002
    private void JudgeUndeclared(Owner owner)
    {
        if (owner.IsDeclared) return;
        LocalDate? first = null;
        for (var i = 0; i < owner.System.EffectivenessConfirmations.Count; i++)
        {
            var confirmation = owner.System.EffectivenessConfirmations[i];
            if (confirmation.By?.IsByHead == true && confirmation.On <= day.AsOf && !(first <= confirmation.On)) first = confirmation.On;
        }
        if (first is not { } confirmed) return;
        if (confirmed < Day.Decision) confirmed = Day.Decision;
        if (confirmed < owner.LastDay && day.IsOpen(confirmed, null)) day.Found("OBL002", owner.Path + "/declarations");
    }

    // OBL007
    private bool LacksModel(Owner owner)
    {
        if (!(owner.AppliedFrom <= day.KnownUntil) || day.KnownUntil < day.RecordsFrom || day.KnownUntil < Day.Circular) return false;
        foreach (var participant in owner.Participants)
        {
            if (day.Agencies[participant.Agency].Kind?.Known is not (AgencyKind.CommuneCommittee or AgencyKind.VerticalAgency) || !owner.TakesPart(participant, day.KnownUntil)) continue;
            if (LacksModelFor(day.Agencies[participant.Agency].Kind!.Value, owner.System)) return true;
        }
        return false;
    }

    private bool LacksModelFor(Coded<AgencyKind> kind, QualityManagementSystem system)
    {
        var models = day.Register.FrameworkModels;
        var isPublished = false;
        for (var i = 0; i < models.Count; i++)
        {
            var published = models[i];
            if (published.From > day.KnownUntil || published.Until < day.KnownUntil) continue;
            if (published.AgencyKinds.Count == 0) return false;
            if (!IsFor(kind, published)) continue;
            if (published.From is null || MayBeFollowed(published, system)) return false;
            isPublished = true;
        }
        return isPublished;
    }

    private static bool IsFor(Coded<AgencyKind> kind, PublishedModel published)
    {
        for (var i = 0; i < published.AgencyKinds.Count; i++)
        {
            if (published.AgencyKinds[i] == kind) return true;
        }
        return false;
    }

    private bool MayBeFollowed(PublishedModel published, QualityManagementSystem system)
    {
        for (var i = 0; i < system.FrameworkModels.Count; i++)
        {
            var named = system.FrameworkModels[i];
            if (named.From > day.KnownUntil || named.Until < day.KnownUntil) continue;
            if (named.Document is null || published.Document is null || named.Document == published.Document) return true;
        }
        return false;
    }

    // OBL008
    private void JudgeHired(Owner owner)
    {
        var hirings = owner.System.CertificationEngagements;
        for (var i = 0; i < hirings.Count; i++)
        {
            if (hirings[i].Purpose?.Known is null or CertificationPurpose.JoinInspection or CertificationPurpose.OutsideTheSystem) continue;
            if (hirings[i].HiredOn is { } hired && hired <= day.AsOf && hired >= Day.Decision) day.Found("OBL008", owner.Path + "/certificationEngagements/" + i);
        }
    }

    // OBL009, OBL013
    private void JudgeConsultants(Owner owner)
    {
        var engagements = owner.System.ConsultantEngagements;
        for (var i = 0; i < engagements.Count; i++)
        {
            var engagement = engagements[i];
            if (engagement.From is not { } first || first > day.AsOf || first > owner.LastDay || engagement.Until < Day.Decision) continue;
            if (first < Day.Decision) first = Day.Decision;
            var last = owner.JudgedOn;
            if (engagement.Until < last) last = engagement.Until.Value;
            if (Certificates.AreLacking(engagement.Certificates, first, last, day)) day.Found("OBL009", owner.Path + "/consultantEngagements/" + i + "/certificates");
            for (var j = 0; j < engagement.Experts.Count; j++)
            {
                if (Certificates.AreLacking(engagement.Experts[j].Cards, first, last, day)) day.Found("OBL013", owner.Path + "/consultantEngagements/" + i + "/experts/" + j);
            }
        }
    }

    // OBL010, OBL011
    private void JudgeEditions(Owner owner)
    {
        var declarations = owner.System.Declarations;
        for (var i = 0; i < declarations.Count; i++)
        {
            if (declarations[i].On is not { } on || on < Day.Decision || on > day.AsOf || day.Law.Requirements(declarations[i].Edition) is not { } edition) continue;
            if (!IsAccepted(edition, on, owner)) day.Found("OBL010", owner.Path + "/declarations/" + i + "/edition");
        }
        if (owner.HasEnded || owner.HasUndatedDeclaration || owner.DeclarationInForce is not { } inForce) return;
        if (day.Law.Requirements(owner.System.EditionOn(day.AsOf)) is not { } followed || LastDayToFollow(followed) is not { } last) return;
        if (last < owner.LastDay && day.AsOf > last && (inForce.On ?? last) >= day.RecordsFrom && day.KnownUntil > last) day.Found("OBL011", owner.Path + "/declarations");
    }

    private bool IsAccepted(EditionRequirements edition, LocalDate on, Owner owner)
    {
        var again = day.Law.Accepts(edition, EditionUse.Redeclaration, on);
        for (var i = 0; i < owner.System.Declarations.Count; i++)
        {
            if (owner.System.Declarations[i].On < on) return again;
        }
        var first = day.Law.Accepts(edition, EditionUse.FirstDeclaration, on);
        // Where it decides whether it is the first, another may not be recorded.
        if (!first && again && (owner.HasUndatedDeclaration || (day.RecordsFrom > Day.Decision && !(owner.System.AppliedFrom >= day.RecordsFrom)))) return true;
        return first;
    }

    private LocalDate? LastDayToFollow(EditionRequirements edition)
    {
        LocalDate? latest = null;
        for (var i = 0; i < edition.Windows.Count; i++)
        {
            if (edition.Windows[i].Use != EditionUse.Followed) continue;
            if (day.Law.LastDayOf(edition, edition.Windows[i]) is not { } last) return null;
            if (!(latest >= last)) latest = last;
        }
        return latest;
    }

    /// <summary>Notes in which system each agency takes part, and those of which it is not recorded who does.</summary>
    public void NoteParts(Owner owner)
    {
        var system = owner.System;
        // A declared system is applied, whatever is recorded of its first day.
        var applied = owner.FirstDeclared < owner.AppliedFrom ? owner.FirstDeclared : owner.AppliedFrom;
        foreach (var participant in owner.Participants) Note(participant.Agency, participant.From, participant.Until);
        if (!owner.HasUnknownParticipant) return;
        if (system.Host.IsMissing) Note(AgencyList.Nobody, null, null);
        for (var i = 0; i < system.Members.Count; i++)
        {
            if (system.Members[i].Agency.IsMissing) Note(AgencyList.Nobody, system.Members[i].From, system.Members[i].Until);
        }

        void Note(int agency, LocalDate? from, LocalDate? until) => day.Agencies.AddPart(agency, new AgencyList.Participation(
            owner.Number, from, until < owner.LastDay ? until.Value : owner.LastDay, applied, owner.HasUndatedDeclaration, -1));
    }

    /// <summary>OBL001, OBL003 to OBL006, OBL012 and OBL014, once every system is known.</summary>
    public void JudgeRegister()
    {
        if (!day.BindsDecision) return;
        if (LacksRolloutPlan()) day.Found("OBL014", "/rolloutPlans");
        var on = day.KnownUntil;
        var mayBeAnybodys = MayBeAnybodys(day.AsOf);
        var mayBeAnybodysThen = MayBeAnybodys(on);
        var isOnRecord = on >= day.RecordsFrom && on >= Day.Circular;
        for (var i = 0; i < day.Agencies.Count; i++)
        {
            var agency = day.Agencies[i];
            if (!day.Agencies.Exists(i, day.AsOf) || day.Agencies.TierOf(i, day.AsOf) is not { } tier) continue;
            var isComplete = day.Register.Complete == true;
            var path = "/agencies/" + i;
            var number = agency.Id.IsMissing ? -2 : day.Agencies.Find(agency.Id.Value);
            if (tier == ApplicationTier.Mandatory && number >= 0 && !mayBeAnybodys && isComplete && LacksSystem(i, number)) day.Found("OBL001", path);
            if (!day.BindsCircular) continue;
            if (number >= 0 && HasSecondSystem(i, number)) day.Found("OBL012", path);
            if (!isOnRecord || mayBeAnybodysThen || number < 0 || !day.Agencies.Exists(i, on)) continue;
            switch (agency.Kind?.Known)
            {
                case AgencyKind.ProvincialCommittee:
                    JudgeOffices(i, number, on, isComplete);
                    break;
                case AgencyKind.SubDepartment or AgencyKind.MinistrySubDepartment when isComplete && tier == ApplicationTier.Mandatory && IsOnlyInOthers(agency, number, on):
                    day.Found("OBL004", path);
                    break;
                case AgencyKind.DistrictCommittee when day.AsOf <= DistrictsEnded && HasTooManyIndependent(agency, number, on):
                    day.Found("OBL005", path);
                    break;
                case AgencyKind.DistrictSpecialisedAgency when day.AsOf <= DistrictsEnded:
                    JudgeMeans(agency, i, number, on);
                    break;
            }
        }
    }

    // OBL014
    private bool LacksRolloutPlan()
    {
        var plans = day.Register.RolloutPlans;
        for (var i = 0; i < plans.Count; i++)
        {
            if (!(plans[i].ApprovedOn > day.AsOf)) return false;
        }
        return day.Register.RecordsFrom <= Day.Decision && day.KnownUntil >= Day.Decision;
    }

    private bool MayBeAnybodys(LocalDate on)
    {
        for (var at = day.Agencies.FirstPart(AgencyList.Nobody); at >= 0; at = day.Agencies.Part(at).Next)
        {
            if (day.Agencies.Part(at).MayBeAppliedOn(on)) return true;
        }
        return false;
    }

    // OBL001
    private bool LacksSystem(int record, int number)
    {
        for (var at = day.Agencies.FirstPart(number); at >= 0; at = day.Agencies.Part(at).Next)
        {
            ref readonly var part = ref day.Agencies.Part(at);
            // One that was applied when the records end may have been followed by something.
            if (part.MayBeAppliedOn(day.AsOf) || part.IsAppliedOn(day.KnownUntil)) return false;
            if (part.LastsOn(day.AsOf) && IsUndated(part.System)) return false;
        }
        var agency = day.Agencies[record];
        if (day.AsOf < day.RecordsFrom || day.Law.Tiers.MandatorySince(agency, day.AsOf) > day.KnownUntil) return false;
        return day.KnownUntil < Day.Circular || !IsOtherHalf(agency, day.KnownUntil);
    }

    // A system of which everything is recorded but a day.
    private bool IsUndated(int number)
    {
        var system = day.Register.Systems[number];
        return Owner.FirstTraceOf(system) is null && Owner.BuildingFromOf(system) is null
            && (system.ImplementationPlan is not null || system.Declarations.Count > 0 || system.SteeringCommittees.Count > 0 || system.Boards.Count > 0
                || system.Trainings.Count > 0 || system.Disseminations.Count > 0 || system.Documents.Count > 0 || system.Processes.Count > 0
                || system.Policies.Count > 0 || system.Objectives.Count > 0 || system.EffectivenessConfirmations.Count > 0 || system.InternalAudits.Count > 0
                || system.ManagementReviews.Count > 0 || system.Nonconformities.Count > 0 || system.ServiceResults.Count > 0);
    }

    // The committee and its office share a system: where one of them has none that is OBL003's.
    private bool IsOtherHalf(Agency agency, LocalDate on)
    {
        if (agency.Kind?.Known is not (AgencyKind.ProvincialCommittee or AgencyKind.ProvincialCommitteeOffice)) return false;
        for (var i = 0; i < day.Agencies.Count; i++)
        {
            var other = day.Agencies[i];
            var isOther = agency.Kind?.Known == AgencyKind.ProvincialCommittee
                ? other.Kind?.Known == AgencyKind.ProvincialCommitteeOffice && MayBeUnder(other, agency)
                : other.Kind?.Known == AgencyKind.ProvincialCommittee && (HasParent(agency) ? agency.Parent == other.Id : !HasParent(other));
            if (isOther && day.Agencies.Exists(i, on) && day.Agencies.Exists(i, day.AsOf) && IsAppliedBy(day.Agencies.Find(other.Id.Value), on)) return true;
        }
        return false;
    }

    private static bool HasParent(Agency agency) => agency.Parent is { IsMissing: false };

    private static bool MayBeUnder(Agency agency, Agency parent) => !HasParent(agency) || agency.Parent == parent.Id;

    private bool IsAppliedBy(int number, LocalDate on)
    {
        for (var at = number < 0 ? -1 : day.Agencies.FirstPart(number); at >= 0; at = day.Agencies.Part(at).Next)
        {
            if (day.Agencies.Part(at).IsAppliedOn(on)) return true;
        }
        return false;
    }

    private bool IsUnclear(int number, LocalDate on)
    {
        for (var at = number < 0 ? -1 : day.Agencies.FirstPart(number); at >= 0; at = day.Agencies.Part(at).Next)
        {
            if (day.Agencies.Part(at).MayBeAppliedOn(on) && !day.Agencies.Part(at).IsAppliedOn(on)) return true;
        }
        return false;
    }

    private bool IsSame(int one, int other) =>
        one == other || (day.Register.Systems[one].Id.Value.Length > 0 && day.Register.Systems[one].Id == day.Register.Systems[other].Id);

    // OBL003
    private void JudgeOffices(int record, int committee, LocalDate on, bool isComplete)
    {
        for (var i = 0; i < day.Agencies.Count; i++)
        {
            var other = day.Agencies[i];
            if (other.Kind?.Known != AgencyKind.ProvincialCommitteeOffice || !MayBeUnder(other, day.Agencies[record]) || !day.Agencies.Exists(i, on) || other.Id.IsMissing) continue;
            var office = day.Agencies.Find(other.Id.Value);
            if (IsUnclear(committee, on) || IsUnclear(office, on) || Share(committee, office, on)) continue;
            bool ofCommittee = IsAppliedBy(committee, on), ofOffice = IsAppliedBy(office, on);
            if ((ofCommittee && ofOffice) || ((ofCommittee || ofOffice) && isComplete)) day.Found("OBL003", "/agencies/" + record);
        }
    }

    private bool Share(int one, int other, LocalDate on)
    {
        for (var at = day.Agencies.FirstPart(one); at >= 0; at = day.Agencies.Part(at).Next)
        {
            if (!day.Agencies.Part(at).IsAppliedOn(on)) continue;
            for (var beside = day.Agencies.FirstPart(other); beside >= 0; beside = day.Agencies.Part(beside).Next)
            {
                if (day.Agencies.Part(beside).IsAppliedOn(on) && IsSame(day.Agencies.Part(at).System, day.Agencies.Part(beside).System)) return true;
            }
        }
        return false;
    }

    // OBL004
    private bool IsOnlyInOthers(Agency agency, int number, LocalDate on)
    {
        if (IsUnclear(number, on)) return false;
        var isInAny = false;
        for (var at = day.Agencies.FirstPart(number); at >= 0; at = day.Agencies.Part(at).Next)
        {
            if (!day.Agencies.Part(at).IsAppliedOn(on)) continue;
            if (day.Register.Systems[day.Agencies.Part(at).System].Host == agency.Id) return false;
            isInAny = true;
        }
        return isInAny;
    }

    // OBL005
    private bool HasTooManyIndependent(Agency committee, int number, LocalDate on)
    {
        if (day.Law.Value(LawParameters.IndependentDistrictSystems, on) is not { } most) return false;
        var independent = 0;
        for (var i = 0; i < day.Agencies.Count; i++)
        {
            var agency = day.Agencies[i];
            if (agency.Kind?.Known == AgencyKind.DistrictSpecialisedAgency && HasParent(agency) && agency.Parent == committee.Id
                && !agency.Id.IsMissing && day.Agencies.Exists(i, on) && IsIndependent(day.Agencies.Find(agency.Id.Value), number, on)) independent++;
        }
        return independent > most;
    }

    private bool IsIndependent(int number, int committee, LocalDate on)
    {
        for (var at = day.Agencies.FirstPart(number); at >= 0; at = day.Agencies.Part(at).Next)
        {
            if (day.Agencies.Part(at).IsAppliedOn(on) && !MayTakePart(committee, day.Agencies.Part(at).System, on)) return true;
        }
        return false;
    }

    private bool MayTakePart(int number, int system, LocalDate on)
    {
        for (var at = day.Agencies.FirstPart(number); at >= 0; at = day.Agencies.Part(at).Next)
        {
            if (IsSame(day.Agencies.Part(at).System, system) && day.Agencies.Part(at).MayBeAppliedOn(on)) return true;
        }
        return false;
    }

    // OBL006
    private void JudgeMeans(Agency agency, int record, int number, LocalDate on)
    {
        if (agency.Parent is not { } parent) return;
        var committee = day.Agencies.Find(parent.Value);
        if (committee < 0 || !IsIndependent(number, committee, on)) return;
        if (Lacks(agency.OwnOffice, on)) day.Found("OBL006", "/agencies/" + record + "/ownOffice");
        if (Lacks(agency.OwnSeal, on)) day.Found("OBL006", "/agencies/" + record + "/ownSeal");
        if (Lacks(agency.OwnAccount, on)) day.Found("OBL006", "/agencies/" + record + "/ownAccount");
    }

    private static bool Lacks(Holding? holding, LocalDate on) => holding is not null && holding.None == (!(on < holding.From) && !(on > holding.Until));

    // OBL012
    private bool HasSecondSystem(int record, int number)
    {
        var agency = day.Agencies[record];
        if (agency.Kind?.Known is not (AgencyKind.Ministry or AgencyKind.MinisterialAgency or AgencyKind.VietnamSocialSecurity or AgencyKind.GeneralDepartment
            or AgencyKind.MinistryDepartment or AgencyKind.MinistrySubDepartment or AgencyKind.ProvincialSpecialisedAgency or AgencyKind.SubDepartment)) return false;
        for (var at = day.Agencies.FirstPart(number); at >= 0; at = day.Agencies.Part(at).Next)
        {
            for (var other = day.Agencies.Part(at).Next; other >= 0; other = day.Agencies.Part(other).Next)
            {
                if (!IsSame(day.Agencies.Part(at).System, day.Agencies.Part(other).System) && AreAppliedTogether(day.Agencies.Part(at), day.Agencies.Part(other), record)) return true;
            }
        }
        return false;
    }

    private bool AreAppliedTogether(in AgencyList.Participation one, in AgencyList.Participation other, int record)
    {
        if (one.AppliedFrom is not { } first || other.AppliedFrom is not { } second) return false;
        if (second > first) first = second;
        if (Day.Circular > first) first = Day.Circular;
        if (one.From > first) first = one.From.Value;
        if (other.From > first) first = other.From.Value;
        if (day.Agencies[record].From > first) first = day.Agencies[record].From!.Value;
        return first <= one.Until && first <= other.Until && first <= day.KnownUntil && first <= day.Agencies.LastDayOf(record);
    }
}
