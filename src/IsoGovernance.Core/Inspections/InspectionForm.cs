namespace IsoGovernance;

/// <summary>The forms of inspection (hình thức kiểm tra; TT26 Art. 33.2, 37).</summary>
public enum InspectionForm
{
    /// <summary>Kiểm tra tại trụ sở cơ quan (Art. 37.2).</summary>
    OnSite,

    /// <summary>Kiểm tra qua hồ sơ, báo cáo (Art. 37.1).</summary>
    ByDossier,
}
