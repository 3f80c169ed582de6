namespace IsoGovernance.Reporting.Text;

/// <summary>How a line stands out where a terminal shows colours.</summary>
internal enum Colour
{
    None,
    Bold,
    Faint,
    Red,
    Yellow,
    Cyan,
}
