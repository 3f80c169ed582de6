using System.Globalization;
using System.Linq;
using IsoGovernance.Tests;

namespace IsoGovernance.Spreadsheets.Tests;

/// <summary>Files within every limit that are made to keep the reader busy: it takes time by their size, and not by its square.</summary>
public sealed class ManyCellsTests
{
    private const int Many = 40_000;
    private const int Few = Many / Growth.Times;

    [Fact]
    public void Very_many_columns_that_the_format_does_not_know()
    {
        static string Agencies(int many) =>
            "id," + string.Join(',', Enumerable.Range(0, many).Select(column => "c" + Number(column))) + "\n" + string.Concat(Enumerable.Repeat("a\n", many));
        string few = Agencies(Few), many = Agencies(Many);

        var document = Books.OfCsv(("agencies", many));

        Assert.Equal(Many, document.Register.Agencies.Count);
        Assert.Empty(document.Problems);
        Growth.IsOfSize(() => Books.OfCsv(("agencies", few)), () => Books.OfCsv(("agencies", many)));
    }

    [Fact]
    public void Very_many_records_that_could_be_meant()
    {
        // Each audit has the same name, and each row leaves out which system it is of.
        static (string, string)[] Files(int many) =>
        [
            ("systems", "id\n" + string.Concat(Enumerable.Range(0, many / 10).Select(system => "s" + Number(system) + "\n"))),
            ("systems.internalAudits", "systems.id,id\n" + string.Concat(Enumerable.Range(0, many).Select(audit => "s" + Number(audit % (many / 10)) + ",x\n"))),
            ("systems.internalAudits.findings", "systems.id,internalAudits.id,note\n" + string.Concat(Enumerable.Repeat(",x,d\n", many))),
        ];
        (string, string)[] few = Files(Few), many = Files(Many);

        var document = Books.OfCsv(many);

        Assert.Equal(Many / 10, document.Register.Systems.Count);
        Assert.Equal(1_000, document.Problems.Count);
        Assert.All(document.Problems, problem => Assert.Equal(SheetProblemCodes.OwnerNotUnique, problem.Code));
        Assert.True(document.Lost.Touch("/systems/7/internalAudits"));
        Growth.IsOfSize(() => Books.OfCsv(few), () => Books.OfCsv(many));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
