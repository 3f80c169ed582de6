using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;

namespace IsoGovernance.Benchmarks.Annotations;

/// <summary>A member of a record that holds a record or a list of records, with its getter compiled.</summary>
internal sealed class RecordsWithin
{
    private static readonly ConcurrentDictionary<Type, RecordsWithin[]> ByType = [];

    private readonly Func<Fact, IEnumerable<Fact>?>? _list;
    private readonly Func<Fact, Fact?>? _one;

    private RecordsWithin(PropertyInfo property)
    {
        Name = property.Name;
        var record = Expression.Parameter(typeof(Fact));
        var value = Expression.Property(Expression.Convert(record, property.DeclaringType!), property);
        if (typeof(Fact).IsAssignableFrom(property.PropertyType)) _one = Expression.Lambda<Func<Fact, Fact?>>(value, record).Compile();
        else _list = Expression.Lambda<Func<Fact, IEnumerable<Fact>?>>(Expression.Convert(value, typeof(IEnumerable<Fact>)), record).Compile();
    }

    public string Name { get; }

    public bool IsList => _list is not null;

    public IEnumerable<Fact> Of(Fact record)
    {
        if (_list is not null) return _list(record) ?? [];
        return _one!(record) is { } one ? [one] : [];
    }

    public static RecordsWithin[] Of(Type type) => ByType.GetOrAdd(type, static known =>
        [.. known.GetProperties().Where(property => typeof(Fact).IsAssignableFrom(property.PropertyType) || typeof(IEnumerable<Fact>).IsAssignableFrom(property.PropertyType)).Select(property => new RecordsWithin(property))]);
}
