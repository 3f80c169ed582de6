using FluentValidation.Results;
using IsoGovernance;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OneStopShop.Pages;

/// <summary>What stands beside a field or above the form: a finding of a rule, or a value that cannot be read.</summary>
/// <param name="Path">The JSON pointer of the place within the record.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Finding">The finding; null when the value cannot be read.</param>
public sealed record FieldRemark(string Path, string Message, Finding? Finding);

/// <summary>A page with a form for one record of a system, whichever it is; <c>_RecordForm.cshtml</c> shows it.</summary>
public abstract class RecordPage(Visitor visitor) : PageModel
{
    /// <summary>The register.</summary>
    [BindProperty(SupportsGet = true)]
    public string Register { get; set; } = "";

    /// <summary>The system.</summary>
    [BindProperty(SupportsGet = true)]
    public string System { get; set; } = "";

    /// <summary>The record; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    /// <summary>The version of the system that the form was filled in from.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Whether the record is saved although it has violations.</summary>
    [BindProperty]
    public bool AcceptViolations { get; set; }

    /// <summary>Whether the record was just saved.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    /// <summary>What the page is called.</summary>
    public abstract LocalizedText Title { get; }

    /// <summary>The system that the record belongs to.</summary>
    public QualityManagementSystem Of { get; protected set; } = new() { Id = default };

    /// <summary>The fields.</summary>
    public IReadOnlyList<FormField> Fields { get; protected set; } = [];

    /// <summary>What was found.</summary>
    public IReadOnlyList<FieldRemark> Remarks { get; protected set; } = [];

    /// <summary>Why nothing was saved; null when it was, or when nothing was to be.</summary>
    public LocalizedText? Refused { get; protected set; }

    /// <summary>Whether it can be saved all the same.</summary>
    public bool CanBeAccepted { get; protected set; }

    /// <summary>Whether somebody else saved the system meanwhile.</summary>
    public bool IsConflict { get; protected set; }

    /// <summary>The visitor.</summary>
    protected Visitor Visitor => visitor;

    /// <summary>What is said of a field, or of the group of fields that a path names.</summary>
    public IEnumerable<FieldRemark> RemarksOn(string path) => Remarks.Where(remark => TargetOf(remark) == path);

    /// <summary>The path of the field or the group of fields that something is said of; null when it is the record as a whole.</summary>
    public string? TargetOf(FieldRemark remark)
    {
        if (remark.Path.Length == 0) return null;
        if (Fields.Any(field => field.Path == remark.Path)) return remark.Path;
        // Of a list that lacks something, its new item; of a member that the form does not have, nothing.
        return Fields.Select(field => field.Group).LastOrDefault(group => group == remark.Path || group.StartsWith(remark.Path + "/", StringComparison.Ordinal));
    }
}

/// <summary>A page with a form for one record of a system.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
public abstract class RecordPage<T>(Registers registers, RecordEntry entry, Visitor visitor) : RecordPage(visitor)
    where T : Fact
{
    /// <summary>The list that the record stands in.</summary>
    protected abstract SystemList<T> List { get; }

    /// <summary>The form, whose choices are records of the system.</summary>
    protected abstract RecordForm<T> FormFor(QualityManagementSystem system);

    /// <summary>Shows the form, filled in from the record where there is one.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await registers.FindAsync<QualityManagementSystem>(Register, System, cancellation) is not { } current) return NotFound();
        var document = Id is null ? null : List.Find(current.Document, Id);
        if (Id is not null && document is null) return NotFound();
        Version = current.Version;
        Of = current.Record;
        Fields = [.. FormFor(Of).Fields(document is null ? [] : RecordForm<T>.Json(document))];
        if (document is not null) Remarks = [.. (await entry.ValidateAsync(Register, Of, document.Record, cancellation)).Errors.Select(Remark)];
        return Page();
    }

    /// <summary>Saves what was filled in, or shows what was found.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await registers.FindAsync<QualityManagementSystem>(Register, System, cancellation) is not { } current) return NotFound();
        var stored = Id is null ? null : List.Find(current.Document, Id);
        if (Id is not null && stored is null) return NotFound();
        Of = current.Record;
        var json = stored is null ? [] : RecordForm<T>.Json(stored);
        FormFor(Of).Fill(json, Request.Form.Where(field => field.Key.StartsWith('/')).Select(field => KeyValuePair.Create(field.Key, field.Value.ToString())));
        var document = RecordForm<T>.Read(json);
        var id = List.IdOf(document.Record);
        if (!document.Lost.IsEmpty)
        {
            Refuse(UiTexts.Unreadable, document.Problems.Where(problem => problem.IsLoss).Select(problem => new FieldRemark(problem.Path, Visitor.Say(problem.Message), null)));
        }
        else if (string.IsNullOrWhiteSpace(id)) Refuse(UiTexts.NoIdentifier, [new FieldRemark("/id", Visitor.Say(UiTexts.NoIdentifier), null)]);
        else if (id != Id && List.Find(current.Document, id) is not null) Refuse(UiTexts.TakenIdentifier, [new FieldRemark("/id", Visitor.Say(UiTexts.TakenIdentifier), null)]);
        else if (await SaveAsync(document, cancellation)) return RedirectToPage(new { Register, System, Id = id, Saved = true });
        Fields = [.. FormFor(Of).Fields(json, IsConflict && stored is not null ? RecordForm<T>.Json(stored) : null)];
        return Page();
    }

    private async Task<bool> SaveAsync(RecordDocument<T> document, CancellationToken cancellation)
    {
        var result = await entry.PutAsync(Register, System, List, document, Version, AcceptViolations, cancellation);
        if (result.State == EntryState.Saved) return true;
        IsConflict = result.State == EntryState.Conflict;
        CanBeAccepted = result.State == EntryState.HasViolations;
        // Whoever saves again after a conflict has seen the version of now.
        Version = result.Version;
        Refuse(IsConflict ? UiTexts.Conflict : UiTexts.HasViolations, result.Failures.Select(Remark));
        return false;
    }

    private void Refuse(LocalizedText why, IEnumerable<FieldRemark> remarks)
    {
        Refused = why;
        Remarks = [.. remarks];
    }

    private static FieldRemark Remark(ValidationFailure failure) => new(RecordEntry.PathOf(failure), failure.ErrorMessage, failure.CustomState as Finding);
}
