using System;
using System.IO;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets.Csv;
using IsoGovernance.Spreadsheets.Template;
using IsoGovernance.Spreadsheets.Writing;
using IsoGovernance.Spreadsheets.Xlsx;

namespace IsoGovernance.Spreadsheets;

/// <summary>Writes registers as workbooks and CSV files, which <see cref="SpreadsheetReader"/> reads back as the same registers.</summary>
/// <remarks>The same register is the same bytes, on any machine.</remarks>
public static class SpreadsheetWriter
{
    /// <summary>Writes a workbook (.xlsx): a guide, a sheet for every list of records, and the codes.</summary>
    /// <param name="document">The register as it was read.</param>
    /// <param name="language">The language of the names of the sheets and of the headings.</param>
    /// <param name="to">Where it is written; stays open.</param>
    /// <returns>What a workbook cannot hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="to"/> is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static ValueList<ReadProblem> WriteWorkbook(RegisterDocument document, Language language, Stream to)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(to);
        var log = new WritingLog();
        log.NotWritten(document.Unknown);
        XlsxWriter.Write(document.Register, language, log, to);
        return log.Listed;
    }

    /// <summary>Writes a workbook to be filled in, with an example.</summary>
    /// <param name="language">The language of the names of the sheets and of the headings.</param>
    /// <param name="to">Where it is written; stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void WriteTemplate(Language language, Stream to) => WriteWorkbook(Example.Document, language, to);

    /// <summary>Writes CSV files in UTF-8, one for every list of records, also for those without records.</summary>
    /// <param name="document">The register as it was read.</param>
    /// <param name="open">Makes a file of a name, for instance <c>agencies.procedures.csv</c>; its stream is closed.</param>
    /// <returns>What the files cannot hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="open"/> is null.</exception>
    /// <exception cref="IOException">A stream could not be written.</exception>
    public static ValueList<ReadProblem> WriteCsv(RegisterDocument document, Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(open);
        var log = new WritingLog();
        log.NotWritten(document.Unknown);
        CsvBook.Write(document.Register, open);
        return log.Listed;
    }
}
