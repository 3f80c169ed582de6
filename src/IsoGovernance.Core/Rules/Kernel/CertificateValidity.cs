using IsoGovernance.Law;
using NodaTime;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>Until when a certificate of eligibility or a card is valid (TT26 Art. 16, 19, 20.3, 45).</summary>
internal static class CertificateValidity
{
    /// <summary>The last day of validity.</summary>
    /// <remarks>
    /// The day of issue is not counted (Civil Code 2015 Art. 147), so three years from 10 May 2020 last to the end of 10 May 2023, be it a
    /// working day or not: a period of validity is nobody's term to act.
    /// </remarks>
    public static LocalDate LastDayOf(EligibilityCertificate certificate, LocalDate issued, LawOnDate law)
    {
        var last = certificate.NotBeyond ?? LocalDate.MaxIsoValue;
        if (law.Value(CertificateYears, issued) is { } years) last = LocalDate.Min(last, issued.PlusYears(years));
        // What was issued before the circular is of the former regime, whether or not that is recorded.
        var isOfFormerRegime = certificate.IsOfFormerRegime || issued < Tt26.InForceFrom;
        if (isOfFormerRegime && law.Value(FormerRegimeEnd, LocalDate.Max(issued, Tt26.InForceFrom)) is { } end) last = LocalDate.Min(last, end);
        return last;
    }
}
