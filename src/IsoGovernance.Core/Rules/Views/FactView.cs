namespace IsoGovernance.Rules;

/// <summary>Any record with its described members: the subject of the rules over all records.</summary>
internal sealed class FactView(FactSheet sheet)
{
    private int _start;
    private int _end;

    public Fact Fact { get; private set; } = null!;

    public int Count => _end - _start;

    public Member this[int index] => sheet[_start + index];

    public void Load(Fact fact, int start, int end)
    {
        Fact = fact;
        _start = start;
        _end = end;
    }
}
