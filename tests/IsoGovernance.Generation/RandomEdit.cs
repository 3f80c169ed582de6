using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>
/// A change anywhere in a register: a value blanked, recorded or replaced, a day shifted, two values or two records swapped, a record
/// repeated or removed.
/// </summary>
/// <param name="number">Decides the place and the change; of one register and one number there is one result.</param>
public sealed class RandomEdit(int number)
{
    private const int Attempts = 100;

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Settable = [];

    // Records are copied as "with" copies them, without knowing their type.
    private static readonly Func<object, object> Copied =
        typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    // Blank, not composed, of several lines, of both directions, of more than one unit a character, and such as formats have to escape.
    private static readonly string[] Texts =
        ["", " ", "x", "Sở Y tế", "Ti\u00EA\u0301u", "a\nb\tc", "\"\\/<&>'", "\u202Ea\u200F", "\U0001F600", "\u0000\u0007", "616/QĐ-UBND", "1.000001", "=1+1"];

    private static readonly int[] Days = [-1000, -365, -31, -1, 1, 31, 365, 1000];

    private readonly Dice _dice = new((ulong)(uint)number, Matter.Edit, 0);

    private string _path = "";

    /// <summary>The register, changed at one place.</summary>
    /// <returns>The changed register, and what was changed.</returns>
    public static (Register Register, string What) Apply(Register register, int number)
    {
        var edit = new RandomEdit(number);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            edit._path = "";
            var changed = edit.InFact(register);
            if (!ReferenceEquals(changed, register)) return ((Register)changed, edit._path);
        }
        return (register, "nothing");
    }

    /// <summary>A record with another value of a member; the value is of the member's type.</summary>
    public static Fact With(Fact fact, string member, object? value)
    {
        var copy = (Fact)Copied(fact);
        SettableOf(fact.GetType()).Single(property => string.Equals(property.Name, member, StringComparison.Ordinal)).SetValue(copy, value);
        return copy;
    }

    /// <summary>The members of a kind of record that can be set when it is made.</summary>
    public static PropertyInfo[] SettableOf(Type type) => Settable.GetOrAdd(type, static of => [.. of.GetProperties().Where(property => property.SetMethod is not null)]);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static object[] ItemsOf(object list) => [.. ((System.Collections.IEnumerable)list).Cast<object>()];

    private Fact InFact(Fact fact)
    {
        var properties = SettableOf(fact.GetType());
        if (_dice.Chance(10) && Swapped(fact, properties) is { } swapped) return swapped;
        // Where much is recorded, much is changed.
        var weights = Array.ConvertAll(properties, property => IsList(property.PropertyType) ? Math.Min(20, 1 + ItemsOf(property.GetValue(fact)!).Length) : 1);
        var thrown = _dice.Between(1, weights.Sum());
        var at = 0;
        while ((thrown -= weights[at]) > 0) at++;
        var before = properties[at].GetValue(fact);
        _path += "/" + properties[at].Name;
        var after = Changed(properties[at].PropertyType, before);
        return ReferenceEquals(before, after) || Equals(before, after) ? fact : With(fact, properties[at].Name, after);
    }

    // Two values of one kind change places, such as the first and the last day of something.
    private Fact? Swapped(Fact fact, PropertyInfo[] properties)
    {
        var one = _dice.Pick(properties);
        var others = Array.FindAll(properties, property => property != one && property.PropertyType == one.PropertyType);
        if (others.Length == 0) return null;
        var other = _dice.Pick(others);
        object? first = one.GetValue(fact), second = other.GetValue(fact);
        if (Equals(first, second)) return null;
        _path += "/" + one.Name + " swapped with " + other.Name;
        return With(With(fact, one.Name, second), other.Name, first);
    }

    private object? Changed(Type type, object? value)
    {
        if (IsList(type)) return InList(type, value!);
        if (Nullable.GetUnderlyingType(type) is { } underlying) return value is not null && _dice.Chance(30) ? Told(null) : Told(Value(underlying, value));
        if (typeof(Fact).IsAssignableFrom(type))
        {
            if (value is null) return Told(RuntimeHelpers.GetUninitializedObject(type));
            return _dice.Chance(15) ? Told(null) : InFact((Fact)value);
        }
        return type == typeof(string) && value is not null && _dice.Chance(30) ? Told(null) : Told(Value(type, value));
    }

    private object InList(Type type, object list)
    {
        var items = ItemsOf(list);
        if (items.Length == 0) return list;
        var at = _dice.Between(0, items.Length - 1);
        var item = items[at];
        _path += FormattableString.Invariant($"/{at}");
        var kind = _dice.Between(1, 10);
        object[] changed;
        if (kind == 1) changed = [.. items[..at], .. items[(at + 1)..]];
        else if (kind == 2) changed = [.. items[..at], item, .. items[at..]];
        else if (kind == 3)
        {
            changed = [.. items];
            var other = _dice.Between(0, items.Length - 1);
            (changed[at], changed[other]) = (changed[other], changed[at]);
        }
        else
        {
            var after = item is Fact fact ? InFact(fact) : Value(item.GetType(), item);
            if (ReferenceEquals(item, after)) return list;
            changed = [.. items];
            changed[at] = after;
        }
        if (kind <= 3) _path += kind == 1 ? " removed" : kind == 2 ? " repeated" : " swapped with another";
        var typed = Array.CreateInstance(type.GetGenericArguments()[0], changed.Length);
        Array.Copy(changed, typed, changed.Length);
        return Activator.CreateInstance(type, typed)!;
    }

    private object? Told(object? value)
    {
        _path += value switch { null => " blanked", Fact => " recorded", _ => " := " + value };
        return value;
    }

    private object Value(Type type, object? value)
    {
        if (type == typeof(string)) return Text((string?)value);
        if (type == typeof(bool)) return value is not true;
        if (type == typeof(int)) return _dice.Pick<int>([0, 1, -1, 3, 2024, int.MaxValue, (value as int? ?? 0) + 1]);
        if (type == typeof(decimal)) return _dice.Pick<decimal>([0, -1, 0.5m, 100, 99.99m, 12345678901234567890.123m]);
        if (type == typeof(LocalDate)) return value is LocalDate day ? day.PlusDays(_dice.Pick(Days)) : _dice.Day(new LocalDate(2014, 1, 1), new LocalDate(2027, 12, 31));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Coded<>)) return Code(type);
        // Identifiers, codes and numbers of documents are texts.
        return Activator.CreateInstance(type, Text(value?.ToString()))!;
    }

    private string Text(string? text) => text is not null && _dice.Chance(30) ? text + "x" : _dice.Pick(Texts);

    private object Code(Type type)
    {
        var codes = ((System.Collections.Generic.IEnumerable<string>)type.GetProperty("KnownCodes")!.GetValue(null)!).Append("unheardOf");
        return type.GetMethod("Parse")!.Invoke(null, [_dice.Pick<string>([.. codes])])!;
    }
}
