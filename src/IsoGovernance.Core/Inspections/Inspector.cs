using NodaTime;

namespace IsoGovernance;

/// <summary>A person who inspects (người thực hiện việc kiểm tra; TT26 Art. 40).</summary>
public sealed record Inspector : Fact
{
    /// <summary>The name; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>The role in the team; null when not recorded.</summary>
    public Coded<InspectorRole>? Role { get; init; }

    /// <summary>The contents assigned; null when not recorded.</summary>
    public string? Tasks { get; init; }

    /// <summary>Whether the person is an expert of a hired certification body.</summary>
    public bool IsOfHiredBody { get; init; }

    /// <summary>The day of graduation from university; null when not recorded.</summary>
    public LocalDate? GraduatedOn { get; init; }

    /// <summary>Whether it is stated that there is no university degree.</summary>
    public bool HasNoDegree { get; init; }

    /// <summary>Whether the degree is in administration from the National Academy of Public Administration (TT26 Art. 40.1.b).</summary>
    public bool IsGraduateInAdministration { get; init; }

    /// <summary>The day of the state-administration certificate; null when not recorded.</summary>
    public LocalDate? AdministrationCertifiedOn { get; init; }

    /// <summary>Whether it is stated that there is no such certificate.</summary>
    public bool HasNoAdministrationCertificate { get; init; }

    /// <summary>The day of the QMS audit training certificate; null when not recorded.</summary>
    public LocalDate? AuditCertifiedOn { get; init; }

    /// <summary>Whether it is stated that there is no such certificate.</summary>
    public bool HasNoAuditCertificate { get; init; }

    internal override string RecordKind => "inspector";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Name), Name);
        sheet.Code(nameof(Role), Role);
        sheet.Text(nameof(Tasks), Tasks);
        sheet.Done(nameof(GraduatedOn), GraduatedOn);
        sheet.Done(nameof(AdministrationCertifiedOn), AdministrationCertifiedOn);
        sheet.Done(nameof(AuditCertifiedOn), AuditCertifiedOn);
        sheet.Text(nameof(Note), Note);
    }
}
