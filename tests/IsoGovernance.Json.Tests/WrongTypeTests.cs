using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IsoGovernance.Json.Tests;

public sealed class WrongTypeTests
{
    private static readonly string[] ValuesOfAllTypes = ["\"x\"", "17", "true", "null", "[]", "{}"];

    public static TheoryData<string> Pointers => [.. PointersWithin(JsonNode.Parse(Samples.FullRegister)!, "")];

    [Theory]
    [MemberData(nameof(Pointers))]
    public void A_value_of_another_type_is_lost_alone(string path)
    {
        var whole = Samples.Read(Samples.FullRegister).Register;
        foreach (var value in ValuesOfAllTypes)
        {
            var mutated = JsonNode.Parse(Samples.FullRegister)!;
            var place = At(mutated, path);
            var replacement = JsonNode.Parse(value);
            if (TypeOf(place) == TypeOf(replacement)) continue;
            var isItem = place.Parent is JsonArray;
            Replace(place, replacement);

            var document = Samples.Read(mutated.ToJsonString());

            AssertOthersKept(whole, document.Register, path);
            var isRead = (replacement is null && !isItem) || (path == "/authority/parameters/0/value" && value == "17");
            if (isRead)
            {
                Assert.Empty(document.Problems);
                continue;
            }
            var problem = Assert.Single(document.Problems);
            Assert.Equal((replacement is null ? ProblemCodes.NullItem : ProblemCodes.WrongType, true, path), (problem.Code, problem.IsLoss, problem.Path));
            Assert.True(document.Lost.Touch(path));
        }
    }

    [Theory]
    [InlineData("[1]", "Wrong type: expected an object, found a list", "Sai kiểu dữ liệu: cần đối tượng, nhưng ghi danh sách")]
    [InlineData("\"x\"", "Wrong type: expected an object, found a text", "Sai kiểu dữ liệu: cần đối tượng, nhưng ghi chuỗi ký tự")]
    [InlineData("12", "Wrong type: expected an object, found a number", "Sai kiểu dữ liệu: cần đối tượng, nhưng ghi số")]
    [InlineData("null", "Wrong type: expected an object, found null", "Sai kiểu dữ liệu: cần đối tượng, nhưng ghi null")]
    public void A_document_that_is_no_object_is_lost_as_a_whole(string json, string english, string vietnamese)
    {
        var document = Samples.Read(json);

        var problem = Assert.Single(document.Problems);
        Assert.Equal((ProblemCodes.WrongType, true, "", 1, 1), (problem.Code, problem.IsLoss, problem.Path, problem.Line, problem.Column));
        Assert.Equal((english, vietnamese), (problem.Message.English, problem.Message.Vietnamese));
        Assert.False(document.IsBroken);
        Assert.True(document.Lost.Touch("/agencies/3"));
        Assert.Equal(new Register(), document.Register);
    }

    [Theory]
    [InlineData("null", ProblemCodes.NullItem)]
    [InlineData("7", ProblemCodes.WrongType)]
    [InlineData("[{\"id\":\"x\"}]", ProblemCodes.WrongType)]
    public void An_item_that_is_no_record_keeps_its_position(string item, string code)
    {
        var document = Samples.Read("{\"systems\":[{\"id\":\"s\",\"units\":[" + item + ",{\"id\":\"u\"}]}," + item + ",{\"id\":\"t\"}]}");

        Assert.Equal([(code, "/systems/0/units/0"), (code, "/systems/1")], document.Problems.Select(problem => (problem.Code, problem.Path)));
        Assert.True(document.Register.Systems[0].Units[0].Id.IsMissing);
        Assert.Equal("u", document.Register.Systems[0].Units[1].Id.Value);
        Assert.True(document.Register.Systems[1].Id.IsMissing);
        Assert.Equal("t", document.Register.Systems[2].Id.Value);
        Assert.True(document.Lost.Touch("/systems/1"));
        Assert.False(document.Lost.Touch("/systems/0/units/1"));
        Assert.False(document.Lost.Touch("/systems/2"));
    }

    [Fact]
    public void An_item_that_is_no_value_is_left_out_and_the_whole_list_counts_as_lost()
    {
        var document = Samples.Read("""{"agencies":[{"id":"a","predecessors":["b",null,3,"c"]}],"workingCalendar":{"completeYears":[2020,"2021"]}}""");

        Assert.Equal(
            [(ProblemCodes.NullItem, "/agencies/0/predecessors/1"), (ProblemCodes.WrongType, "/agencies/0/predecessors/2"), (ProblemCodes.WrongType, "/workingCalendar/completeYears/1")],
            document.Problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Equal(["b", "c"], document.Register.Agencies[0].Predecessors.Select(id => id.Value));
        Assert.Equal([2020], document.Register.WorkingCalendar!.CompleteYears);
        Assert.True(document.Lost.Touch("/agencies/0/predecessors/0"));
        Assert.True(document.Lost.Touch("/workingCalendar/completeYears/0"));
        Assert.False(document.Lost.Touch("/agencies/0/name"));
    }

    private static void AssertOthersKept(Register whole, Register read, string pointer)
    {
        AssertKept("agencies", whole.Agencies, read.Agencies);
        AssertKept("systems", whole.Systems, read.Systems);
        AssertKept("inspectionPlans", whole.InspectionPlans, read.InspectionPlans);
        AssertKept("inspections", whole.Inspections, read.Inspections);
        AssertKept("reports", whole.Reports, read.Reports);
        AssertSame("authority", whole.Authority, read.Authority);
        AssertSame("leadUnit", whole.LeadUnit, read.LeadUnit);
        AssertSame("workingCalendar", whole.WorkingCalendar, read.WorkingCalendar);
        AssertSame("recordsFrom", whole.RecordsFrom, read.RecordsFrom);
        AssertSame("complete", whole.Complete, read.Complete);
        AssertSame("note", whole.Note, read.Note);

        void AssertKept<T>(string list, ValueList<T> all, ValueList<T> kept)
        {
            if (pointer == "/" + list)
            {
                Assert.Empty(kept);
                return;
            }
            Assert.Equal(all.Count, kept.Count);
            for (var i = 0; i < all.Count; i++) AssertSame(list + "/" + i, all[i], kept[i]);
        }

        void AssertSame<T>(string place, T one, T other)
        {
            if (pointer == "/" + place || pointer.StartsWith("/" + place + "/", StringComparison.Ordinal)) Assert.NotEqual(one, other);
            else Assert.Equal(one, other);
        }
    }

    private static IEnumerable<string> PointersWithin(JsonNode? node, string pointer) => node switch
    {
        JsonObject record => record.SelectMany(member => Below(member.Value, pointer + "/" + member.Key)),
        JsonArray list => list.SelectMany((item, index) => Below(item, pointer + "/" + index)),
        _ => [],
    };

    private static IEnumerable<string> Below(JsonNode? node, string pointer) => [pointer, .. PointersWithin(node, pointer)];

    private static JsonNode At(JsonNode root, string pointer)
    {
        var at = root;
        foreach (var step in pointer.Split('/').Skip(1)) at = at is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : at[step]!;
        return at;
    }

    private static void Replace(JsonNode place, JsonNode? replacement)
    {
        if (place.Parent is JsonArray list) list[place.GetElementIndex()] = replacement;
        else place.Parent![place.GetPropertyName()] = replacement;
    }

    // The two truth values are one type.
    private static JsonValueKind TypeOf(JsonNode? node) => node?.GetValueKind() switch
    {
        null => JsonValueKind.Null,
        JsonValueKind.False => JsonValueKind.True,
        { } kind => kind,
    };
}
