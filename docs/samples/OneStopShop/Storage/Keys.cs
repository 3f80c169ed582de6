using IsoGovernance;
using IsoGovernance.Json;

namespace OneStopShop.Storage;

/// <summary>Which records are kept on their own, and where.</summary>
public static class Keys
{
    /// <summary>Where a record is kept.</summary>
    public static RecordKey Of(string register, Fact record) => record switch
    {
        Register => new RecordKey(register, RecordNames.Register, ""),
        Agency agency => new RecordKey(register, RecordNames.Agency, agency.Id.Value),
        QualityManagementSystem system => new RecordKey(register, RecordNames.System, system.Id.Value),
        Inspection inspection => new RecordKey(register, RecordNames.Inspection, inspection.Id.Value),
        _ => throw new ArgumentException("Kept within another record.", nameof(record)),
    };

    /// <summary>Where a record of a kind is kept.</summary>
    public static RecordKey Of<T>(string register, string id)
        where T : Fact => new(register, KindOf<T>(), id);

    private static string KindOf<T>() =>
        typeof(T) == typeof(Agency) ? RecordNames.Agency
        : typeof(T) == typeof(QualityManagementSystem) ? RecordNames.System
        : typeof(T) == typeof(Inspection) ? RecordNames.Inspection
        : throw new NotSupportedException("Kept within another record: " + typeof(T).Name);
}
