namespace IsoGovernance.Assessment;

/// <summary>How a duty stands on the day from which due dates are seen.</summary>
public enum DueState
{
    /// <summary>Sắp đến hạn: its last day is still ahead, or is that day.</summary>
    Upcoming,

    /// <summary>Quá hạn: its last day went by and it can still be done.</summary>
    Overdue,

    /// <summary>Chưa thực hiện, không có thời hạn: it has arisen and is open, and no last day is set (reading <c>duties-without-a-term</c>).</summary>
    Open,
}
