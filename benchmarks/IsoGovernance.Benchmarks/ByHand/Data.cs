using System;
using System.Buffers;
using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>DAT001 to DAT011 over every record: the checks and where they are; the records themselves are in the other parts of this class.</summary>
internal sealed partial class Data
{
    private static readonly SearchValues<char> Misleading = SearchValues.Create(
        "\u00AD\u00D0\u00F0\u0189\u0256\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF");

    private readonly Day _day;
    private readonly HashSet<string> _planEntries = new(StringComparer.Ordinal);
    private readonly bool _isClosed;
    private readonly LocalDate _lastRecorded;

    // Where the walk stands: the members from the outside in, each with its place in a list or -1.
    private readonly (string Member, int Index)[] _steps = new (string Member, int Index)[8];

    // One for each depth: within a record of a list the next list begins.
    private readonly IdSet[] _ids = [new(), new(), new(), new(), new(), new(), new(), new()];
    private int _depth;

    // Of a system the records that others refer to; null outside systems.
    private Owner? _owner;
    private ProcedureList? _procedures;

    public Data(Day day)
    {
        _day = day;
        _isClosed = day.Register.RecordedUntil is not null;
        _lastRecorded = day.Register.RecordedUntil ?? LocalDate.MaxIsoValue;
        var plans = day.Register.InspectionPlans;
        for (var i = 0; i < plans.Count; i++)
        {
            for (var j = 0; j < plans[i].Entries.Count; j++) _planEntries.Add(plans[i].Entries[j].Id.Value);
        }
    }

    private void Enter(string member, int index = -1) => _steps[_depth++] = (member, index);

    private void Leave() => _depth--;

    private void Found(string code, string member, int index = -1)
    {
        var path = "";
        for (var i = 0; i < _depth; i++) path += "/" + _steps[i].Member + (_steps[i].Index < 0 ? "" : "/" + _steps[i].Index);
        _day.Found(code, path + "/" + member + (index < 0 ? "" : "/" + index));
    }

    // Begins a list of records with identifiers.
    private IdSet Begin(int count)
    {
        var ids = _ids[_depth];
        ids.Begin(count);
        return ids;
    }

    // DAT001, DAT010, DAT011
    private void Identity(string member, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) Found("DAT001", member);
        else Text(member, text);
    }

    // DAT010, DAT011
    private void Text(string member, string? text, int index = -1)
    {
        // Text without a combining mark is as it should be, and nearly all is.
        if (text is null) return;
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') >= 0 && !text.IsNormalized()) Found("DAT010", member, index);
        if (IsMisleading(text)) Found("DAT011", member, index);
    }

    // A joiner within an emoji is part of it.
    private static bool IsMisleading(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Misleading); at >= 0;)
        {
            if (text[at] != '\u200D' || at == 0 || !(char.IsSurrogate(text[at - 1]) || text[at - 1] == '\uFE0F')) return true;
            var next = text.AsSpan(at + 1).IndexOfAny(Misleading);
            at = next < 0 ? next : at + 1 + next;
        }
        return false;
    }

    private void Texts(string member, ValueList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++) Text(member, texts[i], i);
    }

    // DAT004, DAT010, DAT011
    private void Number(string member, DocumentNumber? number)
    {
        if (number is not { } known) return;
        if (!known.IsWellFormed && !string.IsNullOrWhiteSpace(known.Text)) Found("DAT004", member);
        Text(member, known.Text);
    }

    // DAT008
    private void Done(string member, LocalDate? on)
    {
        if (_isClosed && on > _lastRecorded) Found("DAT008", member);
    }

    // DAT007
    private void Order(LocalDate? earlier, string member, LocalDate? later)
    {
        if (later < earlier) Found("DAT007", member);
    }

    // DAT009
    private void Amount(string member, int? number, int? atMost = null)
    {
        if (number < 0 || (atMost >= 0 && number > atMost)) Found("DAT009", member);
    }

    private void Code<T>(string member, Coded<T>? code, int index = -1)
        where T : struct, Enum
    {
        if (code is { IsKnown: false }) Found("DAT009", member, index);
    }

    private void Codes<T>(string member, ValueList<Coded<T>> codes)
        where T : struct, Enum
    {
        for (var i = 0; i < codes.Count; i++) Code<T>(member, codes[i], i);
    }

    // Purposes and commitments: a further edition brings codes of its own.
    private void EditionCodes<T>(string member, ValueList<Coded<T>> codes)
        where T : struct, Enum
    {
        for (var i = 0; i < codes.Count; i++)
        {
            if (!codes[i].IsKnown && !IsOfAnEdition(codes[i].Text)) Found("DAT009", member, i);
        }
    }

    private static bool IsOfAnEdition(string code)
    {
        var editions = LawBook.Default.Editions;
        for (var i = 0; i < editions.Count; i++)
        {
            if (IsAmong(editions[i].RequiredDocuments, code) || IsAmong(editions[i].PolicyCommitments, code)) return true;
        }
        return false;
    }

    private static bool IsAmong(ValueList<EditionItem> items, string code)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (string.Equals(items[i].Code, code, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    // DAT006
    private void ToAgency(string member, string? id, int index = -1)
    {
        if (!string.IsNullOrWhiteSpace(id) && _day.Agencies.Find(id) < 0) Found("DAT006", member, index);
    }

    private void ToAgencies(string member, ValueList<Id<Agency>> ids)
    {
        for (var i = 0; i < ids.Count; i++) ToAgency(member, ids[i].Value, i);
    }

    private void ToProcedure(string member, ProcedureCode code, int index = -1)
    {
        // What an agency that is not in the register lists is not known.
        if (_owner is { HasUnknownParticipant: false } && !code.IsMissing && !_procedures!.IsListed(code)) Found("DAT006", member, index);
    }

    private void ToUnit(string member, Id<UnitInScope>? id)
    {
        if (id is { IsMissing: false } known && _owner!.FindUnit(known.Value) is null) Found("DAT006", member);
    }

    private void ToProcess(string member, Id<WorkProcess>? id)
    {
        if (id is { IsMissing: false } known && _owner!.FindProcess(known.Value) is null) Found("DAT006", member);
    }

    private void ToDeclaration(string member, Id<Declaration>? id)
    {
        if (id is not { IsMissing: false } known) return;
        var declarations = _owner!.System.Declarations;
        for (var i = 0; i < declarations.Count; i++)
        {
            if (declarations[i].Id == known) return;
        }
        Found("DAT006", member);
    }

    private void ToAudit(string member, Id<InternalAudit>? id)
    {
        if (id is not { IsMissing: false } known) return;
        var audits = _owner!.System.InternalAudits;
        for (var i = 0; i < audits.Count; i++)
        {
            if (audits[i].Id == known) return;
        }
        Found("DAT006", member);
    }

    private void ToFinding(string member, Id<AuditFinding>? id)
    {
        if (id is not { IsMissing: false } known) return;
        var audits = _owner!.System.InternalAudits;
        for (var i = 0; i < audits.Count; i++)
        {
            var findings = audits[i].Findings;
            for (var j = 0; j < findings.Count; j++)
            {
                if (findings[j].Id == known) return;
            }
        }
        Found("DAT006", member);
    }

    private void ToProgramme(string member, Id<AuditProgramme>? id)
    {
        if (id is not { IsMissing: false } known) return;
        var programmes = _owner!.System.AuditProgrammes;
        for (var i = 0; i < programmes.Count; i++)
        {
            if (programmes[i].Id == known) return;
        }
        Found("DAT006", member);
    }

    private void ToPolicy(string member, Id<QualityPolicy>? id)
    {
        if (id is not { IsMissing: false } known) return;
        var policies = _owner!.System.Policies;
        for (var i = 0; i < policies.Count; i++)
        {
            if (policies[i].Id == known) return;
        }
        Found("DAT006", member);
    }

    private void ToObjective(string member, Id<QualityObjective>? id)
    {
        if (id is not { IsMissing: false } known) return;
        var objectives = _owner!.System.Objectives;
        for (var i = 0; i < objectives.Count; i++)
        {
            if (objectives[i].Id == known) return;
        }
        Found("DAT006", member);
    }

    // A period is most often one of the objective that was measured.
    private void ToPeriod(string member, Id<ReportingPeriod>? id, QualityObjective measured)
    {
        if (id is not { IsMissing: false } known || HasPeriod(measured, known)) return;
        var objectives = _owner!.System.Objectives;
        for (var i = 0; i < objectives.Count; i++)
        {
            if (HasPeriod(objectives[i], known)) return;
        }
        Found("DAT006", member);
    }

    private static bool HasPeriod(QualityObjective objective, Id<ReportingPeriod> id)
    {
        for (var i = 0; i < objective.Periods.Count; i++)
        {
            if (objective.Periods[i].Id == id) return true;
        }
        return false;
    }
}
