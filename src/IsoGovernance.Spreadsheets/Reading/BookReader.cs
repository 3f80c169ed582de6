using System;
using System.Collections.Generic;
using System.IO;
using IsoGovernance.Json;
using IsoGovernance.Json.Mapping;
using IsoGovernance.Rules;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>Makes a register of sheets, wherever they come from.</summary>
internal static class BookReader
{
    /// <summary>Reads a register.</summary>
    /// <param name="sheets">Gives the sheets, and may find that there are none to give.</param>
    /// <param name="options">The limits of texts and problems, and how strict to be.</param>
    public static RegisterDocument Read(Func<SheetLog, IReadOnlyList<RawSheet>> sheets, ReadOptions options)
    {
        var log = new SheetLog(options);
        IReadOnlyList<RawSheet> found;
        try
        {
            found = sheets(log);
        }
        catch (UnreadableFileException fault)
        {
            log.Unreadable(fault.Reason);
            found = [];
        }
        var root = new OwnerFinder(log).Link(Tables(found, log));
        var register = RowFields.Read<Register>(root, RegisterMaps.Register, log);
        return new RegisterDocument
        {
            Register = log.IsBroken ? register with { Complete = false } : register,
            Problems = log.Listed,
            ProblemsNotListed = log.NotListed,
            Unknown = log.Unknown,
            Lost = log.Lost,
            IsBroken = log.IsBroken,
            Digest = DigestOf(register, log),
            Places = new CellPlaces(root),
        };
    }

    private static Dictionary<SheetLayout, SheetTable> Tables(IReadOnlyList<RawSheet> sheets, SheetLog log)
    {
        var tables = new Dictionary<SheetLayout, SheetTable>();
        foreach (var sheet in sheets)
        {
            if (sheet.Rows.Count == 0 || IsOfTheBook(sheet.Name)) continue;
            if (BookLayout.Find(sheet.Name) is not { } layout) TellUnknown(sheet, log);
            else if (tables.ContainsKey(layout)) log.Sheet(SheetProblemCodes.Repeated, isLoss: true, sheet.Name, SheetMessages.RepeatedSheet(sheet.Name));
            else if (SheetTable.Of(layout, sheet, log) is { } table) tables.Add(layout, table);
        }
        return tables;
    }

    // The sheets that explain the book.
    private static bool IsOfTheBook(string name) =>
        name == SheetTitles.Guide.Vietnamese || name == SheetTitles.Guide.English || name == SheetTitles.Codes.Vietnamese || name == SheetTitles.Codes.English;

    // An office may keep sheets of its own in the book; but one with a register's columns was renamed.
    private static void TellUnknown(RawSheet sheet, SheetLog log) =>
        log.Sheet(SheetProblemCodes.UnknownSheet, SheetTable.LooksLikeRecords(sheet), sheet.Name, SheetMessages.UnknownSheet(sheet.Name));

    // The digest of a register does not depend on the kind of file that it was in.
    private static string DigestOf(Register register, SheetLog log)
    {
        using var json = new MemoryStream();
        var document = new RegisterDocument { Register = register, Unknown = log.Unknown, Lost = LostValues.None, Digest = "" };
        RegisterWriter.Write(document, RegisterShape.Document, json);
        return RegisterDocument.Read(json.ToArray(), new ReadOptions { TextBytes = int.MaxValue }).Digest;
    }
}
