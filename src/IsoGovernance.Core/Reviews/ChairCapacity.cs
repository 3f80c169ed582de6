namespace IsoGovernance;

/// <summary>In what capacity somebody chairs a management review.</summary>
public enum ChairCapacity
{
    /// <summary>Người đứng đầu cơ quan.</summary>
    Head,

    /// <summary>Cấp phó của Người đứng đầu.</summary>
    DeputyHead,

    /// <summary>Người khác.</summary>
    Other,
}
