namespace IsoGovernance.Rules;

internal sealed partial class TwoVersionsInForce
{
    public override RuleText Text => new()
    {
        Title = new(
            "Hai phiên bản của cùng một tài liệu có hiệu lực đồng thời",
            "Two versions of one document are in force at the same time"),
        Demand = new(
            "Không ngày nào có hai phiên bản của cùng một tài liệu nội bộ cùng được áp dụng.",
            "On no day are two versions of the same internal document in force."),
        Scope = new(
            "Cơ quan xây dựng, áp dụng hệ thống; các ngày từ ngày 18/05/2014 đến ngày đánh giá.",
            "Agencies that build or apply a system; days from 2014-05-18 to the assessment date."),
        Example = new(
            "QT-01 lần 1 áp dụng đến ngày 30/06/2022, lần 2 áp dụng từ ngày 30/06/2022.",
            "QT-01, issue 1, was used until 2022-06-30 and issue 2 from 2022-06-30."),
        Remedy = new(
            "Thu hồi phiên bản cũ và ghi ngày cuối cùng áp dụng. Những ngày đã chồng lấn vẫn được ghi nhận.",
            "Withdraw the old version and record its last day. The days on which both were in force remain on record."),
        NotJudged = new(
            "Tài liệu không có ký hiệu không so sánh được; cùng một lần ban hành ghi hai lần được coi là một phiên bản.",
            "Documents without a number cannot be compared; one issue recorded twice is one version."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Tài liệu {document}: phiên bản {first} và phiên bản {second} cùng áp dụng từ ngày {from} đến ngày {until}.",
                "The document {document}: versions {first} and {second} were both in force from {from} to {until}."),
        },
    };
}
