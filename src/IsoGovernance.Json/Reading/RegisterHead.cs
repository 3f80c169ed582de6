using System.Collections.Generic;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;

namespace IsoGovernance.Json.Reading;

/// <summary>What must be known of a register before its first system is judged: what it says of itself, and its agencies.</summary>
internal sealed class RegisterHead(ReadOptions options)
{
    private readonly List<Agency> _agencies = [];
    private readonly List<TextPlace> _places = [];
    private readonly List<LostValues> _lost = [];
    private readonly HashSet<Agency> _known = [];

    // Agencies of one kind carry out the same procedures; equal lists are kept once.
    private readonly Dictionary<ValueList<AdministrativeProcedure>, ValueList<AdministrativeProcedure>> _procedures = [];
    private Register? _register;
    private TextPlace? _place;

    // Whether the part that is being read repeats what an earlier one said.
    private bool _isRepeated;

    public ProblemTotals Problems { get; } = new(options.Problems);

    public int AgencyCount => _agencies.Count;

    /// <summary>The register without its systems and inspections.</summary>
    public Register Register => (_register ?? new Register()) with { Agencies = ValueList.From(_agencies) };

    public LostValues Lost => LostValues.None.And(_lost);

    /// <summary>Goes on to the next part of the register.</summary>
    public void BeginPart() => _isRepeated = false;

    /// <summary>Whether a further part says the same of the register as an earlier one.</summary>
    public bool IsRepeatedBy(Register register) => _isRepeated = _register is not null && _register.Equals(register);

    /// <summary>Takes in what a register says of itself, without its lists of records.</summary>
    /// <returns>Whether it is the first.</returns>
    public bool TryAdd(Register register, TextPlace place)
    {
        if (_register is not null) return false;
        _register = register;
        _place = place;
        return true;
    }

    /// <summary>Takes in an agency, unless the part repeats it.</summary>
    /// <returns>Whether it is a new one.</returns>
    public bool TryAdd(Agency agency, TextPlace place)
    {
        if (_isRepeated && _known.Contains(agency)) return false;
        if (!_procedures.TryGetValue(agency.Procedures, out var procedures)) _procedures.Add(agency.Procedures, procedures = agency.Procedures);
        var kept = agency with { Procedures = procedures };
        _known.Add(kept);
        _agencies.Add(kept);
        _places.Add(place);
        return true;
    }

    /// <summary>Takes in what was wrong with a record of the head.</summary>
    public void Tell(RegisterRecord record, int input)
    {
        Problems.Add(record, input);
        if (!record.Lost.IsEmpty) _lost.Add(record.Lost);
    }

    /// <summary>Where an agency begins, or what the register says of itself.</summary>
    public TextPlace? PlaceOf(int? agency) => agency is not { } ordinal ? _place : ordinal < _places.Count ? _places[ordinal] : null;
}
