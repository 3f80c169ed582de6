namespace IsoGovernance.Rules;

/// <summary>How grave a finding is, by the words of the law.</summary>
public enum Severity
{
    /// <summary>Thông tin: worth knowing.</summary>
    Info,

    /// <summary>Cảnh báo: the source says "should", or the reading can be disputed.</summary>
    Warning,

    /// <summary>Vi phạm: the source says "must".</summary>
    Violation,
}
