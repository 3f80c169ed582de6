namespace IsoGovernance;

/// <summary>Whom an administrative procedure concerns.</summary>
public enum ProcedureAudience
{
    /// <summary>Tổ chức, cá nhân: the procedures that a system must cover (QĐ19 Art. 3.1, TT26 Art. 3.1).</summary>
    OrganisationsAndIndividuals,

    /// <summary>Nội bộ: between state agencies only; such a procedure does not count.</summary>
    Internal,
}
