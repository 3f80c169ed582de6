using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>Whether a consultant or an expert held a valid certificate on every day of some work.</summary>
internal static class Certificates
{
    /// <summary>Whether one was held on every day that is known, or may have been.</summary>
    public static bool MayCover(ValueList<EligibilityCertificate> held, LocalDate first, LocalDate last, Surroundings around)
    {
        if (last < first) return true;
        var day = first < around.RecordsFrom ? around.RecordsFrom.Value : first;
        last = LocalDate.Min(last, around.KnownUntil);
        while (day <= last)
        {
            LocalDate? until = null;
            foreach (var certificate in held)
            {
                if (LastDayHeld(certificate, day, around) is { } end && !(end <= until)) until = end;
            }
            if (until is null) return false;
            if (until >= last) return true;
            day = until.Value.PlusDays(1);
        }
        return true;
    }

    /// <summary>The days of an engagement that are judged; null where there are none.</summary>
    public static (LocalDate First, LocalDate Last)? DaysOf(ConsultantEngagement engagement, Surroundings around)
    {
        if (engagement.Until < Instruments.Qd19.InForceFrom || engagement.From is not { } from || from > around.AsOf || from > around.System.LastDay) return null;
        var last = engagement.Until < around.AsOf ? engagement.Until.Value : around.AsOf;
        if (around.System.LastDay < last) last = around.System.LastDay.Value;
        return (LocalDate.Max(from, Instruments.Qd19.InForceFrom), last);
    }

    // What is not recorded is taken as it would be valid longest.
    private static LocalDate? LastDayHeld(EligibilityCertificate certificate, LocalDate day, Surroundings around)
    {
        if (certificate.IssuedOn > day) return null;
        if (day < Instruments.Tt26.InForceFrom) return Instruments.Tt26.InForceFrom.PlusDays(-1);
        var end = LastDayOf(certificate, around.Law);
        foreach (var interruption in certificate.Interruptions)
        {
            if (interruption.From is not { } from || from > around.AsOf || day > interruption.Until) continue;
            if (from <= day) return null;
            if (from <= end) end = from.PlusDays(-1);
        }
        return end < day ? null : end;
    }

    private static LocalDate LastDayOf(EligibilityCertificate certificate, LawOnDate law)
    {
        var last = certificate.NotBeyond ?? LocalDate.MaxIsoValue;
        var issued = certificate.IssuedOn ?? Instruments.Tt26.InForceFrom;
        if (certificate.IssuedOn is not null && law.Value(LawParameters.CertificateYears, issued) is { } years) last = LocalDate.Min(last, issued.PlusYears(years));
        var isFormer = certificate.IsOfFormerRegime || issued < Instruments.Tt26.InForceFrom;
        if (isFormer && law.Value(LawParameters.FormerRegimeEnd, LocalDate.Max(issued, Instruments.Tt26.InForceFrom)) is { } end) last = LocalDate.Min(last, end);
        return last;
    }
}
