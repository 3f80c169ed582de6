namespace IsoGovernance.Spreadsheets;

/// <summary>Counts the rows and the cells of a file, so that reading ends where the limits are.</summary>
internal sealed class RowBudget(SpreadsheetLimits limits)
{
    private int _rows;
    private int _cells;

    public void TakeRow()
    {
        if (++_rows > limits.Rows) throw new UnreadableFileException(FileTexts.TooManyRows(limits.Rows));
    }

    public void TakeCell()
    {
        if (++_cells > limits.Cells) throw new UnreadableFileException(FileTexts.TooManyCells(limits.Cells));
    }
}
