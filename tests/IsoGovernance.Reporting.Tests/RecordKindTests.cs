using System;
using System.Linq;
using System.Reflection;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Tests;

public class RecordKindTests
{
    private static readonly PropertyInfo Kind = typeof(Fact).GetProperty("RecordKind", BindingFlags.Instance | BindingFlags.NonPublic)!;

    [Fact]
    public void Every_kind_of_record_has_words_in_both_languages()
    {
        var kinds = typeof(Fact).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract)
            .Select(type => (string)Kind.GetValue(Activator.CreateInstance(type))!)
            .ToList();

        Assert.NotEmpty(kinds);
        Assert.DoesNotContain(kinds, kind => string.Equals(kind, RecordKinds.Of(kind).Vietnamese, StringComparison.Ordinal));
    }
}
