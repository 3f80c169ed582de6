namespace IsoGovernance.Rules;

/// <summary>Any record with its described members: the subject of the rules over all records.</summary>
internal sealed class FactView(FactSheet sheet)
{
    private int _start;
    private int _end;
    private uint _kinds;

    public Fact Fact { get; private set; } = null!;

    public int Count => _end - _start;

    public ref readonly Member this[int index] => ref sheet[_start + index];

    /// <summary>Whether a member is a reference.</summary>
    public bool HasReference => _kinds >= 1u << (int)MemberKind.AgencyReference;

    /// <summary>Whether a member is of a kind.</summary>
    public bool Has(MemberKind kind) => (_kinds & (1u << (int)kind)) != 0;

    public void Load(Fact fact, int start, int end, uint kinds)
    {
        Fact = fact;
        _start = start;
        _end = end;
        _kinds = kinds;
    }
}
