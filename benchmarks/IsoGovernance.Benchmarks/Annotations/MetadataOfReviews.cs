namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class ManagementReviewMetadata
{
    [Identified<ManagementReview>, Composed]
    public object? Id { get; set; }

    [Done]
    public object? HeldOn { get; set; }

    [Composed]
    public object? Chair { get; set; }

    [KnownCode<ChairCapacity>, ChairedByLeadership]
    public object? ChairCapacity { get; set; }

    [Composed]
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
    [Identified<ReviewAction>, Composed]
    public object? Id { get; set; }

    [Composed]
    public object? Text { get; set; }

    [Composed]
    public object? Owner { get; set; }

    [Done]
    public object? DoneOn { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class ReviewItemMetadata
{
    [Composed]
    public object? Item { get; set; }

    [Composed]
    public object? Text { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class ReviewRecordMetadata
{
    [DocumentNumberForm, Composed]
    public object? Number { get; set; }

    [Done]
    public object? On { get; set; }

    [Composed]
    public object? Note { get; set; }
}
