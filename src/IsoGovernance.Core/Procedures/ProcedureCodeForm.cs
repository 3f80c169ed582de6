namespace IsoGovernance;

/// <summary>The forms of procedure codes in use: <c>1.011442</c>, alone or with the code of the agency that carries the procedure out.</summary>
internal static class ProcedureCodeForm
{
    private const int OwnPart = 8;

    public static bool IsWellFormed(string code)
    {
        if (code.Length < OwnPart || code[1] != '.') return false;
        for (var i = 0; i < OwnPart; i++)
        {
            if (i != 1 && code[i] is < '0' or > '9') return false;
        }
        if (code.Length == OwnPart) return true;
        if (code[OwnPart] != '.') return false;
        return AgencyCodeForm.IsCurrent(code, OwnPart + 1) || AgencyCodeForm.IsFormer(code, OwnPart + 1);
    }
}
