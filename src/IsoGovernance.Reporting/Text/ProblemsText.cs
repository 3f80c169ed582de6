using IsoGovernance.Assessment;
using IsoGovernance.Json;

namespace IsoGovernance.Reporting.Text;

/// <summary>What went wrong besides the data's own breaches: in reading, and in rules.</summary>
internal static class ProblemsText
{
    public static void Write(TextPage page, ReportTexts texts, ValueList<ReadProblem> problems, int notListed)
    {
        if (problems.Count == 0 && notListed == 0) return;
        page.Heading(Counted(texts.Problems, (long)problems.Count + notListed));
        foreach (var problem in problems)
        {
            var place = ReportTexts.Place(problem.Source, problem.Cell, problem.Line, problem.Column);
            var loss = problem.IsLoss ? " (" + texts.Lost + ")" : "";
            page.Line(place + " " + problem.Code + " " + (problem.Path.Length == 0 ? "/" : problem.Path) + loss);
            page.Wrapped(problem.Message.In(texts.Language), hang: 4);
        }
        if (notListed > 0) page.Line(texts.ManyMore(notListed));
    }

    public static void WriteErrors(TextPage page, ReportTexts texts, ValueList<RuleError> errors)
    {
        if (errors.Count == 0) return;
        page.Heading(Counted(texts.Errors, errors.Count));
        foreach (var error in errors)
        {
            page.Line(error.Code + " " + error.Path);
            page.Wrapped(error.Message, hang: 4);
        }
    }

    private static string Counted(string heading, long count) => heading + " (" + ReportTexts.Number(count) + ")";
}
