namespace IsoGovernance.Json.Reading;

/// <summary>Turns bytes into lines and columns, walking forwards through the document once.</summary>
internal sealed class TextPosition(Tape tape)
{
    private int _at = tape.Start;

    public int Line { get; private set; } = tape.Origin.LinesBefore + 1;

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
            // Bytes that continue a character have been counted with its first one; characters of four bytes are surrogate pairs.
            else if (value is < 0x80 or >= 0xC0) Column += value is >= 0xF0 and <= 0xF4 ? 2 : 1;
        }
    }
}
