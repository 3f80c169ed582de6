using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Json.Mapping;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Spreadsheets.Cells;

namespace IsoGovernance.Spreadsheets.Layout;

/// <summary>The sheets of a register, as the maps of the format name its records; owners stand before what belongs to them.</summary>
internal static class BookLayout
{
    /// <summary>All sheets, that of the register itself first.</summary>
    public static IReadOnlyList<SheetLayout> Sheets { get; } = Make();

    /// <summary>Finds a sheet by its name in either language, or by its code name; null where there is none.</summary>
    public static SheetLayout? Find(string name) => ByName.GetValueOrDefault(WordForm.Of(name));

    private static Dictionary<string, SheetLayout> ByName { get; } = Names();

    private static List<SheetLayout> Make()
    {
        var sheets = new List<SheetLayout>();
        Add(sheets, new SheetLayout(SheetLayout.RegisterPath, null, "", RegisterFormat.Register));
        return sheets;
    }

    private static void Add(List<SheetLayout> sheets, SheetLayout sheet)
    {
        sheets.Add(sheet);
        AddLists(sheets, sheet, "", sheet.Record);
    }

    private static void AddLists(List<SheetLayout> sheets, SheetLayout owner, string prefix, RecordShape record)
    {
        foreach (var member in record.Members.Where(member => member.Type == MemberType.Record))
        {
            var name = prefix + member.Name;
            if (member.IsList) Add(sheets, new SheetLayout(owner.IsRegister ? name : owner.Path + "." + name, owner, name, member.Record!));
            else AddLists(sheets, owner, name + ".", member.Record!);
        }
    }

    // Excel takes two names that differ in case for one, and some systems write accents as characters of their own.
    private static Dictionary<string, SheetLayout> Names()
    {
        var names = new Dictionary<string, SheetLayout>(StringComparer.Ordinal);
        foreach (var sheet in Sheets)
        {
            foreach (var name in new[] { sheet.Path, sheet.Names.Vietnamese, sheet.Names.English }) names.TryAdd(WordForm.Of(name), sheet);
        }
        return names;
    }
}
