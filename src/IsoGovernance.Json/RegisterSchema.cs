using System;
using System.IO;
using System.Text.Json;
using IsoGovernance.Json.Schema;

namespace IsoGovernance.Json;

/// <summary>The exchange format as JSON Schema of 2020-12, made of what the reader reads and the writer writes.</summary>
/// <remarks>
/// Whatever a schema refuses, reading or assessing the text reports: it is never stricter than the library. It may be milder, because a
/// schema looks at one value at a time and the rules at all of them.
/// </remarks>
public static class RegisterSchema
{
    /// <summary>The version of the format, which ends the schemas' identifiers. A member that is added raises its second number.</summary>
    public const string Version = "1.0";

    /// <summary>Writes the schema of a shape: of the document, or of one line of JSON Lines.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="to">Where it is written, as UTF-8 with line feeds; stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shape"/> is no shape of the format.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(RegisterShape shape, Stream to)
    {
        if (to is null) throw new ArgumentNullException(nameof(to));
        if (shape is not (RegisterShape.Document or RegisterShape.Lines)) throw new ArgumentOutOfRangeException(nameof(shape), shape, "No shape of the format.");
        using (var json = new Utf8JsonWriter(to, RegisterWriter.DocumentOptions)) new SchemaWriter(json, shape).Write();
        to.WriteByte((byte)'\n');
    }
}
