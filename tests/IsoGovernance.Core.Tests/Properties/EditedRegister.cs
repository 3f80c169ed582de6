using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using IsoGovernance.Generation;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>A generated register with random edits, and a day to assess it on.</summary>
internal sealed class EditedRegister
{
    private const int Origins = 4;
    private static readonly LocalDate FirstDay = new(2015, 1, 1);
    private static readonly LocalDate LastDay = new(2027, 12, 31);

    private static readonly RegisterProfile Small = RegisterProfile.SmallProvince with
    {
        Departments = 5,
        SubDepartments = 1,
        Districts = 1,
        AgenciesPerDistrict = 1,
        Communes = 1,
        ServiceUnits = 1,
        Procedures = new(2, 4),
        Objectives = new(1, 1),
        Findings = new(0, 2),
        Units = new(2, 2),
    };

    private static readonly Lazy<Register>[] Made = [.. Enumerable.Range(0, Origins).Select(origin => new Lazy<Register>(() => Origin(origin)))];

    private readonly int _origin;
    private readonly int[] _edits;
    private readonly string _told;

    private EditedRegister(int origin, int day, int choice, int[] edits)
    {
        (_origin, _edits) = (origin, edits);
        AsOf = FirstDay.PlusDays(day);
        Choice = choice;
        var told = new List<string>();
        Register = Edited(Made[origin].Value, edits, told);
        _told = string.Join("; ", told);
    }

    /// <summary>Sound registers and such with a fault in every third record, of a province and of a ministry, edited; they shrink to fewer edits.</summary>
    public static Arbitrary<EditedRegister> Any { get; } = Arb.From(
        from origin in Gen.Choose(0, Origins - 1)
        from day in Gen.Choose(0, Period.DaysBetween(FirstDay, LastDay))
        from choice in PropertyCheck.AnyNumber
        from edits in Gen.ArrayOf(PropertyCheck.AnyNumber)
        select new EditedRegister(origin, day, choice, edits),
        sample => sample.WithFewerEdits());

    public Register Register { get; }

    /// <summary>The assessment date.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Decides what else is to be decided.</summary>
    public int Choice { get; }

    /// <summary>The same register, made anew.</summary>
    public Register Again() => Edited(Origin(_origin), _edits, []);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"register {_origin} of day {AsOf.Year:D4}-{AsOf.Month:D2}-{AsOf.Day:D2}, choice {Choice}, with the edits [{_told}]");

    private static Register Edited(Register register, int[] edits, List<string> told)
    {
        foreach (var edit in edits)
        {
            (register, var what) = RandomEdit.Apply(register, edit);
            told.Add(what);
        }
        return register;
    }

    private static Register Origin(int origin)
    {
        var generator = new RegisterGenerator((ulong)origin + 1, origin < 2 ? Small : Small with { Authority = AuthorityKind.Ministry });
        return origin % 2 == 0 ? generator.Register() : generator.Register(new Faults((ulong)origin, 33));
    }

    private IEnumerable<EditedRegister> WithFewerEdits()
    {
        var day = Period.DaysBetween(FirstDay, AsOf);
        if (_edits.Length > 2)
        {
            var half = _edits.Length / 2;
            yield return new EditedRegister(_origin, day, Choice, _edits[..half]);
            yield return new EditedRegister(_origin, day, Choice, _edits[half..]);
        }
        for (var i = 0; i < _edits.Length; i++) yield return new EditedRegister(_origin, day, Choice, [.. _edits[..i], .. _edits[(i + 1)..]]);
    }
}
