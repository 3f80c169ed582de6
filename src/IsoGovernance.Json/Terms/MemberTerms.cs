using System;
using System.Collections.Generic;
using IsoGovernance.Json.Shapes;

namespace IsoGovernance.Json.Terms;

/// <summary>The words for the members of the records.</summary>
internal static class MemberTerms
{
    private static readonly Dictionary<(string Record, string Member), MemberTerm> All = Complete();

    /// <summary>The words for a member.</summary>
    /// <param name="record">The name of the record's type in the model.</param>
    /// <param name="member">The name of the member as it is written.</param>
    /// <returns>The words.</returns>
    /// <exception cref="KeyNotFoundException">The format has no such member.</exception>
    public static MemberTerm Of(string record, string member) => All[(record, member)];

    private static Dictionary<(string Record, string Member), MemberTerm> Complete()
    {
        var all = new Dictionary<(string Record, string Member), MemberTerm>();
        foreach (var record in RegisterFormat.Records)
        {
            foreach (var member in record.Members)
            {
                var term = TermTexts.Member(record.Name, member.Name) ?? TermTexts.Member(TermTexts.AnyRecord, member.Name)
                    ?? throw new InvalidOperationException("No words for " + record.Name + "." + member.Name);
                all.Add((record.Name, member.Name), term with { Description = WithAbsence(term.Description, member.IsList) });
            }
        }
        return all;
    }

    // Most members mean the same by their absence, so only descriptions that say something else of it are whole sentences.
    private static LocalizedText WithAbsence(LocalizedText description, bool isList)
    {
        if (description.English.EndsWith(".", StringComparison.Ordinal)) return description;
        return isList
            ? new(description.Vietnamese + "; danh sách rỗng khi không ghi nhận gì.", description.English + "; empty when nothing is recorded.")
            : new(description.Vietnamese + "; để trống khi chưa ghi nhận.", description.English + "; left empty when not recorded.");
    }
}
