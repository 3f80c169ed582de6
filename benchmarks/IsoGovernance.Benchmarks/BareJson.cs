using System;
using System.Buffers;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>Bare System.Text.Json into the library's types: what reading costs at least when nothing is checked and nothing is judged.</summary>
internal static class BareJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters =
        {
            new DateConverter(),
            new TextConverter<ProcedureCode>(text => new ProcedureCode(text)),
            new TextConverter<DocumentNumber>(text => new DocumentNumber(text)),
            new TextConverter<AgencyCode>(text => new AgencyCode(text)),
            new TextConverter<StandardEdition>(text => new StandardEdition(text)),
            new OpenConverters(),
        },
    };

    private static ReadOnlySpan<byte> Agency => "{\"record\":\"agency\""u8;

    private static ReadOnlySpan<byte> System => "{\"record\":\"system\""u8;

    private static ReadOnlySpan<byte> Inspection => "{\"record\":\"inspection\""u8;

    /// <summary>Reads all records of a register in JSON Lines and drops them.</summary>
    /// <returns>Their number.</returns>
    public static int ReadLines(Stream from)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 18);
        int filled = 0, records = 0;
        while (from.Read(buffer, filled, buffer.Length - filled) is var read and > 0)
        {
            filled += read;
            var start = 0;
            while (buffer.AsSpan(start, filled - start).IndexOf((byte)'\n') is var length and >= 0)
            {
                if (ReadLine(buffer.AsSpan(start, length)) is not null) records++;
                start += length + 1;
            }
            filled -= start;
            buffer.AsSpan(start, filled).CopyTo(buffer);
            if (filled < buffer.Length) continue;
            var longer = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.CopyTo(longer, 0);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = longer;
        }
        ArrayPool<byte>.Shared.Return(buffer);
        return records;
    }

    private static Fact? ReadLine(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith(System)) return JsonSerializer.Deserialize<QualityManagementSystem>(line, Options);
        if (line.StartsWith(Inspection)) return JsonSerializer.Deserialize<Inspection>(line, Options);
        if (line.StartsWith(Agency)) return JsonSerializer.Deserialize<Agency>(line, Options);
        return JsonSerializer.Deserialize<Register>(line, Options);
    }

    private sealed class DateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var date = reader.GetDateTime();
            return new LocalDate(date.Year, date.Month, date.Day);
        }

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    /// <summary>A value that is written as its text.</summary>
    private sealed class TextConverter<T>(Func<string, T> make) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => make(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class CodedConverter<T> : JsonConverter<Coded<T>>
        where T : struct, Enum
    {
        public override Coded<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Coded<T>.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Coded<T> value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class IdConverter<T> : JsonConverter<Id<T>>
    {
        public override Id<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString());

        public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class ListConverter<T>(JsonSerializerOptions options) : JsonConverter<ValueList<T>>
    {
        private readonly JsonConverter<T[]> _array = (JsonConverter<T[]>)options.GetConverter(typeof(T[]));

        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            // The list is its array; the public conversion would copy it.
            var items = _array.Read(ref reader, typeof(T[]), options);
            return Unsafe.As<T[]?, ValueList<T>>(ref items);
        }

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class OpenConverters : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && ConverterOf(typeToConvert) is not null;

        public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        {
            var converter = ConverterOf(typeToConvert)!.MakeGenericType(typeToConvert.GetGenericArguments());
            return (JsonConverter?)(converter.GetGenericTypeDefinition() == typeof(ListConverter<>) ? Activator.CreateInstance(converter, options) : Activator.CreateInstance(converter));
        }

        private static Type? ConverterOf(Type type)
        {
            var open = type.GetGenericTypeDefinition();
            return open == typeof(ValueList<>) ? typeof(ListConverter<>) : open == typeof(Id<>) ? typeof(IdConverter<>) : open == typeof(Coded<>) ? typeof(CodedConverter<>) : null;
        }
    }
}
