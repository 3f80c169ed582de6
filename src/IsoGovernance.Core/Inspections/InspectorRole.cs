namespace IsoGovernance;

/// <summary>A role in an inspection team.</summary>
public enum InspectorRole
{
    /// <summary>Trưởng đoàn.</summary>
    Leader,

    /// <summary>Thành viên.</summary>
    Member,

    /// <summary>Thư ký.</summary>
    Secretary,
}
