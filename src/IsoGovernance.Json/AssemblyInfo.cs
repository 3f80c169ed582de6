using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("IsoGovernance.Spreadsheets")]
[assembly: InternalsVisibleTo("IsoGovernance.Spreadsheets.Tests")]
[assembly: InternalsVisibleTo("isogov")]
[assembly: InternalsVisibleTo("IsoGovernance.Json.Tests")]
[assembly: InternalsVisibleTo("IsoGovernance.Fuzz.Tests")]
[assembly: InternalsVisibleTo("IsoGovernance.Benchmarks")]
[assembly: InternalsVisibleTo("IsoGovernance.Tool.Tests")]
[assembly: InternalsVisibleTo("IsoGovernance.Reporting.Tests")]
