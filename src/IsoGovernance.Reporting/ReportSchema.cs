using System;
using System.IO;

namespace IsoGovernance.Reporting;

/// <summary>The report in JSON as JSON Schema of 2020-12.</summary>
public static class ReportSchema
{
    /// <summary>The version of the form, which every report names. A member that is added raises its second number, any other change its first.</summary>
    public const string Version = "1.0";

    /// <summary>Writes the schema.</summary>
    /// <param name="to">Where it is written, as UTF-8 with line feeds; stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(Stream to)
    {
        if (to is null) throw new ArgumentNullException(nameof(to));
        using var schema = typeof(ReportSchema).Assembly.GetManifestResourceStream("report.schema.json")!;
        schema.CopyTo(to);
    }
}
