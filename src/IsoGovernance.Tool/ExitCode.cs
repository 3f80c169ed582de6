namespace IsoGovernance.Tool;

/// <summary>What the tool tells the shell.</summary>
internal enum ExitCode
{
    /// <summary>No violation was found and no value was lost.</summary>
    Kept = 0,

    /// <summary>A violation was found, or a value was lost in reading.</summary>
    Broken = 1,

    /// <summary>Wrong usage, broken syntax, an I/O fault or a rule's own error.</summary>
    Fault = 2,

    /// <summary>Ctrl+C ended the work early, as shells have it for that signal.</summary>
    Interrupted = 130,
}
