using System.IO;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Tool;

/// <summary>What a command reads from and writes to.</summary>
internal sealed record Streams(Stream Input, StreamWriter Output, StreamWriter Error)
{
    /// <summary>Whether the output is a terminal whose user wants colours.</summary>
    public bool ShowsColours { get; init; }

    /// <summary>Whether the error output is a terminal that shows progress.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Tells the user something besides the result.</summary>
    public void Tell(string text) => Error.WriteLine("isogov: " + Printable.Of(text));
}
