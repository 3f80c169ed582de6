using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;

namespace IsoGovernance.Tests;

/// <summary>The public face of the package against a snapshot, so that no change of it goes unnoticed.</summary>
public class PublicApiTests
{
    private const string UpdateSwitch = "UPDATE_API";

    private static readonly string Snapshot = Package.FileOfTests("PublicApi.txt");

    [Fact]
    public void The_public_api_is_the_one_in_the_snapshot()
    {
        var actual = PublicApi.Describe(Package.Assembly);
        if (Environment.GetEnvironmentVariable(UpdateSwitch) == "1") File.WriteAllText(Snapshot, actual, new UTF8Encoding(false));
        var expected = File.ReadAllText(Snapshot).ReplaceLineEndings("\n");
        string[] was = expected.Split('\n'), isNow = actual.Split('\n');
        var changes = was.Except(isNow, StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(isNow.Except(was, StringComparer.Ordinal).Select(line => "+ " + line));
        Assert.True(
            string.Equals(expected, actual, StringComparison.Ordinal),
            "The public API has changed. Where that is meant, run the tests once with " + UpdateSwitch + "=1 and commit PublicApi.txt.\n" + string.Join('\n', changes));
    }

    [Fact]
    public void The_description_is_the_same_each_time() =>
        Assert.Equal(PublicApi.Describe(Package.Assembly), PublicApi.Describe(Package.Assembly));
}
