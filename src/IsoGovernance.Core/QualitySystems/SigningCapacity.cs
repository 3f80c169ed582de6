namespace IsoGovernance;

/// <summary>In what capacity a paper was signed (thẩm quyền ký), by the signature block of Decree 30/2020/NĐ-CP.</summary>
public enum SigningCapacity
{
    /// <summary>Người đứng đầu cơ quan: the head.</summary>
    Head,

    /// <summary>TM.: the head on behalf of an agency that works as a collective, such as a People's Committee.</summary>
    HeadForCollective,

    /// <summary>KT.: a deputy who signs for the head, also where TM. stands above.</summary>
    DeputyForHead,

    /// <summary>TL.: another person by the head's order.</summary>
    ByOrder,

    /// <summary>TUQ.: another person by the head's authorisation.</summary>
    ByAuthorisation,

    /// <summary>Another capacity.</summary>
    Other,
}
