namespace IsoGovernance.Rules;

/// <summary>Whom a rule is about.</summary>
public enum Applies
{
    /// <summary>Agencies of the mandatory tier.</summary>
    Mandatory,

    /// <summary>Agencies of either tier that take part in a quality management system.</summary>
    Adopted,

    /// <summary>Agencies that have declared their quality management system.</summary>
    Declared,

    /// <summary>The ministry or province that keeps the register.</summary>
    Register,

    /// <summary>Every record, whatever its agency's tier.</summary>
    Data,
}
