using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The identifiers of the records of one system, kind by kind: each is collected when the first reference asks for it.</summary>
internal sealed class OwnedIds
{
    private readonly Dictionary<MemberKind, HashSet<string>> _byKind = [];
    private QualityManagementSystem _system = null!;
    private uint _collected;

    public void Load(QualityManagementSystem system)
    {
        _system = system;
        _collected = 0;
    }

    /// <summary>Whether a reference of a kind leads to a record.</summary>
    public bool Contain(MemberKind kind, string id)
    {
        if (!_byKind.TryGetValue(kind, out var ids)) _byKind.Add(kind, ids = new HashSet<string>(StringComparer.Ordinal));
        if ((_collected & MemberKinds.Bit(kind)) == 0)
        {
            ids.Clear();
            Collect(kind, ids);
            _collected |= MemberKinds.Bit(kind);
        }
        return ids.Contains(id);
    }

    private void Collect(MemberKind kind, HashSet<string> ids)
    {
        switch (kind)
        {
            case MemberKind.DeclarationReference: Add(_system.Declarations.Items, ids); break;
            case MemberKind.AuditReference: Add(_system.InternalAudits.Items, ids); break;
            case MemberKind.ProgrammeReference: Add(_system.AuditProgrammes.Items, ids); break;
            case MemberKind.ProcessReference: Add(_system.Processes.Items, ids); break;
            case MemberKind.UnitReference: Add(_system.Units.Items, ids); break;
            case MemberKind.PolicyReference: Add(_system.Policies.Items, ids); break;
            case MemberKind.ObjectiveReference: Add(_system.Objectives.Items, ids); break;
            case MemberKind.AuditFindingReference:
                foreach (var audit in _system.InternalAudits.Items) Add(audit.Findings.Items, ids);
                break;
            case MemberKind.PeriodReference:
                foreach (var objective in _system.Objectives.Items) Add(objective.Periods.Items, ids);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(kind), kind, "No reference within a system.");
        }
    }

    private static void Add(Fact[] records, HashSet<string> ids)
    {
        foreach (var record in records) ids.Add(record.RecordId!);
    }
}
