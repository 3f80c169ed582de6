namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class ManagementReviewMetadata
{
    [Identified<ManagementReview>, Composed, Plain]
    public object? Id { get; set; }

    [Done]
    public object? HeldOn { get; set; }

    [Composed, Plain]
    public object? Chair { get; set; }

    [KnownCode<ChairCapacity>, ChairedByLeadership]
    public object? ChairCapacity { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [InputsComplete]
    public object? Inputs { get; set; }

    [OutputsComplete]
    public object? Outputs { get; set; }

    [Recorded]
    public object? Record { get; set; }

    [ActionsComplete]
    public object? Actions { get; set; }
}

internal sealed class ReviewActionMetadata
{
    [Identified<ReviewAction>, Composed, Plain]
    public object? Id { get; set; }

    [Composed, Plain]
    public object? Text { get; set; }

    [Composed, Plain]
    public object? Owner { get; set; }

    [Done]
    public object? DoneOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ReviewItemMetadata
{
    [Composed, Plain]
    public object? Item { get; set; }

    [Composed, Plain]
    public object? Text { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ReviewRecordMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? On { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}
