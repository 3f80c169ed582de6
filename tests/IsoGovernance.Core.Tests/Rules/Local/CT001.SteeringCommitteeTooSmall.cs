using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

// The lines of docs/local-rules.md
/// <summary>A steering committee has five members or more.</summary>
public sealed class SteeringCommitteeTooSmall() : LocalRule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "CT001",
    Name = "steering-committee-too-small",
    Applies = Applies.Mandatory,
    Severity = Severity.Warning,
    Citations = [Citation.Of(Decision12, "3", "1")],
})
{
    private static readonly Outcome
        NoCommittee = Outcome.NotApplicable("no-committee", "Không có Ban Chỉ đạo đang hoạt động", "No steering committee stands"),
        NoMembers = Outcome.NotEvaluated("members-not-recorded", "Chưa ghi thành viên Ban Chỉ đạo", "The members are not recorded", isMissingRecord: true);

    public static Instrument Decision12 { get; } = new()
    {
        Number = "12/2024/QĐ-UBND",
        Kind = InstrumentKind.Decision,
        Issuer = new("Ủy ban nhân dân thành phố", "the city's People's Committee"),
        Subject = new("Quy chế áp dụng hệ thống quản lý chất lượng", "rules on applying quality management systems"),
        IssuedOn = new(2023, 12, 20),
        InForceFrom = new(2024, 1, 1),
    };

    public override RuleText Text => new()
    {
        Title = new("Ban Chỉ đạo có ít hơn 5 thành viên", "The steering committee has fewer than 5 members"),
        Demand = new("Ban Chỉ đạo có ít nhất 5 thành viên.", "A steering committee has at least 5 members."),
        Scope = new("Ban Chỉ đạo đang hoạt động, từ ngày 01/01/2024.", "Committees that stand, from 2024-01-01."),
        Example = new("Quyết định 510/QĐ-SYT nêu 3 thành viên.", "Decision 510/QĐ-SYT names 3 members."),
        Remedy = new("Kiện toàn Ban Chỉ đạo.", "Form the committee anew."),
        NotJudged = new("Thành phần của Ban Chỉ đạo.", "Who the members are."),
        Sentences = [new("", "Ban Chỉ đạo theo {decision} có {members} thành viên.", "The committee of {decision} has {members} members.")],
    };

    public override Outcome Judge(QualityManagementSystem subject, Circumstances circumstances)
    {
        var outcome = NoCommittee;
        for (var i = 0; i < subject.SteeringCommittees.Count; i++)
        {
            var committee = subject.SteeringCommittees[i];
            if (committee.DecidedOn > circumstances.AsOf || committee.Until < circumstances.AsOf) continue;
            if (committee.Members.Count is > 0 and < 5)
            {
                return Outcome.Fail(new Breach()
                    .At(nameof(subject.SteeringCommittees), i)
                    .With("decision", committee, committee.Decision)
                    .With("members", committee.Members.Count)
                    .Read(committee, committee.Members));
            }
            outcome = committee.Members.Count == 0 ? NoMembers : Outcome.Pass;
        }
        return outcome;
    }
}

// End
