using System;

namespace IsoGovernance.Tool;

/// <summary>A fault that is told in one line and ends the run.</summary>
internal sealed class ToolFault(LocalizedText text, Exception? cause = null) : Exception(text.English, cause)
{
    public LocalizedText Text { get; } = text;
}
