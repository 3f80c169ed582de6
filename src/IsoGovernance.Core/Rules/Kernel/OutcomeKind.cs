namespace IsoGovernance.Rules;

/// <summary>What a rule can say of a subject. That there is no finding is not a pass.</summary>
public enum OutcomeKind
{
    /// <summary>Đạt: the condition holds.</summary>
    Pass,

    /// <summary>Không đạt: the condition is broken.</summary>
    Fail,

    /// <summary>Không áp dụng: the condition is not about this subject, or not on this date.</summary>
    NotApplicable,

    /// <summary>Chưa đủ dữ liệu để đánh giá: a value that decides is not recorded or not known.</summary>
    NotEvaluated,

    /// <summary>Cần người xem xét: the data only show evidence.</summary>
    NeedsReview,
}
