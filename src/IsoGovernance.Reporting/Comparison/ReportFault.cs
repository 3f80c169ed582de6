namespace IsoGovernance.Reporting.Comparison;

/// <summary>Why a text is no report that can be read.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record ReportFault(int Line, int Column, LocalizedText Message);
