using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Json.Shapes;

namespace IsoGovernance.Spreadsheets.Layout;

/// <summary>One sheet: the records of one list of the format, one a row, wherever the list stands in its owner.</summary>
internal sealed class SheetLayout
{
    /// <summary>The code name of the sheet of the register itself.</summary>
    public const string RegisterPath = "register";

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    public SheetLayout(string path, SheetLayout? owner, string list, RecordShape record)
    {
        (Path, Owner, List, Record) = (path, owner, list, record);
        Owners = owner is null || owner.IsRegister ? [] : [.. owner.Owners, owner];
        var columns = Owners.Select(one => one.KeyOf()).ToList();
        AddMembers(columns, "", new ColumnPath(record));
        if (!IsRegister && Owners.Count == 0) columns.Add(Recorded("", new ColumnPath(record)));
        Columns = columns;
        for (var i = 0; i < columns.Count; i++) _columns.Add(columns[i].Name, i);
        Names = SheetTitles.Of(path);
    }

    /// <summary>The code name: the path of the list in the register, with dots.</summary>
    public string Path { get; }

    /// <summary>The sheet of the records that hold the list; null for the register itself.</summary>
    public SheetLayout? Owner { get; }

    /// <summary>The path of the list within its owner, with dots.</summary>
    public string List { get; }

    public RecordShape Record { get; }

    /// <summary>The sheets of the owners that a row names, the outermost first; their columns come first.</summary>
    public IReadOnlyList<SheetLayout> Owners { get; }

    public IReadOnlyList<ColumnLayout> Columns { get; }

    /// <summary>The name of the sheet in both languages.</summary>
    public LocalizedText Names { get; }

    public bool IsRegister => Owner is null;

    /// <summary>The column of the member that names the record to those that belong to it: its first one.</summary>
    public int Key => Owners.Count;

    /// <summary>The position of a column; -1 where there is none.</summary>
    public int IndexOf(string name) => _columns.TryGetValue(name, out var index) ? index : -1;

    private ColumnLayout KeyOf() => new(
        List[(List.LastIndexOf('.') + 1)..] + "." + Columns[Key].Name, ColumnPurpose.Owner, Columns[Key].Member, new ColumnPath(Record));

    private static ColumnLayout Recorded(string prefix, ColumnPath path) =>
        new(prefix + ColumnLayout.RecordedName, ColumnPurpose.Recorded, null, path);

    private static void AddMembers(List<ColumnLayout> columns, string prefix, ColumnPath path)
    {
        foreach (var member in path.Record.Members)
        {
            if (member.Type != MemberType.Record)
            {
                columns.Add(new ColumnLayout(prefix + member.Name, ColumnPurpose.Member, member, path));
            }
            else if (!member.IsList)
            {
                var within = new ColumnPath(member.Record!, path, member);
                AddMembers(columns, prefix + member.Name + ".", within);
                columns.Add(Recorded(prefix + member.Name + ".", within));
            }
        }
    }
}
