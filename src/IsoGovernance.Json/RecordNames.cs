namespace IsoGovernance.Json;

/// <summary>The names by which the lines of a register in JSON Lines tell what record they hold, in their member <c>record</c>.</summary>
public static class RecordNames
{
    /// <summary>What the register says of itself: authority, plans, reports and all else but agencies, systems and inspections.</summary>
    public const string Register = "register";

    /// <summary>An agency.</summary>
    public const string Agency = "agency";

    /// <summary>A system.</summary>
    public const string System = "system";

    /// <summary>An inspection.</summary>
    public const string Inspection = "inspection";
}
