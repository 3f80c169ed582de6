namespace IsoGovernance;

/// <summary>How the inspecting unit assessed corrective action (TT26 Art. 37.2.d).</summary>
public enum CorrectiveAssessment
{
    /// <summary>Đạt yêu cầu.</summary>
    Accepted,

    /// <summary>Chưa đạt yêu cầu.</summary>
    NotAccepted,
}
