using System;
using System.IO;
using IsoGovernance.Json;

namespace IsoGovernance.Reporting;

/// <summary>Writes the report of a register that was judged.</summary>
/// <remarks>
/// The same input gives the same bytes on every machine and under any culture. Nothing here reads a clock, the environment or the terminal.
/// Safe to use from several threads, each with its own stream.
/// </remarks>
public static class ReportWriter
{
    /// <summary>Writes a report. The stream is left open.</summary>
    /// <param name="assessed">The register that was judged.</param>
    /// <param name="format">The form.</param>
    /// <param name="output">The stream to write to.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessed"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of the forms.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(AssessedRegister assessed, ReportFormat format, Stream output, ReportOptions? options = null)
    {
        if (assessed is null) throw new ArgumentNullException(nameof(assessed));
        if (output is null) throw new ArgumentNullException(nameof(output));
        options ??= ReportOptions.Default;
        switch (format)
        {
            default: throw new ArgumentOutOfRangeException(nameof(format), format, "A report has no such form.");
        }
    }
}
