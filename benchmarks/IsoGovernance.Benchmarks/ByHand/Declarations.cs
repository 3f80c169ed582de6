using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>DEC001 to DEC009 over the declarations of one system.</summary>
internal sealed class Declarations(Day day)
{
    public void Judge(Owner owner)
    {
        if (owner.FirstDeclared is { } declared)
        {
            JudgeFirst(declared, owner);
            JudgeUnremedied(declared, owner);
        }
        var declarations = owner.System.Declarations;
        for (var i = 0; i < declarations.Count; i++) JudgeDeclaration(declarations[i], i, owner);
    }

    private void JudgeFirst(LocalDate declared, Owner owner)
    {
        var certificates = owner.System.Certificates;
        for (var i = 0; i < certificates.Count; i++)
        {
            // A system certified before the decision only had to be declared.
            if (!(certificates[i].IssuedOn >= Day.Decision)) return;
        }
        // Where no step is recorded it may have been taken outside the records.
        if (declared < day.RecordsFrom || owner.AppliedFrom < day.RecordsFrom || declared > day.KnownUntil) return;
        if (LacksAudit(declared, owner.System)) day.Found("DEC001", owner.Path + "/internalAudits");
        if (LacksReview(declared, owner.System)) day.Found("DEC002", owner.Path + "/managementReviews");
        if (IsConfirmedLater(declared, owner.System)) day.Found("DEC003", owner.Path + "/effectivenessConfirmations");
    }

    // DEC001
    private static bool LacksAudit(LocalDate declared, QualityManagementSystem system)
    {
        LocalDate? approved = null;
        var hasApproved = false;
        for (var i = 0; i < system.InternalAudits.Count; i++)
        {
            var audit = system.InternalAudits[i];
            if (audit.CompletedOn is not { } completed)
            {
                if (audit.CancelledOn is null && !((audit.HeldUntil ?? audit.HeldFrom) > declared)) return false;
                continue;
            }
            if (completed > declared) continue;
            if (!hasApproved) approved = FirstApproval(declared, system);
            hasApproved = true;
            if (!(completed < approved)) return false;
        }
        return true;
    }

    // What was approved after the declaration is a later issue.
    private static LocalDate? FirstApproval(LocalDate declared, QualityManagementSystem system)
    {
        LocalDate? first = null;
        for (var i = 0; i < system.Documents.Count; i++)
        {
            var document = system.Documents[i];
            if (document.Approval?.On is { } on && on <= declared && !(first <= on) && document.Kind?.Known == DocumentKind.Internal) first = on;
        }
        return first;
    }

    // DEC002
    private static bool LacksReview(LocalDate declared, QualityManagementSystem system)
    {
        LocalDate? audited = null;
        for (var i = 0; i < system.InternalAudits.Count; i++)
        {
            var completed = system.InternalAudits[i].CompletedOn;
            if (completed <= declared && !(audited <= completed)) audited = completed;
        }
        LocalDate? tooEarly = null;
        for (var i = 0; i < system.ManagementReviews.Count; i++)
        {
            if (system.ManagementReviews[i].HeldOn is not { } held) return false;
            if (held > declared) continue;
            if (!(held < audited)) return false;
            if (!(tooEarly > held)) tooEarly = held;
        }
        return tooEarly is not { } early || !MayHaveAuditBy(early, system);
    }

    // An audit whose completion is not recorded may have come before the review.
    private static bool MayHaveAuditBy(LocalDate on, QualityManagementSystem system)
    {
        for (var i = 0; i < system.InternalAudits.Count; i++)
        {
            if (system.InternalAudits[i] is { CompletedOn: null, CancelledOn: null } audit && !((audit.HeldUntil ?? audit.HeldFrom) > on)) return true;
        }
        return false;
    }

    // DEC003
    private bool IsConfirmedLater(LocalDate declared, QualityManagementSystem system)
    {
        var isAny = false;
        for (var i = 0; i < system.EffectivenessConfirmations.Count; i++)
        {
            var confirmation = system.EffectivenessConfirmations[i];
            var isByHead = confirmation.By?.IsByHead;
            if (isByHead == false || confirmation.On > day.AsOf) continue;
            // By the day of the declaration, or perhaps by it.
            if (!(confirmation.On > declared)) return false;
            isAny |= isByHead == true;
        }
        return isAny;
    }

    // DEC004
    private void JudgeUnremedied(LocalDate declared, Owner owner)
    {
        // A declaration without its day may be the first.
        if (owner.HasUndatedDeclaration) return;
        var nonconformities = owner.System.Nonconformities;
        for (var i = 0; i < nonconformities.Count; i++)
        {
            var nonconformity = nonconformities[i];
            if (nonconformity.RaisedOn is not { } raised || raised >= declared || !string.IsNullOrWhiteSpace(nonconformity.NoCorrectionReason)) continue;
            var isOfAudit = nonconformity.Audit is not null || nonconformity.Source?.Known == NonconformitySource.InternalAudit
                || (nonconformity.Source?.Known is null && nonconformity.AuditFinding is not null);
            if (!isOfAudit) continue;
            var isLate = false;
            var isOpen = nonconformity.Corrections.Count == 0;
            for (var j = 0; j < nonconformity.Corrections.Count; j++)
            {
                var done = nonconformity.Corrections[j].DoneOn;
                isOpen |= !(done <= day.AsOf);
                isLate |= done > declared;
            }
            if (isOpen ? raised >= day.RecordsFrom && declared <= day.KnownUntil : isLate) day.Found("DEC004", owner.Path + "/nonconformities/" + i + "/corrections");
        }
    }

    private void JudgeDeclaration(Declaration declaration, int number, Owner owner)
    {
        if (declaration.On > day.AsOf || declaration.On < Day.Decision) return;

        // DEC009
        if (!(declaration.On < day.RecordsFrom))
        {
            if (string.IsNullOrWhiteSpace(declaration.Number?.Text)) Found("DEC009", owner, number, "/number");
            if (declaration.On is null) Found("DEC009", owner, number, "/on");
            if (string.IsNullOrWhiteSpace(declaration.Edition?.Text)) Found("DEC009", owner, number, "/edition");
            if (declaration.Procedures.Count == 0 && string.IsNullOrWhiteSpace(declaration.Scope)) Found("DEC009", owner, number, "/scope");
        }
        if (declaration.On is not { } declared) return;

        // DEC005
        if (declaration.Notice is not { On: null } && declared < owner.LastDay && day.IsOpen(declared, declaration.Notice?.On >= declared ? declaration.Notice.On : null)) Found("DEC005", owner, number, "/notice");

        // DEC006, DEC007
        if (ReferenceEquals(declaration, owner.DeclarationInForce) && !owner.HasEnded && !owner.HasUndatedDeclaration)
        {
            if (day.IsOpen(declared, declaration.PostedOn)) Found("DEC006", owner, number, "/postedOn");
            if (!(declaration.OnWebsiteOn <= day.AsOf) && WebsiteSince(declared, owner) is { } since && day.IsOpen(since, null)) Found("DEC007", owner, number, "/onWebsiteOn");
        }

        // DEC008
        if (declaration.SignedBy?.IsByHead == false) Found("DEC008", owner, number, "/signedBy");
    }

    // The first day on which an agency that takes part had both the declaration and a website of its own.
    private LocalDate? WebsiteSince(LocalDate declared, Owner owner)
    {
        LocalDate? first = null;
        foreach (var participant in owner.Participants)
        {
            if (!owner.TakesPart(participant, day.AsOf) || day.Agencies[participant.Agency].Website is not { None: false } website) continue;
            if (day.AsOf < website.From || day.AsOf > website.Until) continue;
            var since = declared;
            if (website.From > since) since = website.From.Value;
            if (participant.From > since) since = participant.From.Value;
            if (!(first <= since)) first = since;
        }
        return first;
    }

    private void Found(string code, Owner owner, int number, string member) => day.Found(code, owner.Path + "/declarations/" + number + member);
}
