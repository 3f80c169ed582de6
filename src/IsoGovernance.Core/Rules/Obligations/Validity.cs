using NodaTime;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>On which days somebody holds a valid certificate of eligibility or a valid card.</summary>
internal static class Validity
{
    /// <summary>The days of an engagement that the law judges.</summary>
    /// <returns>Null and the days; otherwise why there are none.</returns>
    public static Outcome? Find(ConsultantEngagement engagement, RuleContext context, out LocalDate first, out LocalDate last)
    {
        first = last = context.AsOf;
        if (engagement.Until < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (engagement.From is not { } from) return Because.DateNotRecorded;
        if (from > context.AsOf) return Because.NotYetDone;
        if (from > context.Owner!.LastDay) return Because.SystemEnded;
        first = LocalDate.Max(from, Qd19.InForceFrom);
        if (engagement.Until < last) last = engagement.Until.Value;
        // Where its end is not recorded, it ended with the system at the latest.
        if (context.Owner.LastDay < last) last = context.Owner.LastDay.Value;
        return last < first ? Because.DateNotRecorded : null;
    }

    /// <summary>Judges what one holder holds on the days of an engagement.</summary>
    /// <returns>Pass; why that is not certain; or null and the first day without, for certain.</returns>
    public static Outcome? Judge(EligibilityCertificate[] held, LocalDate first, LocalDate last, RuleContext context, out LocalDate without)
    {
        var firstKnown = first < context.RecordsFrom ? context.RecordsFrom.Value : first;
        var lastKnown = LocalDate.Min(last, context.KnownUntil);
        without = first;
        if (FirstDayWithout(held, firstKnown, lastKnown, isCertain: false, context) is { } day)
        {
            without = day;
            return null;
        }
        if (FirstDayWithout(held, firstKnown, lastKnown, isCertain: true, context) is not null) return Because.DateNotRecorded;
        if (FirstDayWithout(held, first, last, isCertain: true, context) is not { } unknown) return Outcome.Pass;
        return unknown < context.RecordsFrom ? Because.BeforeRecords : Because.AfterRecords;
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
    private static LocalDate? LastDayHeld(EligibilityCertificate certificate, LocalDate day, bool isCertain, RuleContext context)
    {
        if (certificate.IssuedOn is not { } issued) return isCertain ? null : LocalDate.MaxIsoValue;
        if (issued > day) return null;
        // Of days before the circular only that a certificate is held is judged.
        if (day < Tt26.InForceFrom) return Tt26.InForceFrom.PlusDays(-1);
        var end = CertificateValidity.LastDayOf(certificate, issued, context.Law);
        foreach (var interruption in certificate.Interruptions.Items)
        {
            if (interruption.From > context.AsOf || (interruption.From is null && !isCertain)) continue;
            if (day > interruption.Until) continue;
            if (interruption.From is not { } from || from <= day) return null;
            if (from <= end) end = from.PlusDays(-1);
        }
        return end < day ? null : end;
    }
}
