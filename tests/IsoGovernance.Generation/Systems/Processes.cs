using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The work processes of a system, as they follow the procedures of its agencies.</summary>
internal sealed class Processes
{
    private readonly List<WorkProcess> _all = [];
    private readonly List<ExcludedProcedure> _waiting = [];
    private readonly SystemPlan _plan;
    private readonly Staff _staff;
    private readonly Dice _dice;

    public Processes(ulong seed, Agencies agencies, SystemPlan plan, Staff staff)
    {
        _plan = plan;
        _staff = staff;
        _dice = new Dice(seed, Matter.Processes, plan.Ordinal);
        _all.Add(New(plan.AppliedFrom, []) with { Kind = ProcessKind.Internal, Name = "Quy trình xử lý văn bản đến, đi" });
        foreach (var participant in plan.Participants) Take(agencies.ProceduresOf(participant.Agency), participant);
    }

    public WorkProcess[] All => [.. _all];

    /// <summary>The procedures left out until their process was ready.</summary>
    public ExcludedProcedure[] Waiting => [.. _waiting];

    public WorkProcess[] InForceOn(LocalDate day) => [.. _all.Where(process => process.From <= day && !(process.Until < day))];

    /// <summary>The procedures handled on a day.</summary>
    public ProcedureCode[] HandledOn(LocalDate day) =>
        [.. InForceOn(day).SelectMany(process => process.Serves.Where(served => !(served.Until < day) && !(served.From > day))).Select(served => served.Code)];

    private void Take(ValueList<AdministrativeProcedure> procedures, MemberPlan participant)
    {
        var first = participant.From > _plan.AppliedFrom ? participant.From.Value : _plan.AppliedFrom;
        var external = procedures.Where(procedure => procedure.Audience == ProcedureAudience.OrganisationsAndIndividuals && !(procedure.Until < first)).ToList();
        var old = external.Where(procedure => procedure.From <= first).ToList();
        for (var at = 0; at < old.Count;)
        {
            var together = old.Skip(at).Take(_dice.Between(1, 3)).ToArray();
            _all.Add(New(first, together));
            at += together.Length;
        }
        foreach (var procedure in external.Where(procedure => procedure.From > first)) TakeNew(procedure);
    }

    // Brought in within the three months that the decision grants.
    private void TakeNew(AdministrativeProcedure procedure)
    {
        var ready = procedure.From!.Value.PlusDays(_dice.Between(30, 85));
        if (ready > _plan.LastDay) return;
        _all.Add(New(ready, [procedure]));
        _waiting.Add(new ExcludedProcedure
        {
            Code = procedure.Code, Reason = "Đang xây dựng quy trình", From = procedure.From, Until = ready.PlusDays(-1),
        });
    }

    private WorkProcess New(LocalDate from, AdministrativeProcedure[] serves)
    {
        var number = _all.Count + 1;
        return new WorkProcess
        {
            Id = $"qt-{number:000}",
            Name = "Quy trình " + number,
            Kind = ProcessKind.Administrative,
            From = from,
            Until = EndOf(serves),
            Owners = _staff.Owners(number, from),
            TrackingSlipFrom = from,
            Serves = [.. serves.Select(procedure => new ServedProcedure { Code = procedure.Code, From = from, Until = procedure.Until })],
        };
    }

    // A process lives on for the dossiers received before its last procedure ended.
    private static LocalDate? EndOf(AdministrativeProcedure[] serves) =>
        serves.Length > 0 && Array.TrueForAll(serves, procedure => procedure.Until is not null)
            ? serves.Max(procedure => procedure.Until!.Value).PlusDays(30)
            : null;
}
