namespace IsoGovernance;

/// <summary>How a document is classified by the law on state secrets (độ mật).</summary>
public enum Classification
{
    /// <summary>Không mật.</summary>
    None,

    /// <summary>Mật.</summary>
    Confidential,

    /// <summary>Tối mật.</summary>
    Secret,

    /// <summary>Tuyệt mật.</summary>
    TopSecret,
}
