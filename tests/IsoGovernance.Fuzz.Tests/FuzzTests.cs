using System;
using System.Linq;
using IsoGovernance.Fuzz.Tests.Json;
using IsoGovernance.Fuzz.Tests.Sheets;
using Xunit.Abstractions;

namespace IsoGovernance.Fuzz.Tests;

/// <summary>
/// Whatever the damage: no exception, no hang, no memory beyond measure, no readable record lost, no loss untold. tests/fuzz.sh makes it a long run.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly IFuzzedReader[] Readers = [new DocumentFuzz(), new LinesFuzz(), new PackedFuzz(), new WorkbookFuzz(), new CsvFuzz()];

    public static TheoryData<string> Names => [.. Readers.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_damaged_is_read_as_far_as_it_can_be_and_nothing_is_lost_in_silence(string reader) =>
        output.WriteLine(new FuzzRun(Readers.Single(one => one.Name == reader), TimeSpan.FromSeconds(10)).Go());

    [Fact]
    public void All_inputs_are_shared_out() => Assert.Equal(100, Readers.Sum(reader => reader.Share));
}
