using System.Collections.Generic;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

/// <summary>The catalogue of conditions, as it was agreed: what the rules must say of themselves.</summary>
internal static class Catalogue
{
    public static IReadOnlyDictionary<string, Instrument> Instruments { get; } = new Dictionary<string, Instrument>(System.StringComparer.Ordinal)
    {
        ["QD19"] = Law.Instruments.Qd19,
        ["TT26"] = Law.Instruments.Tt26,
        ["QD20"] = Law.Instruments.Qd20,
        ["ND30"] = Law.Instruments.Nd30,
    };

    public static IReadOnlyList<Entry> Entries { get; } =
    [
        new("AUD001", "internal-audit-overdue", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.4.b", "TT26 7.2.k"),
        new("BLD001", "steering-committee-missing", Applies.Adopted, Severity.Violation, "2014-12-01", "TT26 7.2.b"),
        new("BLD003", "documents-not-approved-by-head", Applies.Adopted, Severity.Violation, "2014-05-18", "QD19 4.2.a", "TT26 7.2.e"),
        new("BLD007", "effectiveness-not-confirmed", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.2.d", "TT26 7.2.g", "TT26 36.2.b"),
        new("DAT001", "required-value-missing", Applies.Data, Severity.Violation, null),
        new("DAT002", "agency-code-malformed", Applies.Data, Severity.Warning, "2020-09-15", "QD20 4.1", "QD20 4.2", "QD20 6", "QD20 11"),
        new("DAT003", "procedure-code-malformed", Applies.Data, Severity.Warning, null),
        new("DAT004", "document-number-malformed", Applies.Data, Severity.Warning, null, "ND30 annex I"),
        new("DAT005", "identifier-duplicated", Applies.Data, Severity.Violation, null),
        new("DAT006", "reference-not-found", Applies.Data, Severity.Violation, null),
        new("DEC001", "declared-before-internal-audit", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.2.b", "QD19 4.3"),
        new("DEC002", "declared-before-management-review", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.2.c", "QD19 4.3"),
        new("DEC003", "declared-before-effectiveness-confirmed", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.2.d", "QD19 4.3"),
        new("DEC004", "declared-with-unremedied-nonconformities", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.2.b"),
        new("DEC005", "lead-unit-not-notified", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.3", "TT26 7.2.h", "TT26 36.2.c"),
        new("DEC006", "declaration-not-posted", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.3", "TT26 36.2.c"),
        new("DEC007", "declaration-not-on-website", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.3", "TT26 36.2.c"),
        new("DEC008", "declaration-not-by-head", Applies.Declared, Severity.Warning, "2014-05-18", "QD19 4.3"),
        new("DEC009", "declaration-content-incomplete", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.3"),
        new("INS002", "mandatory-agency-not-inspected", Applies.Register, Severity.Violation, "2014-12-01", "TT26 33.2.a"),
        new("INS003", "on-site-share-too-low", Applies.Register, Severity.Violation, "2014-12-01", "TT26 33.2.b"),
        new("OBL001", "mandatory-agency-without-qms", Applies.Mandatory, Severity.Violation, "2014-05-18", "QD19 2.1"),
        new("OBL002", "qms-not-declared", Applies.Adopted, Severity.Violation, "2014-05-18", "QD19 4.3", "TT26 7.2.h"),
        new("REV001", "management-review-overdue", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.4.b", "TT26 7.2.k"),
        new("SCP001", "procedures-not-covered", Applies.Adopted, Severity.Violation, "2014-05-18", "QD19 3.1", "TT26 3.1", "TT26 36.1.a"),
        new("SCP002", "retired-procedure-still-covered", Applies.Adopted, Severity.Warning, "2014-05-18", "QD19 4.4.a"),
        new("SCP003", "legal-change-not-incorporated", Applies.Adopted, Severity.Violation, "2014-05-18", "QD19 4.4.a", "TT26 7.2.i", "TT26 36.2.d"),
        new("SCP004", "scope-change-not-redeclared", Applies.Declared, Severity.Violation, "2014-05-18", "QD19 4.4.c", "TT26 7.2.l", "TT26 36.2.đ"),
        new("SCP006", "declared-scope-differs-from-system", Applies.Declared, Severity.Warning, "2014-05-18", "QD19 4.3", "QD19 4.4.c"),
    ];

    public sealed record Entry(string Code, string Name, Applies Applies, Severity Severity, string? From, params string[] Citations);
}
