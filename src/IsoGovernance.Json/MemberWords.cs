using System;
using System.Linq;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Json.Terms;

namespace IsoGovernance.Json;

/// <summary>What people call the members and the codes of the exchange format, for the labels of a form.</summary>
public static class MemberWords
{
    /// <summary>A few words for a member.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="path">The member by its JSON pointer within the record, for instance <c>/heldFrom</c> or <c>/auditors/0/name</c>.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The format has no such record or member.</exception>
    public static LocalizedText LabelOf<T>(string path)
        where T : Fact => TermOf(typeof(T), path).Label;

    /// <summary>A sentence on what a member means, and what it means that it is absent.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="path">The member by its JSON pointer within the record.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The format has no such record or member.</exception>
    public static LocalizedText DescriptionOf<T>(string path)
        where T : Fact => TermOf(typeof(T), path).Description;

    /// <summary>A few words for a code.</summary>
    /// <typeparam name="T">The list of codes.</typeparam>
    /// <param name="code">The code.</param>
    /// <returns>The words; null for a text that is no code of the list, and where no member of the format holds codes of the list.</returns>
    public static LocalizedText? NameOf<T>(Coded<T> code)
        where T : struct, Enum =>
        code.IsKnown && RegisterFormat.CodeLists.ContainsKey(typeof(T).Name) ? CodeTerms.Of(typeof(T).Name, code.Text) : null;

    private static MemberTerm TermOf(Type type, string path)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        var record = RegisterFormat.RecordOf(type);
        MemberShape? member = null;
        foreach (var step in path.Split('/').Skip(1))
        {
            // An item of a list is of the member's own shape.
            if (member is { IsList: true } && step.Length > 0 && step.All(char.IsDigit)) continue;
            record = member is null ? record : member.Record ?? throw Missing(type, path);
            member = record.Members.FirstOrDefault(known => string.Equals(known.Name, step, StringComparison.Ordinal)) ?? throw Missing(type, path);
        }
        return member is null ? throw Missing(type, path) : MemberTerms.Of(record.Name, member.Name);
    }

    private static ArgumentException Missing(Type type, string path) => new("The format has no member " + path + " of " + type.Name + ".", nameof(path));
}
