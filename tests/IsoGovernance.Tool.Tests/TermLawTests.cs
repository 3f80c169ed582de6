using System;
using System.Linq;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Json.Terms;
using IsoGovernance.Tool.Commands;

namespace IsoGovernance.Tool.Tests;

public sealed class TermLawTests
{
    public static TheoryData<string> Laws =>
    [
        .. RegisterFormat.Records.SelectMany(record => record.Members.Select(member => MemberTerms.Of(record.Name, member.Name).Law))
            .SelectMany(law => law.Split(", ", StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Laws))]
    public void The_source_of_a_member_is_a_place_of_the_law(string law)
    {
        var place = LawPlace.Parse(law);

        Assert.NotNull(place);
        // Of texts that are not known whole, only what rules cite is known to exist.
        if (!law.StartsWith("QĐ19 ", StringComparison.Ordinal) && !law.StartsWith("TT26 ", StringComparison.Ordinal)) Assert.NotEmpty(place.Rules);
    }
}
