namespace IsoGovernance.Json.Reading;

/// <summary>Turns bytes into lines and columns, walking forwards through the document once.</summary>
internal sealed class TextPosition(Tape tape)
{
    private int _at = tape.Start;

    public int Line { get; private set; } = 1;

    /// <summary>In UTF-16 code units, as editors and the library's hosts count them.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>Goes on to a byte, which must not lie before the last one asked for.</summary>
    public void MoveTo(int offset)
    {
        var utf8 = tape.Utf8;
        for (; _at < offset; _at++)
        {
            var value = utf8[_at];
            if (value == '\n')
            {
                Line++;
                Column = 1;
            }
            else if (value < 0x80 || value >= 0xC0) Column += value >= 0xF0 ? 2 : 1;
        }
    }
}
