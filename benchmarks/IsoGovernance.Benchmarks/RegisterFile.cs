using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Generation;
using IsoGovernance.Json;
using IsoGovernance.Json.Mapping;
using IsoGovernance.Json.Writing;

namespace IsoGovernance.Benchmarks;

/// <summary>Writes generated registers in JSON Lines, record by record, so that they may be of any size.</summary>
internal static class RegisterFile
{
    private const int Whole = 34;

    /// <summary>Writes a country that has so many agencies, or so many megabytes, to the next whole province.</summary>
    /// <returns>The numbers of agencies, systems and bytes.</returns>
    public static (int Agencies, int Systems, long Bytes) Write(string path, ulong seed, int? agencies, int? megabytes, int faults)
    {
        var country = new RegisterGenerator(seed, RegisterProfile.CountryOf(Whole));
        var provinces = Whole;
        if (agencies is not null) provinces = Scaled(agencies.Value, country.AgencyCount);
        if (megabytes is not null)
        {
            // What a system comes to is told by writing those of one province.
            var one = new RegisterGenerator(seed, RegisterProfile.CountryOf(1));
            provinces = Scaled(megabytes.Value * 1_000_000L, Write(one, null, Stream.Null) / one.SystemCount * country.SystemCount);
        }
        var generator = new RegisterGenerator(seed, RegisterProfile.CountryOf(provinces));
        using var file = File.Create(path);
        var bytes = Write(generator, faults == 0 ? null : new Faults(seed, faults), file);
        return (generator.AgencyCount, generator.SystemCount, bytes);
    }

    /// <summary>Writes the register that a generator makes.</summary>
    /// <returns>How many bytes it comes to.</returns>
    public static long Write(RegisterGenerator generator, Faults? faults, Stream to)
    {
        using var counted = new CountingStream(to);
        using var buffered = new BufferedStream(counted, 1 << 20);
        using var writer = new Utf8JsonWriter(buffered, RegisterWriter.LineOptions);
        var lines = new LineWriter(writer, new KeptMembers(default), buffered);
        lines.Write(RecordNames.Register, RegisterMaps.Register, generator.Head() with { Agencies = default });
        for (var i = 0; i < generator.AgencyCount; i++)
        {
            var agency = generator.Agency(i);
            lines.Write(RecordNames.Agency, AgencyMaps.Agency, faults?.In(agency, i) ?? agency);
        }
        for (var i = 0; i < generator.SystemCount; i++)
        {
            var system = generator.System(i);
            lines.Write(RecordNames.System, SystemMaps.QualityManagementSystem, faults?.In(system, generator.AgenciesOf(i), i) ?? system);
            var inspections = ValueList.From(generator.InspectionsOf(i));
            foreach (var inspection in faults?.In(inspections, i) ?? inspections) lines.Write(RecordNames.Inspection, InspectionMaps.Inspection, inspection);
        }
        writer.Flush();
        buffered.Flush();
        return counted.Position;
    }

    private static int Scaled(long wanted, long ofCountry) => (int)Math.Max(1, ((wanted * Whole) + (ofCountry / 2)) / ofCountry);

    /// <summary>Counts what is written to another stream.</summary>
    private sealed class CountingStream(Stream inner) : Stream
    {
        private long _count;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _count;

        public override long Position { get => _count; set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            inner.Write(buffer);
            _count += buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
