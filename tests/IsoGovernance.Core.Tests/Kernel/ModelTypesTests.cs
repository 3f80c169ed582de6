using System.Linq;

namespace IsoGovernance.Tests;

public class ModelTypesTests
{
    [Fact]
    public void Lists_of_the_model_are_value_lists()
    {
        var others =
            from type in FactSamples.Types
            from property in type.GetProperties()
            let held = property.PropertyType
            where held != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(held)
            where !(held.IsGenericType && held.GetGenericTypeDefinition() == typeof(ValueList<>))
            select type.Name + "." + property.Name;
        Assert.Empty(others);
    }
}
