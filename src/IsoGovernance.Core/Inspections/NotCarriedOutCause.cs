namespace IsoGovernance;

/// <summary>Whose reason it was that an inspection was not carried out.</summary>
public enum NotCarriedOutCause
{
    /// <summary>Cơ quan chịu sự kiểm tra.</summary>
    Agency,

    /// <summary>Đơn vị kiểm tra.</summary>
    InspectingUnit,

    /// <summary>Nguyên nhân khác.</summary>
    Other,
}
