using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("IsoGovernance.Spreadsheets.Tests")]
