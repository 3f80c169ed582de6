using IsoGovernance.Json.Shapes;

namespace IsoGovernance.Spreadsheets.Layout;

/// <summary>What a column of a sheet is for.</summary>
internal enum ColumnPurpose
{
    /// <summary>It names the record that the row's record belongs to, or one further out.</summary>
    Owner,

    /// <summary>It holds a member of the row's record, or of a record within it.</summary>
    Member,

    /// <summary>It says that a record is there of which nothing else is recorded.</summary>
    Recorded,
}

/// <summary>One column of a sheet.</summary>
/// <param name="Name">The code name: the path of the member within the record, with dots.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Member">The member that it holds; of an owner column, the member that names the owner; null where it says that a record is there.</param>
/// <param name="Path">How the member is reached from the record of the row; of an owner column, from the owner.</param>
internal sealed record ColumnLayout(string Name, ColumnPurpose Purpose, MemberShape? Member, ColumnPath Path)
{
    /// <summary>The column that says of a record within a row that it is there.</summary>
    public const string RecordedName = "recorded";
}

/// <summary>How a member is reached from the record of a row.</summary>
/// <param name="Record">The record that holds the member.</param>
/// <param name="Before">The way to that record; null where it is the row's own.</param>
/// <param name="Member">The member of the record before that holds this one; null where there is none.</param>
internal sealed record ColumnPath(RecordShape Record, ColumnPath? Before = null, MemberShape? Member = null);
