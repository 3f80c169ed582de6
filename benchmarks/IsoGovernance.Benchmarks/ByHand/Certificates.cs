using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>Whether certificates of eligibility or cards were held on every day: OBL009, OBL013, INS017.</summary>
internal static class Certificates
{
    /// <summary>Whether there is a day, of those that the register vouches for, on which surely none was held.</summary>
    public static bool AreLacking(ValueList<EligibilityCertificate> held, LocalDate first, LocalDate last, Day day)
    {
        if (last < first) return false;
        var from = first < day.RecordsFrom ? day.RecordsFrom : first;
        var until = last < day.KnownUntil ? last : day.KnownUntil;
        while (from <= until)
        {
            LocalDate? covered = null;
            for (var i = 0; i < held.Count; i++)
            {
                if (LastDayHeld(held[i], from, day) is { } end && !(end <= covered)) covered = end;
            }
            if (covered is not { } through) return true;
            if (through >= until) return false;
            from = through.PlusDays(1);
        }
        return false;
    }

    private static LocalDate? LastDayHeld(EligibilityCertificate certificate, LocalDate on, Day day)
    {
        if (certificate.IssuedOn > on) return null;
        // Of days before the circular only that one is held is judged.
        if (on < Day.Circular) return Day.Circular.PlusDays(-1);
        var end = LastDayOf(certificate, day.Law);
        for (var i = 0; i < certificate.Interruptions.Count; i++)
        {
            var interruption = certificate.Interruptions[i];
            if (interruption.From is not { } from || from > day.AsOf || interruption.Until < on) continue;
            if (from <= on) return null;
            if (from <= end) end = from.PlusDays(-1);
        }
        return end < on ? null : end;
    }

    private static LocalDate LastDayOf(EligibilityCertificate certificate, LawOnDate law)
    {
        var last = certificate.NotBeyond ?? LocalDate.MaxIsoValue;
        var issued = certificate.IssuedOn ?? Day.Circular;
        if (certificate.IssuedOn is not null && law.Value(LawParameters.CertificateYears, issued) is { } years && issued.PlusYears(years) < last) last = issued.PlusYears(years);
        // What was issued before the circular is of the former regime.
        if (!certificate.IsOfFormerRegime && issued >= Day.Circular) return last;
        return law.Value(LawParameters.FormerRegimeEnd, issued > Day.Circular ? issued : Day.Circular) is { } end && end < last ? end : last;
    }
}
