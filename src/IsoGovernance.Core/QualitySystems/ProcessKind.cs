namespace IsoGovernance;

/// <summary>What a work process is for.</summary>
public enum ProcessKind
{
    /// <summary>Giải quyết thủ tục hành chính: handles administrative procedures.</summary>
    Administrative,

    /// <summary>Nội bộ: internal work of the agency (QĐ19 Art. 11.2).</summary>
    Internal,
}
