using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>SCP001 to SCP004, SCP006 and SCP007 over one system, SCP005 and SCP008 over the register.</summary>
internal sealed class Scope(Day day)
{
    public void Judge(Owner owner, ProcedureList procedures)
    {
        if (!owner.HasEnded) procedures.LookAt(day.KnownUntil);
        if (!owner.HasEnded && day.KnownUntil >= day.RecordsFrom)
        {
            if (LacksProcedure(procedures)) day.Found("SCP001", owner.Path + "/processes");
            JudgeProcesses(owner, procedures);
        }
        if (!owner.HasEnded && day.BindsCircular) JudgeExcluded(owner, procedures);
        JudgeLegalChanges(owner);
        if (owner.IsDeclared && !owner.HasUndatedDeclaration)
        {
            JudgeScopeChanges(owner);
            JudgeDeclared(owner, procedures);
        }
    }

    // SCP001
    private bool LacksProcedure(ProcedureList procedures)
    {
        foreach (ref readonly var procedure in procedures.Entries)
        {
            if (procedure is not { Listing: Listing.Counts, IsHandled: false, MayBeHandled: false }) continue;
            // One that took effect lately is still in time.
            if (day.Law.Value(LawParameters.LegalChangeMonths, procedure.From) is not { } months || day.KnownUntil > day.Law.Time.AfterMonths(procedure.From, months).LatestDue) return true;
        }
        return false;
    }

    // SCP002
    private void JudgeProcesses(Owner owner, ProcedureList procedures)
    {
        var processes = owner.System.Processes;
        var at = 0;
        for (var i = 0; i < processes.Count; i++)
        {
            var process = processes[i];
            var first = at;
            at += process.Serves.Count;
            if (process.From is null || process.From > day.KnownUntil || process.Until < day.KnownUntil) continue;
            if (LastEndOf(process, first, procedures) is not { } ended) continue;
            var abolished = ended.PlusDays(1);
            if (day.Law.Value(LawParameters.LegalChangeMonths, abolished) is { } months && day.KnownUntil > day.Law.Time.AfterMonths(abolished, months).LatestDue)
            {
                day.Found("SCP002", owner.Path + "/processes/" + i + "/serves");
            }
        }
    }

    // Of a process that serves nothing but procedures that ended.
    private LocalDate? LastEndOf(WorkProcess process, int first, ProcedureList procedures)
    {
        LocalDate? last = null;
        for (var i = 0; i < process.Serves.Count; i++)
        {
            var served = process.Serves[i];
            var number = procedures.NumberOfServed(first + i);
            if (number < 0 || served.From > day.KnownUntil || served.Until < day.KnownUntil) continue;
            ref readonly var procedure = ref procedures.Entries[number];
            if (procedure.Listing != Listing.Ended) return null;
            if (!(last > procedure.Until)) last = procedure.Until;
        }
        return last;
    }

    // SCP003
    private void JudgeLegalChanges(Owner owner)
    {
        var changes = owner.System.LegalChanges;
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            if (change.InEffectFrom is not { } start || start > day.AsOf || !(start >= owner.AppliedFrom)) continue;
            if (day.Law.Value(LawParameters.LegalChangeMonths, start) is not { } months) continue;
            // One that was taken up within the months needs no calendar.
            if (change.IncorporatedOn <= day.AsOf && change.IncorporatedOn <= start.PlusMonths(months)) continue;
            var term = day.Law.Time.AfterMonths(start, months);
            if (term.Due <= owner.LastDay && day.IsMissed(start, term, change.IncorporatedOn)) day.Found("SCP003", owner.Path + "/legalChanges/" + i + "/incorporatedOn");
        }
    }

    // SCP004
    private void JudgeScopeChanges(Owner owner)
    {
        var changes = owner.System.ScopeChanges;
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            if (change.On is not { } changed || changed < Day.Decision || changed >= owner.LastDay || !day.IsOpen(changed, null)) continue;
            if (!IsAnswered(change, changed, owner.System)) day.Found("SCP004", owner.Path + "/scopeChanges/" + i + "/on");
        }
    }

    private bool IsAnswered(ScopeChange change, LocalDate changed, QualityManagementSystem system)
    {
        for (var i = 0; i < system.Declarations.Count; i++)
        {
            var declaration = system.Declarations[i];
            if (declaration.On <= day.AsOf && (declaration.On >= changed || (change.StatedBy is { IsMissing: false } id && id == declaration.Id))) return true;
        }
        return false;
    }

    // SCP006
    private void JudgeDeclared(Owner owner, ProcedureList procedures)
    {
        if (owner.DeclarationInForce is not { Procedures.Count: > 0, On: { } on } declaration || !day.Vouches(on)) return;
        procedures.LookAtHandled(on);
        var listed = declaration.Procedures;
        Span<bool> isListed = procedures.Entries.Length <= 512 ? stackalloc bool[512] : new bool[procedures.Entries.Length];
        var differs = false;
        for (var i = 0; i < listed.Count && !differs; i++)
        {
            var number = procedures.Find(listed[i]);
            differs = number < 0 || procedures.Entries[number] is { IsHandled: false, MayBeHandled: false };
            if (!differs) isListed[number] = true;
        }
        for (var i = 0; i < procedures.Entries.Length && !differs; i++) differs = procedures.Entries[i].IsHandled && !isListed[i];
        if (!differs) return;
        for (var i = 0; i < owner.System.Declarations.Count; i++)
        {
            if (ReferenceEquals(owner.System.Declarations[i], declaration)) day.Found("SCP006", owner.Path + "/declarations/" + i + "/procedures");
        }
    }

    // SCP007
    private void JudgeExcluded(Owner owner, ProcedureList procedures)
    {
        var excluded = owner.System.ExcludedProcedures;
        for (var i = 0; i < excluded.Count; i++)
        {
            var procedure = excluded[i];
            if (!string.IsNullOrWhiteSpace(procedure.Reason) || procedure.From > day.AsOf || procedure.Until < day.AsOf) continue;
            var number = procedures.Find(procedure.Code);
            if (number >= 0 && procedures.Entries[number].Listing == Listing.Counts) day.Found("SCP007", owner.Path + "/excludedProcedures/" + i + "/reason");
        }
    }

    /// <summary>SCP005 and SCP008.</summary>
    public void JudgeRegister()
    {
        var changes = day.Register.ProcedureListChanges;
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            if (change.SignedOn is not { } signed || signed > day.AsOf || day.Law.Value(LawParameters.ProcedureListWorkingDays, signed) is not { } days) continue;
            if (day.IsMissed(signed, day.Law.Time.AfterWorkingDays(signed, days), change.OnWebsiteOn)) day.Found("SCP005", "/procedureListChanges/" + i + "/onWebsiteOn");
        }
        if (!day.BindsCircular) return;
        var answersForVertical = IsOfMinistry();
        for (var i = 0; i < day.Agencies.Count; i++)
        {
            var agency = day.Agencies[i];
            if (agency.ProceduresPublishedOn <= day.AsOf || agency.NoProceduresFrom <= day.AsOf || !day.Agencies.Exists(i, day.AsOf)) continue;
            if (agency.Kind?.Known is null or AgencyKind.VerticalAgency && !answersForVertical) continue;
            var since = agency.From > Day.Circular ? agency.From.Value : Day.Circular;
            if (day.IsOpen(since, null)) day.Found("SCP008", "/agencies/" + i + "/proceduresPublishedOn");
        }
    }

    // A province lists the agencies of its area but for the vertical ones, a ministry all that are under it.
    private bool IsOfMinistry()
    {
        var isOfMinistry = false;
        for (var i = 0; i < day.Agencies.Count; i++)
        {
            switch (day.Agencies[i].Kind?.Known)
            {
                case AgencyKind.ProvincialCommittee or AgencyKind.ProvincialCommitteeOffice or AgencyKind.ProvincialSpecialisedAgency or AgencyKind.SubDepartment
                    or AgencyKind.DistrictCommittee or AgencyKind.DistrictSpecialisedAgency or AgencyKind.CommuneCommittee or AgencyKind.CommuneSpecialisedAgency:
                    return false;
                case AgencyKind.Ministry or AgencyKind.MinisterialAgency or AgencyKind.VietnamSocialSecurity
                    or AgencyKind.GeneralDepartment or AgencyKind.MinistryDepartment or AgencyKind.MinistrySubDepartment:
                    isOfMinistry = true;
                    break;
            }
        }
        return isOfMinistry;
    }
}
