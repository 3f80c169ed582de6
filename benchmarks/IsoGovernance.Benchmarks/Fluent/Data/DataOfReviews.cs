using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

internal sealed class ManagementReviewData : DataRules<ManagementReview>
{
    public ManagementReviewData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Done(x => x.HeldOn);
        Text(x => x.Chair);
        Code(x => x.ChairCapacity);
        Each(x => x.Inputs, new ReviewItemData(around, codes));
        Each(x => x.Outputs, new ReviewItemData(around, codes));
        One(x => x.Record, new ReviewRecordData(around, codes));
        Unique(x => x.Actions, one => one.Id.Value);
        Each(x => x.Actions, new ReviewActionData(around, codes));
        Text(x => x.Note);
    }
}

internal sealed class ReviewActionData : DataRules<ReviewAction>
{
    public ReviewActionData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Text(x => x.Text);
        Text(x => x.Owner);
        Done(x => x.DoneOn);
        Text(x => x.Note);
    }
}

internal sealed class ReviewItemData : DataRules<ReviewItem>
{
    public ReviewItemData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Item);
        Text(x => x.Text);
        Text(x => x.Note);
    }
}

internal sealed class ReviewRecordData : DataRules<ReviewRecord>
{
    public ReviewRecordData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Number);
        Done(x => x.On);
        Text(x => x.Note);
    }
}
