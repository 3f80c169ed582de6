using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("IsoGovernance.Core.Tests")]
[assembly: InternalsVisibleTo("IsoGovernance.Json")]
[assembly: InternalsVisibleTo("IsoGovernance.Benchmarks")]
[assembly: InternalsVisibleTo("IsoGovernance.Tool.Tests")]
[assembly: InternalsVisibleTo("IsoGovernance.Reporting.Tests")]
