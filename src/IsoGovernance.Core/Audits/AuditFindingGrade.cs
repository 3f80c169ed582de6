namespace IsoGovernance;

/// <summary>How an audit finding is graded (mức độ phát hiện).</summary>
public enum AuditFindingGrade
{
    /// <summary>Phù hợp.</summary>
    Conforming,

    /// <summary>Điểm tốt.</summary>
    GoodPractice,

    /// <summary>Điểm lưu ý.</summary>
    Observation,

    /// <summary>Không phù hợp nhẹ.</summary>
    Minor,

    /// <summary>Không phù hợp nặng.</summary>
    Major,
}
