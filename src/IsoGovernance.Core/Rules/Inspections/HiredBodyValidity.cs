using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>Whether a certification body or its expert holds a valid certificate or card on each day of a period.</summary>
internal static class HiredBodyValidity
{
    /// <summary>The first day of a period on which none of the certificates is valid; null when one is on each day.</summary>
    /// <param name="certificates">The certificates or cards.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="context">The law.</param>
    /// <param name="isUnclear">Whether a date that is not recorded may close the gap.</param>
    public static LocalDate? FirstGap(EligibilityCertificate[] certificates, LocalDate from, LocalDate until, RuleContext context, out bool isUnclear)
    {
        isUnclear = false;
        foreach (var certificate in certificates) isUnclear |= IsUnclear(certificate);
        for (var day = from; day <= until;)
        {
            LocalDate? furthest = null;
            foreach (var certificate in certificates)
            {
                var through = ValidThrough(certificate, day, context);
                if (through is not null && !(furthest >= through)) furthest = through;
            }
            if (furthest is not { } last) return day;
            if (last >= until) return null;
            day = last.PlusDays(1);
        }
        return null;
    }

    private static bool IsUnclear(EligibilityCertificate certificate)
    {
        if (certificate.IssuedOn is null) return true;
        foreach (var interruption in certificate.Interruptions.Items)
        {
            if (interruption.From is null) return true;
        }
        return false;
    }

    // The last day up to which it is valid without a break from a day on; null when it is not valid on that day.
    private static LocalDate? ValidThrough(EligibilityCertificate certificate, LocalDate day, RuleContext context)
    {
        if (!(certificate.IssuedOn <= day)) return null;
        var last = CertificateValidity.LastDayOf(certificate, certificate.IssuedOn.Value, context.Law);
        foreach (var interruption in certificate.Interruptions.Items)
        {
            if (interruption.Until < day) continue;
            // Where its first day is not recorded it may cover this one.
            if (interruption.From is not { } from || from <= day) return null;
            if (from <= last) last = from.PlusDays(-1);
        }
        return last < day ? null : last;
    }
}
