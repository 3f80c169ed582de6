using System;

namespace IsoGovernance.Rules;

/// <summary>What systems and inspections show of an agency on the day of a report and in the year that it reports on.</summary>
[Flags]
internal enum AgencyStanding : ushort
{
    None = 0,

    /// <summary>It takes part in a system whose declaration is in force.</summary>
    Declared = 1,

    /// <summary>It takes part in a system with a declaration whose day is not recorded.</summary>
    PerhapsDeclared = 2,

    /// <summary>A system in which it takes part was declared again in the year.</summary>
    Redeclared = 4,

    /// <summary>It may have been: a declaration's day is not recorded.</summary>
    PerhapsRedeclared = 8,

    /// <summary>The declaration in force names the newest edition of the standard.</summary>
    OnCurrentEdition = 16,

    /// <summary>It may name it: the edition or the day of a declaration is not recorded.</summary>
    PerhapsOnCurrentEdition = 32,

    /// <summary>It was inspected at its office in the year.</summary>
    InspectedOnSite = 64,

    /// <summary>It may have been: the form or the day of an inspection is not recorded.</summary>
    PerhapsInspectedOnSite = 128,

    /// <summary>It was inspected by dossier and report in the year.</summary>
    InspectedByDossier = 256,

    /// <summary>It may have been: the form or the day of an inspection is not recorded.</summary>
    PerhapsInspectedByDossier = 512,

    /// <summary>It was inspected in the year, in whatever form.</summary>
    Inspected = 1024,

    /// <summary>It may have been: the day of an inspection is not recorded.</summary>
    PerhapsInspected = 2048,
}
