using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("IsoGovernance.Tool.Tests")]
