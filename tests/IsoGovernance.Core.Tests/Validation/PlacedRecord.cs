using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using IsoGovernance.Assessment;
using IsoGovernance.Validation;

namespace IsoGovernance.Tests;

/// <summary>A record of a register that is validated by itself, with its place and its system.</summary>
internal sealed record PlacedRecord(Fact Record, string Path, QualityManagementSystem? System)
{
    /// <summary>The records of a register, but for those that no rule is about by themselves.</summary>
    public static IEnumerable<PlacedRecord> Of(Register register) =>
    [
        .. In("", nameof(register.Agencies), register.Agencies, null),
        .. register.Agencies.SelectMany((agency, i) => In("/agencies/" + i, nameof(agency.Procedures), agency.Procedures, null)),
        .. In("", nameof(register.InspectionPlans), register.InspectionPlans, null),
        .. In("", nameof(register.ProcedureListChanges), register.ProcedureListChanges, null),
        .. In("", nameof(register.Reports), register.Reports, null),
        .. In("", nameof(register.Inspections), register.Inspections, null),
        .. In("", nameof(register.Systems), register.Systems, null),
        .. register.Systems.SelectMany((system, i) => OfSystem(system, "/systems/" + i)),
    ];

    public IValidator Validator(ValidationSettings settings) => ValidatorOf(Record.GetType(), settings);

    public static IValidator ValidatorOf(Type type, ValidationSettings settings) =>
        (IValidator)Activator.CreateInstance(typeof(RecordValidator<>).MakeGenericType(type), settings)!;

    public List<FluentValidation.Results.ValidationFailure> Failures(ValidationSettings settings) =>
        Validator(settings).Validate(new ValidationContext<object>(Record)).Errors;

    /// <summary>Whether a finding is about this record or one within it.</summary>
    public bool Holds(Finding finding) => finding.Subject.Path == Path || finding.Subject.Path.StartsWith(Path + "/", StringComparison.Ordinal);

    // The lists of records that stand directly in a system, by reflection: a list that is added later is not forgotten.
    private static IEnumerable<PlacedRecord> OfSystem(QualityManagementSystem system, string path) =>
        from property in typeof(QualityManagementSystem).GetProperties()
        let list = property.GetValue(system) as IEnumerable<Fact>
        where list is not null
        from placed in In(path, property.Name, list, system)
        select placed;

    private static IEnumerable<PlacedRecord> In(string path, string list, IEnumerable<Fact> records, QualityManagementSystem? system) =>
        records.Select((record, i) => new PlacedRecord(record, path + "/" + CamelCase.Of(list) + "/" + i, system));
}
