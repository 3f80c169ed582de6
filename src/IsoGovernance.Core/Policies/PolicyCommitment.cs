namespace IsoGovernance;

/// <summary>What a quality policy can commit to.</summary>
public enum PolicyCommitment
{
    /// <summary>Đáp ứng các yêu cầu.</summary>
    Requirements,

    /// <summary>Cải tiến liên tục.</summary>
    ContinualImprovement,
}
