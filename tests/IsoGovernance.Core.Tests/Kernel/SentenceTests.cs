using System;
using System.Globalization;
using System.Linq;
using IsoGovernance.Law;
using IsoGovernance.Messages;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

public class SentenceTests
{
    [Theory]
    [InlineData("")]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Values_are_written_the_same_under_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Check("28/02/2023", "2023-02-28", new LocalDate(2023, 2, 28));
            Check("93,3 %", "93.3 %", new Ratio(14, 15));
            Check("100,0 %", "100.0 %", new Ratio(3, 3));
            Check("0,0 %", "0.0 %", new Ratio(0, 3));
            Check("1234567", "1234567", 1234567);
            Check("-5", "-5", -5);
            Check("-1234,50", "-1234.50", -1234.50m);
            Check("İstanbul I i", "İstanbul I i", "İstanbul I i");
            Check("(không ghi)", "(not recorded)", null);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0, "không có", "none")]
    [InlineData(1, "t1", "t1")]
    [InlineData(3, "t1, t2, t3", "t1, t2, t3")]
    [InlineData(12, "t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12", "t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12")]
    [InlineData(13, "t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12 và 1 mục khác", "t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12 and 1 more")]
    [InlineData(1012, "t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12 và 1000 mục khác", "t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12 and 1000 more")]
    public void Twelve_texts_are_listed_and_the_others_counted(int count, string vietnamese, string english) =>
        Check(vietnamese, english, ValueList.From(Enumerable.Range(1, count).Select(i => "t" + i.ToString(CultureInfo.InvariantCulture))));

    [Fact]
    public void Items_of_an_edition_are_named_in_the_language_of_the_sentence()
    {
        EditionItem first = new("a", "một, hai", "one, two"), second = new("b", "ba", "three");
        Check("ba", "three", second);
        Check("một, hai; ba", "one, two; three", ValueList.From(new[] { first, second }));
    }

    [Fact]
    public void Placeholders_are_filled_where_they_stand_and_as_often_as_they_stand()
    {
        ValueList<FindingArgument> arguments = [new("a", 1), new("b", "{a}")];
        Assert.Equal("1, {a}; 1.", Sentence.Of("{a}, {b}; {a}.", arguments, Language.English));
        Assert.Equal("plain", Sentence.Of("plain", arguments, Language.English));
        Assert.Equal("", Sentence.Of("", arguments, Language.English));
    }

    [Fact]
    public void A_sentence_that_cannot_be_filled_is_refused()
    {
        ValueList<FindingArgument> arguments = [new("a", 1.5)];
        Assert.Throws<FormatException>(() => Sentence.Of("{b}", arguments, Language.English));
        Assert.Throws<FormatException>(() => Sentence.Of("{a", arguments, Language.English));
        Assert.Throws<FormatException>(() => Sentence.Of("{a}", arguments, Language.English));
    }

    private static void Check(string vietnamese, string english, object? value)
    {
        ValueList<FindingArgument> arguments = [new("value", value)];
        Assert.Equal("<" + vietnamese + ">", Sentence.Of("<{value}>", arguments, Language.Vietnamese));
        Assert.Equal("<" + english + ">", Sentence.Of("<{value}>", arguments, Language.English));
    }
}
