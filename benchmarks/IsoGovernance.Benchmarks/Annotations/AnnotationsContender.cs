using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace IsoGovernance.Benchmarks.Annotations;

/// <summary>
/// The conditions over one record in DataAnnotations: attributes of metadata classes, and a walk from record to record, since
/// <see cref="Validator"/> looks at one object only. Conditions over a system or a register, and terms, are not for attributes.
/// </summary>
/// <remarks>Used by one thread at a time: attributes share what they are given.</remarks>
internal sealed class AnnotationsContender : IContender
{
    private readonly Surroundings _around = new();
    private readonly Services _services;
    private readonly List<ValidationResult> _results = [];
    private readonly List<(string Name, int Index)> _path = [];

    public AnnotationsContender()
    {
        Metadata.Register();
        _services = new Services(_around);
    }

    public string Name => "DataAnnotations";

    public IReadOnlyCollection<string> Codes => RecordLevel.Codes;

    public void Judge(Register register, LocalDate asOf, Action<string, string> found)
    {
        _around.Enter(register, asOf);
        Validate(register, found);
    }

    private void Validate(Fact record, Action<string, string> found)
    {
        if (record is QualityManagementSystem system) _around.System.Enter(system);
        _results.Clear();
        if (!Validator.TryValidateObject(record, new ValidationContext(record, _services, null), _results, validateAllProperties: true)) Give(found);
        foreach (var within in RecordsWithin.Of(record.GetType()))
        {
            var index = 0;
            foreach (var child in within.Of(record))
            {
                _path.Add((within.Name, within.IsList ? index++ : -1));
                Validate(child, found);
                _path.RemoveAt(_path.Count - 1);
            }
        }
    }

    private void Give(Action<string, string> found)
    {
        var pointer = "";
        foreach (var (name, index) in _path) pointer += index < 0 ? "/" + Pointers.CamelCase(name) : $"/{Pointers.CamelCase(name)}/{index}";
        foreach (var result in _results)
        {
            foreach (var member in result.MemberNames) found(result.ErrorMessage!, pointer + Pointers.Of(member));
        }
    }

    private sealed class Services(Surroundings around) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(Surroundings) ? around : null;
    }
}
