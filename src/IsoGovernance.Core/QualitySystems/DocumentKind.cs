namespace IsoGovernance;

/// <summary>The kinds of documents of a system, as the control of documents tells them apart.</summary>
public enum DocumentKind
{
    /// <summary>Tài liệu nội bộ: written by the agency (manual, procedures, work processes, forms); it needs the head's approval.</summary>
    Internal,

    /// <summary>Hồ sơ: a record, the evidence of a result.</summary>
    Record,

    /// <summary>Tài liệu có nguồn gốc bên ngoài.</summary>
    External,
}
