using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using IsoGovernance;
using IsoGovernance.Json;
using IsoGovernance.Validation;

namespace OneStopShop;

/// <summary>How putting a record into a system ended.</summary>
public enum EntryState
{
    /// <summary>There is no such system.</summary>
    NoSystem,

    /// <summary>Somebody else saved the system meanwhile.</summary>
    Conflict,

    /// <summary>The record breaks the law, and nobody said to save it all the same.</summary>
    HasViolations,

    /// <summary>It was saved.</summary>
    Saved,
}

/// <summary>The end of putting a record into a system.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Version">The system's version now.</param>
/// <param name="Failures">What was found on the record where it stands.</param>
public sealed record EntryResult(EntryState State, int Version, IReadOnlyList<ValidationFailure> Failures);

/// <summary>Puts one record into a system, as a form or a call of the API does, and tells what the library finds on it.</summary>
/// <remarks>
/// The record is validated where it will stand, in its system and its register, so nothing has to be left open. Who records what happened is
/// never kept from it: a record with violations is saved when that is said.
/// </remarks>
public sealed class RecordEntry(Registers registers, IServiceProvider validators, ValidationSettings settings, Visitor visitor)
{
    /// <summary>Validates a record and saves it.</summary>
    /// <param name="register">The register.</param>
    /// <param name="system">The system.</param>
    /// <param name="list">The list of the system.</param>
    /// <param name="document">The record.</param>
    /// <param name="seen">The version of the system that was changed.</param>
    /// <param name="acceptViolations">Whether the record is saved although it breaks the law.</param>
    /// <param name="cancellation">Ends the saving.</param>
    public async Task<EntryResult> PutAsync<T>(
        string register, string system, SystemList<T> list, RecordDocument<T> document, int seen, bool acceptViolations, CancellationToken cancellation)
        where T : Fact
    {
        if (await registers.FindAsync<QualityManagementSystem>(register, system, cancellation) is not { } current) return new(EntryState.NoSystem, 0, []);
        if (current.Version != seen) return new(EntryState.Conflict, current.Version, []);
        var result = await ValidateAsync(register, current.Record, document.Record, cancellation);
        if (result.HasViolation() && !acceptViolations) return new(EntryState.HasViolations, seen, result.Errors);
        if (await registers.TrySaveAsync(register, list.Put(current.Document, document), seen, cancellation)) return new(EntryState.Saved, seen + 1, result.Errors);
        var newest = await registers.FindAsync<QualityManagementSystem>(register, system, cancellation);
        return new(EntryState.Conflict, newest!.Version, []);
    }

    /// <summary>What is found on a record as it stands, or will stand, in a system.</summary>
    public async Task<ValidationResult> ValidateAsync<T>(string register, QualityManagementSystem system, T record, CancellationToken cancellation)
        where T : Fact
    {
        var document = await registers.FindAsync(register, cancellation);
        var around = settings with { Register = document?.Register, System = system, Language = visitor.Language };
        return validators.GetRequiredService<IValidator<T>>().Validate(new ValidationContext<T>(record).JudgedBy(around));
    }

    /// <summary>The JSON pointer, within the record, of what a failure is about: <c>/findings/2/evidence</c> for <c>Findings[2].Evidence</c>.</summary>
    public static string PathOf(ValidationFailure failure) => failure.PropertyName.Length == 0 ? "" : string.Concat(
        failure.PropertyName.Replace('[', '.').Replace("]", "", StringComparison.Ordinal).Split('.').Select(step => "/" + JsonNamingPolicy.CamelCase.ConvertName(step)));
}
