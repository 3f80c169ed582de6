using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The documents of a system, and the sessions at which its officials learnt of them before they used them.</summary>
internal sealed class Documents
{
    private const int DaysToApprove = 14, DaysToInstruct = 7;

    private static readonly LocalDate NewcomersCame = new(2020, 9, 15);

    private static readonly DocumentPurpose[] Procedures2008 =
    [
        DocumentPurpose.DocumentControl, DocumentPurpose.RecordControl, DocumentPurpose.InternalAudit,
        DocumentPurpose.NonconformingProduct, DocumentPurpose.CorrectiveAction, DocumentPurpose.PreventiveAction,
    ];

    private readonly List<SystemDocument> _all = [];
    private readonly SystemPlan _plan;
    private readonly Staff _staff;

    public Documents(SystemPlan plan, Staff staff, Processes processes)
    {
        _plan = plan;
        _staff = staff;
        AddOf2008();
        AddOf2015();
        foreach (var process in processes.All) Add(process.Id.Value.ToUpperInvariant(), process.Name!, process.From!.Value, process.Until);
        _all.Add(new SystemDocument { Id = "tl-ngoài", Number = "19/2014/QĐ-TTg", Title = "Quyết định", Kind = DocumentKind.External, InUseFrom = plan.AppliedFrom });
        _all.Add(new SystemDocument { Id = "tl-hs", Number = "BM-01", Title = "Phiếu theo dõi đã lập", Kind = DocumentKind.Record, InUseFrom = plan.AppliedFrom });
        _all[^3] = _all[^3] with { Classification = Classification.Confidential, PublicFrom = null };
    }

    public SystemDocument[] All => [.. _all];

    public Dissemination[] Sessions()
    {
        var introduced = _all.Where(document => document.Kind == DocumentKind.Internal).GroupBy(document => document.InUseFrom!.Value);
        var sessions = introduced.Select(day => SessionOn(day.Key, [.. day])).ToList();
        if (HasNewcomersBy(_plan.LastDay)) sessions.Add(Session(NewcomersCame, _staff.Newcomers, []));
        return [.. sessions.OrderBy(session => session.HeldOn)];
    }

    private void AddOf2008()
    {
        if (_plan.MovedOn is not { } moved) return;
        var last = moved.PlusDays(-1);
        // One that is declared under the edition of 2015 from the beginning was applied under that of 2008 all the same.
        Add("STCL", "Sổ tay chất lượng", _plan.AppliedFrom, last, DocumentPurpose.QualityManual);
        Add("CSCL", "Chính sách chất lượng", _plan.AppliedFrom, last, DocumentPurpose.Policy);
        Add("MTCL", "Mục tiêu chất lượng", _plan.AppliedFrom, last, DocumentPurpose.Objectives);
        foreach (var purpose in Procedures2008) Add("QT-HT-" + (int)purpose, "Thủ tục hệ thống", _plan.AppliedFrom, last, purpose);
    }

    private void AddOf2015()
    {
        var from = _plan.MovedOn ?? _plan.AppliedFrom;
        Add("PVHT", "Phạm vi, bối cảnh của hệ thống", from, null, DocumentPurpose.Scope, DocumentPurpose.ProcessInformation);
        Add("CSCL", "Chính sách chất lượng", from, null, DocumentPurpose.Policy);
        Add("MTCL", "Mục tiêu chất lượng", from, null, DocumentPurpose.Objectives);
        Add("QT-HT-NB", "Đánh giá nội bộ và hành động khắc phục", from, null, DocumentPurpose.InternalAudit, DocumentPurpose.CorrectiveAction);
    }

    private void Add(string number, string title, LocalDate from, LocalDate? until, params DocumentPurpose[] purposes) => _all.Add(new SystemDocument
    {
        Id = $"tl-{_all.Count + 1:000}",
        Number = number,
        Title = title,
        Kind = DocumentKind.Internal,
        Issue = from == _plan.MovedOn ? "2" : "1",
        Approval = new Approval { On = Before(from, DaysToApprove), By = _staff.Sign(_all.Count) },
        InUseFrom = from,
        InUseUntil = until,
        Purposes = [.. purposes.Select(purpose => new Coded<DocumentPurpose>(purpose))],
        Classification = Classification.None,
        PublicFrom = from,
    });

    private Dissemination SessionOn(LocalDate from, SystemDocument[] introduced)
    {
        var day = Before(from, DaysToInstruct);
        var inScope = InScopeOn(day);
        return Session(day, inScope, from == _plan.AppliedFrom ? [] : [.. introduced.Select(document => document.Number!)]);
    }

    private Dissemination Session(LocalDate day, int reached, string[] documents) =>
        new() { HeldOn = day, InScope = InScopeOn(day), Reached = reached, Documents = documents };

    private int InScopeOn(LocalDate day) => HasNewcomersBy(day) ? _staff.InScope + _staff.Newcomers : _staff.InScope;

    private bool HasNewcomersBy(LocalDate day) => _plan.AppliedFrom.PlusDays(-DaysToApprove) < NewcomersCame && NewcomersCame <= day;

    // An agency's head approves nothing before the agency exists.
    private LocalDate Before(LocalDate from, int days) => from == _plan.AppliedFrom && _plan.BeginsWithAgency ? from : from.PlusDays(-days);
}
