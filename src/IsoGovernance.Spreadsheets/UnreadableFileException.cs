using System;

namespace IsoGovernance.Spreadsheets;

/// <summary>Ends the reading of a file of which nothing can be read; it does not leave the library.</summary>
internal sealed class UnreadableFileException(LocalizedText reason, Exception? cause = null) : Exception(reason.English, cause)
{
    public LocalizedText Reason => reason;
}
