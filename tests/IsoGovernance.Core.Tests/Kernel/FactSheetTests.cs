using System;
using System.Linq;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>A sheet that leaves out what needs no look, beside one that lists everything: the rules over all records must say the same.</summary>
public class FactSheetTests
{
    private static readonly LocalDate RecordedUntil = new(2020, 1, 2);
    private static readonly string?[] Texts = [null, "", " ", "Sở Tư pháp", "So\u031B\u0309 Tư pháp", "Sở\u200B Tư pháp", "Ðà Nẵng", "12/QĐ-UBND", "12/QÐ-UBND", "1.000001", "1/2", "3/2"];

    public static TheoryData<string> Kinds => [.. FactSamples.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Rules_say_the_same_of_what_is_left_out(string kind)
    {
        var type = FactSamples.Types.Single(type => type.Name == kind);
        AssertSame(FactSamples.Empty(type));
        for (var variant = -2; variant < 4; variant++)
        {
            AssertSame(FactSamples.Full(type, variant));
            foreach (var text in Texts) AssertSame(WithText(type, variant, text));
        }
    }

    [Fact]
    public void What_keeps_every_rule_by_itself_is_left_out()
    {
        var review = new ReviewAction { Id = "HD-1", Text = "Đào tạo lại cán bộ một cửa", DueOn = new LocalDate(2019, 1, 1), DoneOn = new LocalDate(2019, 1, 1) };
        var sheet = new FactSheet(new Register { RecordedUntil = RecordedUntil });
        sheet.Describe(review);
        Assert.Equal(0, sheet.Count);
        Assert.True(sheet.Kinds.Has(MemberKind.Text) && sheet.Kinds.Has(MemberKind.Done));
        sheet.Describe(review with { DoneOn = RecordedUntil.PlusDays(1) });
        Assert.Equal(nameof(review.DoneOn), sheet[0].Name);
    }

    private static Fact WithText(Type type, int variant, string? text)
    {
        var fact = FactSamples.Full(type, variant);
        foreach (var property in FactSamples.SettableOf(type))
        {
            var kind = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (kind == typeof(string)) property.SetValue(fact, text);
            else if (text is not null && (kind == typeof(DocumentNumber) || kind == typeof(ProcedureCode))) property.SetValue(fact, Activator.CreateInstance(kind, text));
            else if (kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(Id<>)) property.SetValue(fact, Activator.CreateInstance(kind, text));
        }
        return fact;
    }

    private static void AssertSame(Fact fact)
    {
        var head = new Register { RecordedUntil = RecordedUntil };
        var context = new RuleContext(new LocalDate(2024, 1, 1), LawBook.Default.On(new LocalDate(2024, 1, 1)), head, new AgencyDirectory(default), LostValues.None);
        FactSheet full = new(), brief = new(head);
        FactView fullView = new(full), briefView = new(brief);
        full.Describe(fact);
        brief.Describe(fact);
        fullView.Load(fact, null, 0, full.Kinds);
        foreach (var rule in RuleTable.All.OfType<FactRule>())
        {
            if ((rule.LooksAt & brief.Kinds.Listed) == 0) briefView.LoadAlike(brief.Kinds);
            else briefView.Load(fact, null, 0, brief.Kinds);
            Assert.Equal(Written(rule, rule.Judge(fullView, context)), Written(rule, rule.Judge(briefView, context)));
        }
    }

    private static string Written(Rule rule, Outcome outcome) =>
        $"{rule.Descriptor.Code} {outcome.Kind} {outcome.Why?.Code} {string.Join(' ', outcome.Breaches.Select(breach => breach.Variant + breach.Pointer))}";
}
