using System.Collections.Generic;

namespace IsoGovernance.Fuzz.Tests.Sheets;

/// <summary>A sheet that says without doubt what it holds, read without any code of the reader.</summary>
/// <param name="Name">What it is called in the file.</param>
/// <param name="Path">The code name of what it holds.</param>
/// <param name="Rows">The rows that hold anything, were it white space.</param>
internal sealed record PlainSheet(string Name, string Path, IReadOnlyList<PlainRow> Rows);

/// <summary>A row of a sheet.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">The texts of the cells by their columns, from 1; <see cref="NoText"/> for what is no text.</param>
internal sealed record PlainRow(int Number, IReadOnlyDictionary<int, string> Cells)
{
    /// <summary>A number, a date, or anything but a text.</summary>
    public const string NoText = "\u0001";
}
