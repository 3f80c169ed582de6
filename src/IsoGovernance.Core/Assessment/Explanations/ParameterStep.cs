using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>A number of the law that counted, with the provisions that set it.</summary>
public sealed record ParameterStep : ExplanationStep
{
    internal ParameterStep(ParameterInForce parameter, LocalDate on)
    {
        Parameter = parameter;
        On = on;
        OfLaw = Array.Find(parameter.Parameter.History.Items, one => on >= one.From && !(on > one.Until)) ?? parameter;
    }

    /// <inheritdoc/>
    public override string Kind => "parameter";

    /// <summary>The value that counted: the law's own, or the stricter one of an authority or a host, with the document that sets it.</summary>
    public ParameterInForce Parameter { get; }

    /// <summary>The day that decided which value counted.</summary>
    public LocalDate On { get; }

    /// <summary>The law's own value on that day, which the provisions set; the same where no stricter one counted.</summary>
    public ParameterInForce OfLaw { get; }

    private protected override LocalizedText Told()
    {
        var unit = Parameter.Parameter.Unit;
        string vietnamese = $"Tham số {Parameter.Parameter.Name} = {Parameter.Value} ({unit.Vietnamese}), có hiệu lực từ {ExplanationWords.Date(Parameter.From).Vietnamese}";
        string english = $"Parameter {Parameter.Parameter.Name} = {Parameter.Value} ({unit.English}), in force from {ExplanationWords.Date(Parameter.From).English}";
        if (!ReferenceEquals(OfLaw, Parameter) && Parameter.Citations.Count == 0)
        {
            var document = Parameter.Document?.Text;
            vietnamese += $", theo {document ?? "văn bản không ghi số, ký hiệu"}; quy định chung là {OfLaw.Value}";
            english += $", by {document ?? "a document without a number"}; the law's own value is {OfLaw.Value}";
        }
        var (citedVietnamese, citedEnglish) = (ExplanationWords.Cited(OfLaw.Citations, Language.Vietnamese), ExplanationWords.Cited(OfLaw.Citations, Language.English));
        return new($"{vietnamese} ({citedVietnamese}).", $"{english} ({citedEnglish}).");
    }
}
