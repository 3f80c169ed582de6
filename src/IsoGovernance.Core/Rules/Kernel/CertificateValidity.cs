using IsoGovernance.Law;
using NodaTime;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>On which days somebody holds a valid certificate of eligibility or a valid card (TT26 Art. 16, 19, 20.3, 45).</summary>
internal static class CertificateValidity
{
    /// <summary>Judges what one holder holds on each day of a time.</summary>
    /// <returns>Pass; why that is not certain; or null and the first day without, for certain.</returns>
    public static Outcome? Judge(EligibilityCertificate[] held, LocalDate first, LocalDate last, RuleContext context, out LocalDate without)
    {
        without = first;
        if (last < first) return Because.DateNotRecorded;
        var firstKnown = first < context.RecordsFrom ? context.RecordsFrom.Value : first;
        var lastKnown = LocalDate.Min(last, context.KnownUntil);
        if (FirstDayWithout(held, firstKnown, lastKnown, isCertain: false, context) is { } day)
        {
            without = day;
            return null;
        }
        if (FirstDayWithout(held, firstKnown, lastKnown, isCertain: true, context) is not null) return Because.DateNotRecorded;
        if (FirstDayWithout(held, first, last, isCertain: true, context) is not { } unknown) return Outcome.Pass;
        return unknown < context.RecordsFrom ? Because.BeforeRecords : Because.AfterRecords;
    }

    /// <summary>Names what the validity of certificates or cards follows from.</summary>
    public static Breach ReadHeld(this Breach breach, ValueList<EligibilityCertificate> held)
    {
        foreach (var certificate in held.Items)
        {
            breach.Read(certificate, certificate.IssuedOn).Read(certificate, certificate.NotBeyond).Read(certificate, certificate.IsOfFormerRegime);
            foreach (var interruption in certificate.Interruptions.Items) breach.Read(interruption, interruption.From).Read(interruption, interruption.Until);
        }
        return breach;
    }

    private static LocalDate? FirstDayWithout(EligibilityCertificate[] held, LocalDate first, LocalDate last, bool isCertain, RuleContext context)
    {
        for (var day = first; day <= last;)
        {
            LocalDate? until = null;
            foreach (var certificate in held)
            {
                if (LastDayHeld(certificate, day, isCertain, context) is { } end && !(end <= until)) until = end;
            }
            if (until is null) return day;
            if (until >= last) return null;
            day = until.Value.PlusDays(1);
        }
        return null;
    }

    /// <summary>The last of the days from a day on throughout which a certificate is valid; null when it is not valid on that day.</summary>
    /// <remarks>Dates that are not recorded count against the holder where the answer has to be certain, and for the holder otherwise.</remarks>
    private static LocalDate? LastDayHeld(EligibilityCertificate certificate, LocalDate day, bool isCertain, RuleContext context)
    {
        if (certificate.IssuedOn > day || (certificate.IssuedOn is null && isCertain)) return null;
        // Of days before the circular only that a certificate is held is judged.
        if (day < Tt26.InForceFrom) return Tt26.InForceFrom.PlusDays(-1);
        var end = LastDayOf(certificate, context.Law);
        foreach (var interruption in certificate.Interruptions.Items)
        {
            if (interruption.From > context.AsOf || (interruption.From is null && !isCertain)) continue;
            if (day > interruption.Until) continue;
            if (interruption.From is not { } from || from <= day) return null;
            if (from <= end) end = from.PlusDays(-1);
        }
        return end < day ? null : end;
    }

    // The day of issue is not counted (Civil Code 2015 Art. 147), so three years from 10 May 2020 last to the end of 10 May 2023, be it a
    // working day or not: a period of validity is nobody's term to act.
    private static LocalDate LastDayOf(EligibilityCertificate certificate, LawOnDate law)
    {
        var last = certificate.NotBeyond ?? LocalDate.MaxIsoValue;
        var issued = certificate.IssuedOn ?? Tt26.InForceFrom;
        if (certificate.IssuedOn is not null && law.Value(CertificateYears, issued) is { } years) last = LocalDate.Min(last, issued.PlusYears(years));
        // What was issued before the circular is of the former regime, whether or not that is recorded.
        var isOfFormerRegime = certificate.IsOfFormerRegime || issued < Tt26.InForceFrom;
        if (isOfFormerRegime && law.Value(FormerRegimeEnd, LocalDate.Max(issued, Tt26.InForceFrom)) is { } end) last = LocalDate.Min(last, end);
        return last;
    }
}
