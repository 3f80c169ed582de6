using System;
using System.Collections.Generic;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;

namespace IsoGovernance.Json.Reading;

/// <summary>What must be known of a register before its first system is judged: what it says of itself, and its agencies.</summary>
/// <param name="options">The limits.</param>
/// <param name="isInParts">Whether the register comes in several parts.</param>
internal sealed class RegisterHead(ReadOptions options, bool isInParts)
{
    private readonly List<Agency> _agencies = [];
    private readonly List<TextPlace> _places = [];
    private readonly List<LostValues> _lost = [];

    // The digests of the lines of earlier parts, and of the part that is being read.
    private readonly HashSet<string> _earlier = new(StringComparer.Ordinal);
    private readonly List<string> _ofPart = [];

    // Agencies of one kind carry out the same procedures; equal lists are kept once.
    private readonly Dictionary<ValueList<AdministrativeProcedure>, ValueList<AdministrativeProcedure>> _procedures = [];
    private Register? _register;
    private TextPlace? _place;
    private bool _hasUnknown;

    public ProblemTotals Problems { get; } = new(options.Problems);

    public int AgencyCount => _agencies.Count;

    /// <summary>The register without its systems and inspections.</summary>
    public Register Register => (_register ?? new Register()) with { Agencies = ValueList.From(_agencies) };

    /// <summary>What is lost of it. Where it says nothing of itself, a line that does not tell what it holds may be the one that would.</summary>
    public LostValues Lost => LostValues.None.And(_register is null && _hasUnknown ? [.. _lost, new LostValues([""])] : _lost);

    /// <summary>Goes on to the next part of the register.</summary>
    public void BeginPart()
    {
        _earlier.UnionWith(_ofPart);
        _ofPart.Clear();
    }

    /// <summary>Whether a line says what a line of an earlier part says: every part may repeat the head.</summary>
    public bool IsRepetition(byte[] digest)
    {
        if (!isInParts) return false;
        var line = Convert.ToBase64String(digest);
        if (_earlier.Contains(line)) return true;
        _ofPart.Add(line);
        return false;
    }

    /// <summary>Takes in what a register says of itself.</summary>
    /// <returns>Whether it is the first.</returns>
    public bool TryAdd(Register register, TextPlace place)
    {
        if (_register is not null) return false;
        _register = register;
        _place = place;
        return true;
    }

    /// <summary>Takes in an agency.</summary>
    public void Add(Agency agency, TextPlace place)
    {
        if (!_procedures.TryGetValue(agency.Procedures, out var procedures)) _procedures.Add(agency.Procedures, procedures = agency.Procedures);
        _agencies.Add(agency with { Procedures = procedures });
        _places.Add(place);
    }

    /// <summary>Takes in what was wrong with a record of the head.</summary>
    public void Tell(RegisterRecord record, int input)
    {
        Problems.Add(record, input);
        _hasUnknown |= record.Name is null;
        if (!record.Lost.IsEmpty) _lost.Add(record.Lost);
    }

    /// <summary>Where an agency begins, or what the register says of itself.</summary>
    public TextPlace? PlaceOf(int? agency) => agency is not { } ordinal ? _place : ordinal < _places.Count ? _places[ordinal] : null;
}
