namespace IsoGovernance.Reporting;

/// <summary>The forms in which a report is written.</summary>
public enum ReportFormat
{
    /// <summary>For people at a terminal.</summary>
    Text,

    /// <summary>For programs: one object, by the published schema.</summary>
    Json,

    /// <summary>For code hosts and editors: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For a pull request or a wiki.</summary>
    Markdown,

    /// <summary>For a spreadsheet: a finding a row.</summary>
    Csv,

    /// <summary>For a browser and for print: one page in both languages that loads nothing.</summary>
    Html,
}
