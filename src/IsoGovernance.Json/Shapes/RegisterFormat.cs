using System;
using System.Collections.Generic;
using IsoGovernance.Json.Mapping;

namespace IsoGovernance.Json.Shapes;

/// <summary>All records and all lists of codes of the format, each once, in the order in which a register names them.</summary>
internal static class RegisterFormat
{
    private static readonly Dictionary<Type, RecordShape> ByType = [];

    /// <summary>The record that holds all others.</summary>
    public static RecordShape Register { get; } = ShapeFields.Of<Register>(RegisterMaps.Register, ByType);

    /// <summary>The records, the register first.</summary>
    public static IReadOnlyList<RecordShape> Records { get; } = RecordsOf(Register, [], []);

    /// <summary>The lists of codes by their names.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyCollection<string>> CodeLists { get; } = CodeListsOf(Records);

    /// <summary>The record of a type.</summary>
    /// <exception cref="ArgumentException">The format has no such record.</exception>
    public static RecordShape RecordOf(Type type) =>
        ByType.TryGetValue(type, out var shape) ? shape : throw new ArgumentException("The format has no record " + type.Name + ".", nameof(type));

    /// <summary>The map of a record.</summary>
    /// <exception cref="ArgumentException">The format has no such record.</exception>
    public static RecordMap<T> MapOf<T>()
        where T : Fact => (RecordMap<T>)RecordOf(typeof(T)).Map;

    private static List<RecordShape> RecordsOf(RecordShape shape, List<RecordShape> records, HashSet<string> names)
    {
        if (!names.Add(shape.Name)) return records;
        records.Add(shape);
        foreach (var member in shape.Members)
        {
            if (member.Record is { } inner) RecordsOf(inner, records, names);
        }
        return records;
    }

    private static Dictionary<string, IReadOnlyCollection<string>> CodeListsOf(IReadOnlyList<RecordShape> records)
    {
        var lists = new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var member in record.Members)
            {
                if (member.CodeList is { } name) lists[name] = member.Codes;
            }
        }
        return lists;
    }
}
