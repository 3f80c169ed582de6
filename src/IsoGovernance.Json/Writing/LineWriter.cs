using System;
using System.IO;
using System.Text.Json;
using IsoGovernance.Json.Mapping;

namespace IsoGovernance.Json.Writing;

/// <summary>Writes records one a line, each with its name first.</summary>
internal sealed class LineWriter(Utf8JsonWriter writer, KeptMembers kept, Stream to)
{
    private readonly WriterFields _fields = new(writer, kept);

    public void Write<T>(string name, RecordMap<T> map, T record)
        where T : Fact
    {
        writer.WriteStartObject();
        writer.WriteString("record"u8, name);
        _fields.Write(map, record);
        writer.WriteEndObject();
        writer.Flush();
        to.WriteByte((byte)'\n');
        writer.Reset();
    }

    public void Write<T>(string name, ReadOnlySpan<byte> list, RecordMap<T> map, ValueList<T> records)
        where T : Fact
    {
        kept.Enter(list);
        for (var i = 0; i < records.Count; i++)
        {
            kept.Enter(i);
            Write(name, map, records[i]);
            kept.Leave();
        }
        kept.Leave();
    }
}
