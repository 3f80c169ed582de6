using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("isogov")]
[assembly: InternalsVisibleTo("IsoGovernance.Json.Tests")]
[assembly: InternalsVisibleTo("IsoGovernance.Tool.Tests")]
