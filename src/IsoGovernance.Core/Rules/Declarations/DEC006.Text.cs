namespace IsoGovernance.Rules;

internal sealed partial class DeclarationNotPosted
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa niêm yết công bố tại trụ sở cơ quan",
            "The declaration is not posted at the office"),
        Demand = new(
            "Công bố đang có hiệu lực phải được niêm yết tại trụ sở cơ quan.",
            "The declaration in force is posted at the agency's office."),
        Scope = new(
            "Cơ quan đã công bố hệ thống, từ ngày 18/05/2014; chỉ công bố đang có hiệu lực.",
            "Agencies that have declared their system, from 2014-05-18; only the declaration in force."),
        Example = new(
            "Công bố ngày 10/06/2020; ngày 11/06/2020 chưa ghi nhận việc niêm yết.",
            "Declared on 2020-06-10; on 2020-06-11 no posting is recorded."),
        Remedy = new(
            "Niêm yết công bố và ghi ngày niêm yết.",
            "Post the declaration and record the day."),
        NotJudged = new(
            "Pháp luật không quy định số ngày và thời gian niêm yết.",
            "The law names no number of days, nor how long the posting lasts."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Công bố ngày {declared} chưa được niêm yết tại trụ sở cơ quan sau {days} ngày.",
                "The declaration of {declared} is not posted at the office; {days} days have passed."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Niêm yết công bố ngày {declared} tại trụ sở cơ quan.",
                "Post the declaration of {declared} at the office."),
        },
    };
}
