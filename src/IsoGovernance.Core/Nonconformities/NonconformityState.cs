namespace IsoGovernance;

/// <summary>How far the handling of a nonconformity has come, by the steps of QĐ19 Art. 4.2.b and the standard (2015: 10.2; 2008: 8.5.2).</summary>
public enum NonconformityState
{
    /// <summary>Chưa ghi nhận: it had not been raised.</summary>
    NotRaised,

    /// <summary>Đang mở: it was raised, and no corrective action is planned.</summary>
    Open,

    /// <summary>Đang thực hiện hành động khắc phục: a corrective action is planned and not all are implemented.</summary>
    UnderCorrectiveAction,

    /// <summary>Chờ xem xét hiệu lực: all corrective actions are implemented, and no review has found them effective.</summary>
    AwaitingEffectivenessReview,

    /// <summary>Đã xem xét hiệu lực: the corrective actions were found effective; it is not closed.</summary>
    FoundEffective,

    /// <summary>Đã đóng.</summary>
    Closed,
}
