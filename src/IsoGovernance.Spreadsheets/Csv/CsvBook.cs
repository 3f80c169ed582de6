using System;
using System.IO;
using System.Linq;
using CsvHelper;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;
using IsoGovernance.Spreadsheets.Writing;

namespace IsoGovernance.Spreadsheets.Csv;

/// <summary>Writes a register as CSV files, one a sheet, with the code names in the first row.</summary>
internal static class CsvBook
{
    private const int FirstRow = 2;

    // The mark at the beginning tells Excel that the file is UTF-8.
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    public static void Write(Register register, Func<string, Stream> open)
    {
        var book = Book.Of(register, FirstRow);
        foreach (var layout in BookLayout.Sheets)
        {
            using var file = open(layout.Path + CsvFiles.Extension);
            using var writer = CsvWriter.Create(file, Options, leaveOpen: true);
            writer.WriteRecord(layout.Columns.Select(column => column.Name).ToArray());
            foreach (var row in book.RowsOf(layout)) writer.WriteRecord(Array.ConvertAll(row.Cells, cell => Written(cell)));
        }
    }

    private static string Written(in Cell cell) => cell.Kind switch
    {
        CellKind.Text => CellTexts.Written(cell.Text, marksFormulas: true),
        CellKind.Number => Numbers.Written((decimal)cell.Number),
        CellKind.Date => Dates.Shown(cell.Number),
        CellKind.TrueOrFalse => cell.Number != 0 ? "true" : "false",
        _ => "",
    };
}
