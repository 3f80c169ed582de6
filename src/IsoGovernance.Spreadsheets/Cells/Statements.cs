namespace IsoGovernance.Spreadsheets.Cells;

/// <summary>True and false, as people write them into cells.</summary>
internal static class Statements
{
    public static bool TryRead(in Cell cell, out bool value)
    {
        value = cell.Number == 1;
        if (cell.Kind is CellKind.TrueOrFalse or CellKind.Number) return cell.Number is 0 or 1;
        if (cell.Kind != CellKind.Text) return false;
        var word = WordForm.Of(cell.Text);
        value = word is "X" or "CÓ" or "YES" or "TRUE" or "1";
        return value || word is "KHÔNG" or "NO" or "FALSE" or "0";
    }

    /// <summary>A statement in the words of a language.</summary>
    public static string Written(bool value, Language language) =>
        language == Language.Vietnamese ? value ? "có" : "không" : value ? "yes" : "no";
}
