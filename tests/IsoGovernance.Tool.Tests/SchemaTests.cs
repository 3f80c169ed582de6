using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Tests;

namespace IsoGovernance.Tool.Tests;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("document", "register.schema.json")]
    [InlineData("lines", "register-line.schema.json")]
    public void The_schema_that_is_kept_is_the_one_that_is_printed(string shape, string file)
    {
        var run = ToolRun.Of("schema", "--shape", shape);
        Assert.Equal(0, run.Exit);
        Assert.Equal("", run.Error);
        Assert.Equal(File.ReadAllText(Repository.At("docs", "schema", file)), run.Output);
    }

    [Fact]
    public void The_page_of_fields_that_is_kept_is_the_one_that_is_written()
    {
        using var folder = new TemporaryFolder();
        ToolRun.Of("docs", folder.Path);
        Assert.Equal(File.ReadAllText(Repository.At("docs", "exchange-format-fields.md")), File.ReadAllText(Path.Combine(folder.Path, "exchange-format-fields.md")));
    }

    [Fact]
    public void The_schema_of_the_document_is_printed_where_no_shape_is_named() =>
        Assert.Equal(ToolRun.Of("schema", "--shape", "document").Bytes, ToolRun.Of("schema").Bytes);

    [Theory]
    [InlineData("document", "urn:isogovernance:schema:register:1.0")]
    [InlineData("lines", "urn:isogovernance:schema:register-line:1.0")]
    public void A_schema_names_its_dialect_and_itself(string shape, string id)
    {
        var schema = Schema(shape);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.Equal(id, schema.GetProperty("$id").GetString());
    }

    [Theory]
    [InlineData("document")]
    [InlineData("lines")]
    public void Every_reference_is_defined_and_every_definition_is_referred_to(string shape)
    {
        var schema = Schema(shape);
        var defined = schema.GetProperty("$defs").EnumerateObject().Select(definition => "#/$defs/" + definition.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(defined.Order(StringComparer.Ordinal), References(schema).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("document", false)]
    [InlineData("lines", true)]
    public void Every_record_has_its_members_and_no_others(string shape, bool ofLines)
    {
        var definitions = Schema(shape).GetProperty("$defs");
        Assert.All(RegisterFormat.Records, record =>
        {
            var definition = definitions.GetProperty(record.Name);
            var members = record.Members.Select(member => member.Name).ToList();
            if (ofLines && record.Name is "Register" or "Agency" or "QualityManagementSystem" or "Inspection") members.Insert(0, "record");
            Assert.Equal(members, definition.GetProperty("properties").EnumerateObject().Select(member => member.Name), StringComparer.Ordinal);
            Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
        });
    }

    [Theory]
    [InlineData("document")]
    [InlineData("lines")]
    public void Every_member_is_described_in_both_languages(string shape) => Assert.All(
        Schema(shape).GetProperty("$defs").EnumerateObject().Where(definition => definition.Value.TryGetProperty("properties", out _)),
        definition => Assert.All(definition.Value.GetProperty("properties").EnumerateObject(), member =>
        {
            Assert.Contains(" — ", member.Value.GetProperty("title").GetString(), StringComparison.Ordinal);
            Assert.Contains(" — ", member.Value.GetProperty("description").GetString(), StringComparison.Ordinal);
        }));

    [Fact]
    public void Every_list_of_codes_is_defined_with_its_codes()
    {
        var definitions = Schema("document").GetProperty("$defs");
        Assert.All(RegisterFormat.CodeLists, list =>
        {
            var definition = definitions.GetProperty(list.Key);
            var codes = definition.TryGetProperty("enum", out var closed) ? closed : definition.GetProperty("examples");
            Assert.Equal(list.Value, codes.EnumerateArray().Select(code => code.GetString()!), StringComparer.Ordinal);
        });
    }

    [Theory]
    [InlineData("--lang", "vi", "Tùy chọn --shape không nhận \"table\"; chọn: document, lines.")]
    [InlineData("--lang", "en", "Option --shape does not take \"table\"; choose: document, lines.")]
    public void Another_shape_is_refused(string option, string language, string message)
    {
        var run = ToolRun.Of("schema", "--shape", "table", option, language);
        Assert.Equal(2, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Vietnamese_texts_are_composed() => Assert.True(ToolRun.Of("schema").Output.IsNormalized(NormalizationForm.FormC));

    private static JsonElement Schema(string shape) => ToolRun.Of("schema", "--shape", shape).Json;

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.NameEquals("$ref") ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
