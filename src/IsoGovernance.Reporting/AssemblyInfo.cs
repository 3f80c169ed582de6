using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("isogov")]
[assembly: InternalsVisibleTo("IsoGovernance.Reporting.Tests")]
[assembly: InternalsVisibleTo("IsoGovernance.Tool.Tests")]
