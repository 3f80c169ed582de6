using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What the rules about one inspection share: whether it is judged at all, and what a record means that is not there.</summary>
internal static class Inspected
{
    /// <summary>Why an inspection is not judged; null when it was carried out on or before the assessment date, under the law.</summary>
    public static Outcome? WhyNot(Inspection inspection, LocalDate inForceFrom, RuleContext context)
    {
        if (inspection.NotCarriedOut is not null) return Because.InspectionNotCarriedOut;
        if (inspection.CarriedOutOn is not { } last) return Because.DateNotRecorded;
        if ((inspection.HeldFrom ?? last) < inForceFrom) return Because.BeforeTheLaw;
        return last > context.AsOf ? Because.NothingDueYet : null;
    }

    /// <summary>Why an inspection is not judged by a rule of the circular about one form.</summary>
    public static Outcome? WhyNot(Inspection inspection, InspectionForm form, RuleContext context)
    {
        if (WhyNot(inspection, Instruments.Tt26.InForceFrom, context) is { } outcome) return outcome;
        if (inspection.Form?.Known is not { } known) return Because.FormNotRecorded;
        if (known == form) return null;
        return form == InspectionForm.OnSite ? Because.NotOnSite : Because.NotByDossier;
    }

    /// <summary>Names the form of an inspection and the last day on which it was held, as far as recorded.</summary>
    public static Breach ReadHeld(this Breach breach, Inspection inspection)
    {
        breach.Read(inspection, inspection.Form);
        return inspection.HeldUntil is null ? breach.Read(inspection, inspection.HeldFrom) : breach.Read(inspection, inspection.HeldUntil);
    }

    /// <summary>Names the agencies inspected and what their tier follows from.</summary>
    public static Breach ReadAgencies(this Breach breach, Inspection inspection, RuleContext context)
    {
        breach.Read(inspection, inspection.Agencies);
        foreach (var id in inspection.Agencies.Items)
        {
            if (context.Agencies.Find(id.Value) is { } agency) breach.ReadTier(agency);
        }
        return breach;
    }

    /// <summary>Names the contents of an inspection with their results.</summary>
    public static Breach ReadContents(this Breach breach, Inspection inspection)
    {
        breach.Read(inspection, inspection.Contents);
        foreach (var content in inspection.Contents.Items) breach.Read(content, content.Content).Read(content, content.Result);
        return breach;
    }

    /// <summary>What to say of a thing that is not recorded, although it was to be there by the end of a day; null when it is lacking for certain.</summary>
    public static Outcome? WhyOpenBy(LocalDate day, RuleContext context)
    {
        if (context.AsOf <= day) return Because.NothingDueYet;
        if (day < context.RecordsFrom) return Because.BeforeRecords;
        return context.KnownUntil < day ? Because.AfterRecords : null;
    }

    /// <summary>What to say of a thing that is not recorded and follows a day without a term; null when it is lacking for certain.</summary>
    public static Outcome? WhyOpenAfter(LocalDate day, RuleContext context) =>
        WhyOpenBy(day, context) ?? (context.KnownUntil == day ? Because.AfterRecords : null);

    /// <summary>Why the inspected agencies owe nothing on a day; null when one of them is of a tier.</summary>
    public static Outcome? WhyNotOwed(Inspection inspection, LocalDate day, RuleContext context)
    {
        var agencies = inspection.Agencies.Items;
        var isUnclear = agencies.Length == 0;
        foreach (var id in agencies)
        {
            if (context.Agencies.Find(id.Value) is not { } agency) isUnclear = true;
            else if (!context.Law.Tiers.Exists(agency, day)) continue;
            else if (context.Law.Tiers.TierOf(agency, day) is not null) return null;
            else isUnclear = true;
        }
        return isUnclear ? Because.TierNotKnown : Because.AgencyNotExisting;
    }
}
