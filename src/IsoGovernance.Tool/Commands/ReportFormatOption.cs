using System.CommandLine;
using IsoGovernance.Reporting;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>--format text|json|sarif|md|csv|html</c>.</summary>
internal static class ReportFormatOption
{
    private const string Name = "--format";

    public static Option<ReportFormat> Make(Language language) => new(Name)
    {
        Description = CliTexts.ReportFormats.In(language),
        HelpName = "text|json|sarif|md|csv|html",
        DefaultValueFactory = _ => ReportFormat.Text,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            switch (text)
            {
                case "text": return ReportFormat.Text;
                case "json": return ReportFormat.Json;
                case "sarif": return ReportFormat.Sarif;
                case "md": return ReportFormat.Markdown;
                case "csv": return ReportFormat.Csv;
                case "html": return ReportFormat.Html;
            }
            result.AddError(CliTexts.NotAmong(Name, text, "text, json, sarif, md, csv, html").In(language));
            return ReportFormat.Text;
        },
    };
}
