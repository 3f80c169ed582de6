using System;
using System.IO;
using System.Text.Json;
using IsoGovernance.Json.Reading;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Json.Writing;

namespace IsoGovernance.Json;

/// <summary>Reads and writes one record in the exchange format, for hosts that hand records over or keep them one by one.</summary>
/// <remarks>Every record within a register has its spelling there and no other: a system, an audit, an auditor, the register itself.</remarks>
public static class RecordJson
{
    /// <summary>Reads a record.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="utf8">The bytes of the text, one JSON object, with or without a byte order mark.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <returns>The record and what was wrong. Bad data never throws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentException">The format has no such record.</exception>
    public static RecordDocument<T> Read<T>(byte[] utf8, ReadOptions? options = null)
        where T : Fact
    {
        if (utf8 is null) throw new ArgumentNullException(nameof(utf8));
        return DocumentReader.Read(utf8, RegisterFormat.MapOf<T>(), options ?? ReadOptions.Default);
    }

    /// <summary>Writes a record.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="record">The record.</param>
    /// <returns>The bytes, on one line without a line feed. The same record is the same bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The format has no such record.</exception>
    public static byte[] Write<T>(T record)
        where T : Fact
    {
        if (record is null) throw new ArgumentNullException(nameof(record));
        return Write(record, default);
    }

    /// <summary>Writes a record as it was read, with the members beside it that the format does not know.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="document">The record as it was read.</param>
    /// <returns>The bytes, on one line without a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The format has no such record.</exception>
    public static byte[] Write<T>(RecordDocument<T> document)
        where T : Fact
    {
        if (document is null) throw new ArgumentNullException(nameof(document));
        return Write(document.Record, document.Unknown);
    }

    private static byte[] Write<T>(T record, ValueList<UnknownMember> unknown)
        where T : Fact
    {
        var map = RegisterFormat.MapOf<T>();
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, RegisterWriter.LineOptions))
        {
            writer.WriteStartObject();
            new WriterFields(writer, new KeptMembers(unknown)).Write(map, record);
            writer.WriteEndObject();
        }
        return bytes.ToArray();
    }
}
