namespace IsoGovernance.Spreadsheets;

/// <summary>
/// The codes of what can be wrong with a workbook or a CSV file, beside those of <see cref="Json.ProblemCodes"/> that mean the same here. They
/// are permanent.
/// </summary>
public static class SheetProblemCodes
{
    /// <summary>The file is no workbook or no CSV file, or it is damaged, locked by a password or larger than the limits. A loss.</summary>
    public const string Unreadable = "SHT001";

    /// <summary>A sheet, or a CSV file, has none of the names that a register's sheets have. A warning, but a loss where its columns are those of a register.</summary>
    public const string UnknownSheet = "SHT002";

    /// <summary>No row of a sheet holds the code names of its columns. A loss.</summary>
    public const string NoHeadings = "SHT003";

    /// <summary>A column holds something, but has no code name. A warning: the column is not read.</summary>
    public const string UnnamedColumn = "SHT004";

    /// <summary>The record that a row belongs to is not named, or no row is that record. A loss: the row is kept out.</summary>
    public const string OwnerNotFound = "SHT005";

    /// <summary>More than one record could be the one that a row belongs to. A loss: the row is kept out.</summary>
    public const string OwnerNotUnique = "SHT006";

    /// <summary>A cell holds the mark of a failed formula, or a formula whose value was not saved. A loss.</summary>
    public const string NoValue = "SHT007";

    /// <summary>A number could be thousands or a fraction, for instance <c>1.500</c>. A loss.</summary>
    public const string AmbiguousNumber = "SHT008";

    /// <summary>The sheet of the register itself holds more than one row, or two sheets are the same. A loss: only the first one is read.</summary>
    public const string Repeated = "SHT009";

    /// <summary>A text that was to be written is longer than a cell of a workbook can be. A loss: the text is cut.</summary>
    public const string CellTooLong = "SHT010";

    /// <summary>A member that the format does not know has no place in a workbook or a CSV file. A loss: it is not written.</summary>
    public const string NotWritten = "SHT011";

    /// <summary>A sheet of a workbook cannot hold all rows that were to be written. A loss: the last ones are left out.</summary>
    public const string SheetFull = "SHT012";
}
