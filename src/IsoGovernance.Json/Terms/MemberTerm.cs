namespace IsoGovernance.Json.Terms;

/// <summary>What people call a member of a record, and what it means.</summary>
/// <param name="Label">A few words, as the heading of a column.</param>
/// <param name="Description">A sentence: the meaning, the unit, and what it means that the member is absent.</param>
/// <param name="Law">The provisions that ask for it, as officials abbreviate them: <c>QĐ19 4.2.b, TT26 36.1</c>; empty where none does.</param>
internal sealed record MemberTerm(LocalizedText Label, LocalizedText Description, string Law);
