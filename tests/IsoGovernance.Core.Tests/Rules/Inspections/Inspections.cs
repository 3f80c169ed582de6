using System;

namespace IsoGovernance.Tests;

/// <summary>One department, recorded through 2022, with an inspection in which everything is in order.</summary>
internal static class Inspections
{
    public const string At = "/inspections/0";

    /// <summary>At its office on 10 and 11 August 2022; the minutes were signed on the second day.</summary>
    public static Inspection OnSite { get; } = Samples.Completed(Samples.OnSite("sở-0", 2022));

    /// <summary>By dossier from 20 to 22 June 2022, with one content unmet.</summary>
    public static Inspection ByDossier { get; } = Samples.ByDossier("sở-0", 2022);

    /// <summary>The department's system, applied all along.</summary>
    public static QualityManagementSystem System { get; } = new() { Id = "qms-sở-0", Name = "Hệ thống", Host = "sở-0", BuildingFrom = Samples.Day("2010-01-01"), AppliedFrom = Samples.Day("2010-06-01") };

    public static Register Of(params Inspection[] inspections) => Provinces.Of(1, inspections) with { WorkingCalendar = Samples.Calendar, Systems = new[] { System } };

    public static Register OnSiteBut(Func<Inspection, Inspection> change) => Of(change(OnSite));

    public static Register ByDossierBut(Func<Inspection, Inspection> change) => Of(change(ByDossier));

    /// <summary>An inspection that no rule about inspections carried out looks at.</summary>
    public static Inspection Cancelled(Inspection inspection) => inspection with { NotCarriedOut = new NotCarriedOut { Reason = "Dịch bệnh", Cause = NotCarriedOutCause.Other } };
}
