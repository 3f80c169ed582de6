namespace IsoGovernance;

/// <summary>What a board does.</summary>
public enum BoardKind
{
    /// <summary>Ban điều hành, tổ giúp việc.</summary>
    Operating,

    /// <summary>Tổ biên soạn tài liệu.</summary>
    Drafting,
}
