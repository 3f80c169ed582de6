using System.Collections.Generic;
using System.Text;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Json.Terms;
using static IsoGovernance.Tool.Output.Rules.MarkdownText;

namespace IsoGovernance.Tool.Output.Format;

/// <summary>The fields of the exchange format as a Markdown page in both languages: each member with its type, its words and its law.</summary>
internal static class FieldsMarkdown
{
    public static string Page
    {
        get
        {
            var page = new StringBuilder("# Các trường của định dạng trao đổi\nFields of the exchange format\n");
            page.Append('\n').Append(FieldsTexts.Introduction.Vietnamese).Append("\n\n*").Append(FieldsTexts.Introduction.English).Append("*\n");
            Heading(page, "##", FieldsTexts.Records);
            foreach (var record in RegisterFormat.Records) Append(page, record);
            Heading(page, "##", FieldsTexts.Codes);
            foreach (var (name, codes) in RegisterFormat.CodeLists) Append(page, name, codes);
            return page.ToString();
        }
    }

    private static void Append(StringBuilder page, RecordShape record)
    {
        page.Append("\n### ").Append(record.Name).Append('\n').Append(Both(RecordTerms.Of(record.Name))).Append('\n');
        page.Append("\n| ").Append(FieldsTexts.MemberColumns).Append(" |\n|---|---|---|---|---|\n");
        foreach (var member in record.Members)
        {
            var term = MemberTerms.Of(record.Name, member.Name);
            page.Append("| `").Append(member.Name).Append("` | ").Append(TypeOf(member)).Append(" | ").Append(Escaped(term.Label.Vietnamese));
            page.Append(" | ").Append(Escaped(term.Label.English)).Append(" | ").Append(term.Law).Append(" |\n");
        }
    }

    private static void Append(StringBuilder page, string name, IReadOnlyCollection<string> codes)
    {
        page.Append("\n### ").Append(name).Append("\n\n| ").Append(FieldsTexts.CodeColumns).Append(" |\n|---|---|---|\n");
        foreach (var code in codes)
        {
            var term = CodeTerms.Of(name, code);
            page.Append("| `").Append(code).Append("` | ").Append(Escaped(term.Vietnamese)).Append(" | ").Append(Escaped(term.English)).Append(" |\n");
        }
    }

    private static string TypeOf(MemberShape member)
    {
        var name = member.Record?.Name ?? member.CodeList;
        var type = name is null ? FieldsTexts.Of(member.Type) : "[" + name + "](#" + name.ToLowerInvariant() + ")";
        return (member.IsList ? FieldsTexts.ListOf + type : type) + (member.IsRequired ? FieldsTexts.Required : "");
    }

    private static void Heading(StringBuilder page, string level, LocalizedText text) =>
        page.Append('\n').Append(level).Append(' ').Append(text.Vietnamese).Append('\n').Append(text.English).Append('\n');

    private static string Both(LocalizedText text) => Escaped(text.Vietnamese) + " / " + Escaped(text.English);
}
