namespace IsoGovernance;

/// <summary>Which way a measured objective gets better.</summary>
public enum ObjectiveDirection
{
    /// <summary>Không thấp hơn mức đặt ra.</summary>
    AtLeast,

    /// <summary>Không cao hơn mức đặt ra.</summary>
    AtMost,

    /// <summary>Đúng mức đặt ra.</summary>
    Exactly,
}
