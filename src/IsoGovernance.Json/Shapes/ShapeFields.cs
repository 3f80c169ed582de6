using System;
using System.Collections.Generic;
using System.Text;
using IsoGovernance.Json.Mapping;
using NodaTime;

namespace IsoGovernance.Json.Shapes;

/// <summary>Asks the maps which members there are, so that whatever is said of the format is said of what is read and written.</summary>
internal sealed class ShapeFields : RecordFields
{
    private readonly Dictionary<Type, RecordShape> _known;
    private readonly List<MemberShape> _members = [];

    private ShapeFields(Dictionary<Type, RecordShape> known) => _known = known;

    /// <summary>The shape of a record, which is put among the known ones with all within it.</summary>
    public static RecordShape Of<T>(RecordMap<T> map, Dictionary<Type, RecordShape> known)
        where T : Fact
    {
        if (known.TryGetValue(typeof(T), out var shape)) return shape;
        var fields = new ShapeFields(known);
        var required = RequiredOf(map(fields, null));
        shape = new RecordShape(typeof(T).Name, fields._members.ConvertAll(member => member with { IsRequired = required.Contains(member.Name) })) { Map = map };
        known.Add(typeof(T), shape);
        return shape;
    }

    public override string? Text(ReadOnlySpan<byte> name, string? of) => Add<string>(name, MemberType.Text);

    public override string? TextOrWholeNumber(ReadOnlySpan<byte> name, string? of) => Add<string>(name, MemberType.TextOrWholeNumber);

    public override string? Identifier(ReadOnlySpan<byte> name, string? of, IdentifierKind kind)
    {
        Add(new MemberShape(NameOf(name), MemberType.Identifier));
        return null;
    }

    public override LocalDate? Date(ReadOnlySpan<byte> name, LocalDate? of) => Add<LocalDate?>(name, MemberType.Date);

    public override int? WholeNumber(ReadOnlySpan<byte> name, int? of) => Add<int?>(name, MemberType.WholeNumber);

    public override decimal? Number(ReadOnlySpan<byte> name, decimal? of) => Add<decimal?>(name, MemberType.Number);

    public override bool? TrueOrFalse(ReadOnlySpan<byte> name, bool? of) => Add<bool?>(name, MemberType.TrueOrFalse);

    public override Coded<T>? Code<T>(ReadOnlySpan<byte> name, Coded<T>? of)
    {
        Add(CodeMember<T>(name, isList: false));
        return null;
    }

    public override T? Record<T>(ReadOnlySpan<byte> name, RecordMap<T> map, T? of)
        where T : class
    {
        Add(new MemberShape(NameOf(name), MemberType.Record) { Record = Of(map, _known) });
        return null;
    }

    public override ValueList<string> Texts(ReadOnlySpan<byte> name, ValueList<string>? of) => AddList<string>(name, MemberType.Text);

    public override ValueList<LocalDate> Dates(ReadOnlySpan<byte> name, ValueList<LocalDate>? of) => AddList<LocalDate>(name, MemberType.Date);

    public override ValueList<int> WholeNumbers(ReadOnlySpan<byte> name, ValueList<int>? of) => AddList<int>(name, MemberType.WholeNumber);

    public override ValueList<ProcedureCode> ProcedureCodes(ReadOnlySpan<byte> name, ValueList<ProcedureCode>? of) =>
        AddList<ProcedureCode>(name, MemberType.Identifier);

    public override ValueList<Id<T>> References<T>(ReadOnlySpan<byte> name, ValueList<Id<T>>? of) => AddList<Id<T>>(name, MemberType.Identifier);

    public override ValueList<Coded<T>> Codes<T>(ReadOnlySpan<byte> name, ValueList<Coded<T>>? of)
    {
        Add(CodeMember<T>(name, isList: true));
        return default;
    }

    public override ValueList<T> Records<T>(ReadOnlySpan<byte> name, RecordMap<T> map, ValueList<T>? of)
    {
        Add(new MemberShape(NameOf(name), MemberType.Record) { IsList = true, Record = Of(map, _known) });
        return default;
    }

    // Of a record without members, what rule DAT001 would ask for.
    private static HashSet<string> RequiredOf(Fact record)
    {
        var sheet = new FactSheet();
        record.Describe(sheet);
        var required = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet[i].Kind == MemberKind.Identity) required.Add(CamelCase.Of(sheet[i].Name));
        }
        return required;
    }

    private static MemberShape CodeMember<T>(ReadOnlySpan<byte> name, bool isList)
        where T : struct, Enum =>
        new(NameOf(name), MemberType.Code) { IsList = isList, Codes = Coded<T>.KnownCodes, CodeList = typeof(T).Name };

    private static string NameOf(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name.ToArray());

    private void Add(MemberShape member) => _members.Add(member);

    private T? Add<T>(ReadOnlySpan<byte> name, MemberType type)
    {
        Add(new MemberShape(NameOf(name), type));
        return default;
    }

    private ValueList<T> AddList<T>(ReadOnlySpan<byte> name, MemberType type)
    {
        Add(new MemberShape(NameOf(name), type) { IsList = true });
        return default;
    }
}
