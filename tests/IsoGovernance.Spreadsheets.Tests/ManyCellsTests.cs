using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using IsoGovernance.Json;

namespace IsoGovernance.Spreadsheets.Tests;

/// <summary>Files within every limit that are made to keep the reader busy: it takes time by their size, and not by its square.</summary>
public sealed class ManyCellsTests
{
    private const int Many = 150_000;

    // Generous; what compares each with each takes minutes.
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(20);

    [Fact]
    public void Very_many_columns_that_the_format_does_not_know()
    {
        var agencies = "id," + string.Join(',', Enumerable.Range(0, Many).Select(column => "c" + Number(column))) + "\n" + string.Concat(Enumerable.Repeat("a\n", Many));

        var document = Timed(() => Books.OfCsv(("agencies", agencies)));

        Assert.Equal(Many, document.Register.Agencies.Count);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Very_many_records_that_could_be_meant()
    {
        // Each audit has the same name, and each row leaves out which system it is of.
        var systems = "id\n" + string.Concat(Enumerable.Range(0, Many / 10).Select(system => "s" + Number(system) + "\n"));
        var audits = "systems.id,id\n" + string.Concat(Enumerable.Range(0, Many).Select(audit => "s" + Number(audit % (Many / 10)) + ",x\n"));
        var findings = "systems.id,internalAudits.id,note\n" + string.Concat(Enumerable.Repeat(",x,d\n", Many));

        var document = Timed(() => Books.OfCsv(("systems", systems), ("systems.internalAudits", audits), ("systems.internalAudits.findings", findings)));

        Assert.Equal(Many / 10, document.Register.Systems.Count);
        Assert.Equal(1_000, document.Problems.Count);
        Assert.All(document.Problems, problem => Assert.Equal(SheetProblemCodes.OwnerNotUnique, problem.Code));
        Assert.True(document.Lost.Touch("/systems/7/internalAudits"));
    }

    [Fact]
    public void Very_many_rows_name_none()
    {
        var systems = "id\n" + string.Concat(Enumerable.Repeat("s\n", Many));
        var audits = "systems.id,id\n" + string.Concat(Enumerable.Range(0, Many).Select(row => "s" + Number(row) + ",x\n"));

        var document = Timed(() => Books.OfCsv(("systems", systems), ("systems.internalAudits", audits)));

        Assert.Equal(Many - 1_000, document.ProblemsNotListed);
        Assert.All(document.Problems, problem => Assert.Equal(SheetProblemCodes.OwnerNotFound, problem.Code));
    }

    private static RegisterDocument Timed(Func<RegisterDocument> read)
    {
        var watch = Stopwatch.StartNew();
        var document = read();
        Assert.True(watch.Elapsed < LongestTime, "It took " + watch.Elapsed);
        return document;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
