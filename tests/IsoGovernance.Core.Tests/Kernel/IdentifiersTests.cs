using System.Linq;

namespace IsoGovernance.Tests;

/// <summary>Lists whose identifiers are looked at one by one, and those whose order shows that each is there once.</summary>
public class IdentifiersTests
{
    [Theory]
    [InlineData(true, "KPH-1", "KPH-2", "KPH-10")]
    [InlineData(true, "a")]
    [InlineData(true)]
    [InlineData(false, "KPH-1", "KPH-1")]
    [InlineData(false, "KPH-2", "KPH-1", "KPH-2")]
    [InlineData(false, "KPH-10", "KPH-2")]
    [InlineData(false, "", "KPH-1")]
    [InlineData(false, "KPH-1", "      ")]
    public void Identifiers_ascend_by_length_and_then_by_letters(bool ascend, params string[] ids) =>
        Assert.Equal(ascend, Identifiers.Ascend([.. ids.Select(id => new Nonconformity { Id = id })]));

    [Theory]
    [InlineData(false)]
    [InlineData(false, "", " ")]
    [InlineData(true, "", "KPH-1")]
    public void One_identifier_is_enough(bool stand, params string[] ids) =>
        Assert.Equal(stand, Identifiers.Stand([.. ids.Select(id => new Nonconformity { Id = id })]));
}
