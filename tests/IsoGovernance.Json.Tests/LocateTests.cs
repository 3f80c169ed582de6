using System.Linq;
using IsoGovernance.Assessment;

namespace IsoGovernance.Json.Tests;

public sealed class LocateTests
{
    private const string Json = """
        {
          "agencies": [
            { "id": "a/b~c", "name": "Sở Y tế 😀", "parent": "none" },
            { "id": "b" }
          ]
        }
        """;

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/agencies", 2, 15)]
    [InlineData("/agencies/0", 3, 5)]
    [InlineData("/agencies/0/parent", 3, 54)]
    [InlineData("/agencies/1/id", 4, 13)]
    public void A_value_is_found_where_it_stands(string place, int line, int column) =>
        Assert.Equal(new TextPlace(line, column), Samples.Read(Json).Locate([place])[place]);

    [Theory]
    [InlineData("/agencies/1/name", 4, 5)]
    [InlineData("/agencies/7/name", 2, 15)]
    [InlineData("/systems/0", 1, 1)]
    [InlineData("/agencies/1/id/x", 4, 13)]
    public void What_was_not_written_is_found_at_the_value_around_it(string place, int line, int column) =>
        Assert.Equal(new TextPlace(line, column), Samples.Read(Json).Locate([place])[place]);

    [Fact]
    public void Many_pointers_are_found_in_one_walk_in_any_order()
    {
        string[] pointers = ["/agencies/1/id", "/agencies/0", "/agencies/1/id", ""];
        var places = Samples.Read(Json).Locate(pointers);

        Assert.Equal(3, places.Count);
        Assert.All(pointers, pointer => Assert.Equal(Samples.Read(Json).Locate([pointer]).Single().Value, places[pointer]));
    }

    [Fact]
    public void A_document_that_was_not_read_has_no_places()
    {
        Assert.Empty(Samples.Read("").Locate(["/agencies"]));
        Assert.Empty(new RegisterDocument { Register = new Register(), Lost = Rules.LostValues.None, Digest = "" }.Locate([""]));
    }
}
