using System;
using System.Collections.Generic;
using System.IO;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets.Csv;
using IsoGovernance.Spreadsheets.Reading;
using IsoGovernance.Spreadsheets.Xlsx;

namespace IsoGovernance.Spreadsheets;

/// <summary>Reads registers from workbooks and CSV files. Every problem names its sheet and cell; bad data never throws.</summary>
public static class SpreadsheetReader
{
    /// <summary>Reads a workbook (.xlsx or .xlsm). Its formulas are not calculated, its macros not run, its links not followed.</summary>
    /// <param name="xlsx">The workbook; stays open.</param>
    /// <param name="options">The limits of texts and problems, and how strict to be; null for the defaults.</param>
    /// <param name="limits">How much is taken in; null for the defaults.</param>
    /// <returns>The register and what was wrong; <see cref="RegisterDocument.IsBroken"/> where the file could not be read at all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="xlsx"/> is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static RegisterDocument ReadWorkbook(Stream xlsx, ReadOptions? options = null, SpreadsheetLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(xlsx);
        return BookReader.Read(_ => XlsxReader.Read(xlsx, limits ?? SpreadsheetLimits.Default), options ?? ReadOptions.Default);
    }

    /// <summary>Reads CSV files, each of which is a sheet and has its name.</summary>
    /// <param name="files">The files by name, for instance <c>agencies.procedures.csv</c>; their streams stay open.</param>
    /// <param name="options">The limits of texts and problems, and how strict to be; null for the defaults.</param>
    /// <param name="limits">How much is taken in; null for the defaults.</param>
    /// <returns>The register and what was wrong; <see cref="RegisterDocument.IsBroken"/> where a file could not be read at all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="IOException">A stream could not be read.</exception>
    public static RegisterDocument ReadCsv(IReadOnlyList<RegisterInput> files, ReadOptions? options = null, SpreadsheetLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        return BookReader.Read(log => CsvFiles.Read(files, log, limits ?? SpreadsheetLimits.Default), options ?? ReadOptions.Default);
    }
}
