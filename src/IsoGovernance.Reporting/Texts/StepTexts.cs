using IsoGovernance.Assessment;
using IsoGovernance.Reporting.Text;

namespace IsoGovernance.Reporting.Texts;

/// <summary>A step of an explanation for people: its sentence and, of a fact, where it stands in the file.</summary>
internal static class StepTexts
{
    public static string Of(ExplanationStep step, Language language) => step is FactStep { Place: { } place }
        ? step.Message(language) + " [" + ReportTexts.Place(place.Source, place.Cell, place.Line, place.Column) + "]"
        : step.Message(language);
}
