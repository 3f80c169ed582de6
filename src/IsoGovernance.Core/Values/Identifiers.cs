using System;

namespace IsoGovernance;

/// <summary>The identifiers of the records of a list.</summary>
internal static class Identifiers
{
    /// <summary>Whether a record has one.</summary>
    public static bool Stand(Fact[] records)
    {
        foreach (var record in records)
        {
            if (record.RecordId is not { } id) return false;
            if (!string.IsNullOrWhiteSpace(id)) return true;
        }
        return false;
    }

    /// <summary>Whether each is longer than the one before, or as long and greater, so that none is missing and none repeated.</summary>
    public static bool Ascend(Fact[] records)
    {
        var last = "";
        foreach (var record in records)
        {
            var id = record.RecordId;
            if (string.IsNullOrWhiteSpace(id) || id!.Length < last.Length || (id.Length == last.Length && string.CompareOrdinal(last, id) >= 0)) return false;
            last = id;
        }
        return true;
    }
}
