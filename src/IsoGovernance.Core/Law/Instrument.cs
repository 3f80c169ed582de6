using NodaTime;

namespace IsoGovernance.Law;

/// <summary>A legal text (văn bản quy phạm pháp luật) or a national standard that rules cite.</summary>
public sealed record Instrument
{
    /// <summary>The official number, for instance <c>19/2014/QĐ-TTg</c> or <c>TCVN ISO 9001:2015</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The kind of text.</summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>The issuer (cơ quan ban hành).</summary>
    public required LocalizedText Issuer { get; init; }

    /// <summary>The subject (trích yếu).</summary>
    public required LocalizedText Subject { get; init; }

    /// <summary>The day of issue (ngày ban hành).</summary>
    public required LocalDate IssuedOn { get; init; }

    /// <summary>The first day in force (ngày có hiệu lực); for a standard, the first day on which it can bind an agency.</summary>
    public required LocalDate InForceFrom { get; init; }

    /// <summary>The last day in force; null while it is in force.</summary>
    public LocalDate? InForceUntil { get; init; }

    /// <summary>The number of the text that replaced it; null when none has.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The number in the official codification (Bộ Pháp điển); null when it has none or none was seen.</summary>
    public string? Codification { get; init; }

    /// <summary>What officials call the text: <c>Quyết định 19/2014/QĐ-TTg</c>, <c>Decision 19/2014/QĐ-TTg</c>.</summary>
    public LocalizedText Title => Kind switch
    {
        InstrumentKind.Code => new LocalizedText("Bộ luật số " + Number, "Code " + Number),
        InstrumentKind.Decree => new LocalizedText("Nghị định " + Number, "Decree " + Number),
        InstrumentKind.Decision => new LocalizedText("Quyết định " + Number, "Decision " + Number),
        InstrumentKind.Circular => new LocalizedText("Thông tư " + Number, "Circular " + Number),
        _ => new LocalizedText(Number, Number),
    };
}
