using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Json.Mapping;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Writing;

/// <summary>A register as sheets that are to be written.</summary>
internal sealed class Book
{
    private readonly Dictionary<SheetLayout, List<BookRow>> _rows = BookLayout.Sheets.ToDictionary(layout => layout, _ => new List<BookRow>());

    private Book()
    {
    }

    /// <summary>The rows of a sheet.</summary>
    public IReadOnlyList<BookRow> RowsOf(SheetLayout layout) => _rows[layout];

    /// <summary>Makes the sheets of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="firstRow">The number of the first row below the headings.</param>
    public static Book Of(Register register, int firstRow)
    {
        var book = new Book();
        var root = book.Add(BookLayout.Sheets[0], null);
        RegisterMaps.Register(new SheetFields(book, root, ""), register);
        OwnerNames.Write(book, firstRow);
        return book;
    }

    public BookRow Add(SheetLayout layout, BookRow? owner)
    {
        var row = new BookRow(layout, owner, _rows[layout].Count);
        _rows[layout].Add(row);
        return row;
    }
}
