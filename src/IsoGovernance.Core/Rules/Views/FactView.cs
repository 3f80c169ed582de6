namespace IsoGovernance.Rules;

/// <summary>Any record with its described members: the subject of the rules over all records.</summary>
internal sealed class FactView(FactSheet sheet)
{
    private int _start;
    private int _end;
    private MemberKinds _kinds;

    public Fact Fact { get; private set; } = null!;

    /// <summary>The record that it stands in; null where it is judged without one.</summary>
    public Fact? Around { get; private set; }

    public int Count => _end - _start;

    public ref readonly Member this[int index] => ref sheet[_start + index];

    /// <summary>Whether a member is a reference.</summary>
    public bool HasReference => _kinds.HasReference;

    /// <summary>Whether a member is of a kind; it may be one that keeps every rule by itself and is not listed.</summary>
    public bool Has(MemberKind kind) => _kinds.Has(kind);

    public void Load(Fact fact, Fact? around, int start, MemberKinds kinds)
    {
        Fact = fact;
        Around = around;
        _start = start;
        _end = sheet.Count;
        _kinds = kinds;
    }

    /// <summary>Takes the place of all records with members of these kinds of which a rule looks at none.</summary>
    public void LoadAlike(MemberKinds kinds) => Load(null!, null, sheet.Count, kinds);
}
