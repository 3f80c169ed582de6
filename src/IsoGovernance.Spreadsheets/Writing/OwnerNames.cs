using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;
using IsoGovernance.Spreadsheets.Reading;

namespace IsoGovernance.Spreadsheets.Writing;

/// <summary>Writes into every row which records it belongs to.</summary>
internal static class OwnerNames
{
    /// <summary>Fills the owner columns of a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="firstRow">The number of the first row below the headings.</param>
    public static void Write(Book book, int firstRow)
    {
        var names = new Dictionary<BookRow, string>();
        foreach (var layout in BookLayout.Sheets)
        {
            foreach (var row in book.RowsOf(layout))
            {
                var owner = row.Owner;
                for (var i = layout.Owners.Count - 1; i >= 0; i--, owner = owner!.Owner) row.Cells[i] = Cell.OfText(names[owner!]);
            }
            Name(book.RowsOf(layout), firstRow, names);
        }
    }

    // A record is called by its name where no other one of the same list has it, and by the number of its row otherwise.
    private static void Name(IReadOnlyList<BookRow> rows, int firstRow, Dictionary<BookRow, string> names)
    {
        foreach (var alike in rows.GroupBy(row => (row.Owner, row.Name)))
        {
            var isName = alike.Key.Name is { } name && !SheetRecords.IsRow(name, out _) && !alike.Skip(1).Any();
            foreach (var row in alike)
            {
                names.Add(row, isName ? alike.Key.Name! : SheetRecords.RowSign + (firstRow + row.Position).ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
