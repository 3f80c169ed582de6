using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using IsoGovernance.Json.Mapping;
using IsoGovernance.Json.Writing;

namespace IsoGovernance.Json;

/// <summary>Writes registers in the exchange format. The same register is the same bytes, on any machine.</summary>
/// <remarks>
/// Members stand in the order of the model, records in the order of the register; what is not recorded is left out; lines end in a line
/// feed; there is no byte order mark.
/// </remarks>
public static class RegisterWriter
{
    internal static readonly JsonWriterOptions DocumentOptions = Options(indented: true);
    internal static readonly JsonWriterOptions LineOptions = Options(indented: false);

    /// <summary>Writes a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="to">Where it is written; stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="to"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shape"/> is no shape of the format.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(Register register, RegisterShape shape, Stream to) => Write(register, default, shape, to);

    /// <summary>Writes a register as it was read, with the members beside it that the format does not know.</summary>
    /// <param name="document">The register as it was read.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="to">Where it is written; stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="to"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shape"/> is no shape of the format.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(RegisterDocument document, RegisterShape shape, Stream to)
    {
        if (document is null) throw new ArgumentNullException(nameof(document));
        Write(document.Register, document.Unknown, shape, to);
    }

    private static void Write(Register register, ValueList<UnknownMember> unknown, RegisterShape shape, Stream to)
    {
        if (register is null) throw new ArgumentNullException(nameof(register));
        if (to is null) throw new ArgumentNullException(nameof(to));
        if (shape == RegisterShape.Document) WriteDocument(register, unknown, to);
        else if (shape == RegisterShape.Lines) WriteLines(register, unknown, to);
        else throw new ArgumentOutOfRangeException(nameof(shape), shape, "No shape of the format.");
    }

    private static void WriteDocument(Register register, ValueList<UnknownMember> unknown, Stream to)
    {
        using (var writer = new Utf8JsonWriter(to, DocumentOptions))
        {
            writer.WriteStartObject();
            new WriterFields(writer, new KeptMembers(unknown)).Write(RegisterMaps.Register, register);
            writer.WriteEndObject();
        }
        to.WriteByte((byte)'\n');
    }

    private static void WriteLines(Register register, ValueList<UnknownMember> unknown, Stream to)
    {
        using var writer = new Utf8JsonWriter(to, LineOptions);
        var kept = new KeptMembers(unknown);
        var lines = new LineWriter(writer, kept, to);
        lines.Write(RecordNames.Register, RegisterMaps.Register, register with { Agencies = default, Systems = default, Inspections = default });
        lines.Write(RecordNames.Agency, "agencies"u8, AgencyMaps.Agency, register.Agencies);
        lines.Write(RecordNames.System, "systems"u8, SystemMaps.QualityManagementSystem, register.Systems);
        lines.Write(RecordNames.Inspection, "inspections"u8, InspectionMaps.Inspection, register.Inspections);
    }

    // The bytes are UTF-8 and the reader of them is a program: a letter is written as itself, and no page of a browser is meant.
    private static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = int.MaxValue,
        SkipValidation = false,
    };
}
