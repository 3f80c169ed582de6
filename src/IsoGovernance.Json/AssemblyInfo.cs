using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("IsoGovernance.Json.Tests")]
