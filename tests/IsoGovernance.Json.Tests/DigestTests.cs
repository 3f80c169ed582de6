using System.Linq;
using System.Text.Json.Nodes;

namespace IsoGovernance.Json.Tests;

public sealed class DigestTests
{
    [Fact]
    public void A_digest_names_its_algorithm() =>
        Assert.Matches("^sha256:[0-9a-f]{64}$", Samples.Read(Samples.FullRegister).Digest);

    [Fact]
    public void White_space_and_escapes_do_not_count()
    {
        var compact = JsonNode.Parse(Samples.FullRegister)!.ToJsonString();

        Assert.Contains("\\u", compact, System.StringComparison.Ordinal);
        Assert.Equal(Samples.Read(Samples.FullRegister).Digest, Samples.Read(compact).Digest);
    }

    [Fact]
    public void The_order_of_records_does_not_count()
    {
        var reversed = new JsonObject();
        foreach (var member in JsonNode.Parse(Samples.FullRegister)!.AsObject())
        {
            var value = member.Value!.DeepClone();
            if (value is JsonArray list) value = new JsonArray([.. list.Reverse().Select(item => item!.DeepClone())]);
            reversed.Insert(0, member.Key, value);
        }

        Assert.Equal(Samples.Read(Samples.FullRegister).Digest, Samples.Read(reversed.ToJsonString()).Digest);
    }

    [Fact]
    public void The_order_of_members_does_not_count() =>
        Assert.Equal(Samples.Read("""{"agencies":[{"id":"a","website":{"none":true,"note":"x"},"x":[{"b":1,"a":2}]}]}""").Digest, Samples.Read("""{"agencies":[{"x":[{"a":2,"b":1}],"website":{"note":"x","none":true},"id":"a"}]}""").Digest);

    [Theory]
    [InlineData("""{"agencies":[{"id":"a"}]}""", """{"agencies":[{"id":"b"}]}""")]
    [InlineData("""{"agencies":[{"id":"a"}]}""", """{"agencies":[{"id":"a"},{"id":"a"}]}""")]
    [InlineData("""{"agencies":[{"id":"a"}]}""", """{"systems":[{"id":"a"}]}""")]
    [InlineData("""{"agencies":[{"id":"a"}]}""", """{"agencies":{"id":"a"}}""")]
    [InlineData("""{"agencies":[{"id":"a"}]}""", """{"agencies":[{"id":"a"}]""")]
    [InlineData("""{"agencies":[{"id":"a"}]}""", """{"agencies":[{"id":"a"}]}x""")]
    [InlineData("""{"agencies":[{"id":"a"}]}""", """{"agencies":[{"name":"a"}]}""")]
    [InlineData("""{"complete":true}""", """{"complete":false}""")]
    [InlineData("""{"reports":[{"year":1}]}""", """{"reports":[{"year":"1"}]}""")]
    [InlineData("""{"x":[[[1],2]]}""", """{"x":[[[1,2]]]}""")]
    [InlineData("""{"x":["ab","c"]}""", """{"x":["a","bc"]}""")]
    [InlineData("""{}""", """[]""")]
    public void What_says_something_else_has_another_digest(string one, string other) =>
        Assert.NotEqual(Samples.Read(one).Digest, Samples.Read(other).Digest);

    [Fact]
    public void A_digest_stays_the_same_from_version_to_version() =>
        Assert.Equal(
            "sha256:babc82c20c9564cfbff650e0f545e221a68af285820ebe531309ce6b75ef04f5",
            Samples.Read("""{"agencies":[{"id":"a"},{"id":"b"}],"complete":true}""").Digest);
}
