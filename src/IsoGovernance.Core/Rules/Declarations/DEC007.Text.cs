namespace IsoGovernance.Rules;

internal sealed partial class DeclarationNotOnWebsite
{
    public override RuleText Text => new()
    {
        Title = new(
            "Chưa đăng tải công bố trên trang thông tin điện tử của cơ quan",
            "The agency has a website but the declaration is not on it"),
        Demand = new(
            "Cơ quan có trang thông tin điện tử thì phải đăng tải công bố đang có hiệu lực trên trang đó.",
            "Where the agency has a website, the declaration in force is published there."),
        Scope = new(
            "Cơ quan đã công bố hệ thống và có trang thông tin điện tử, từ ngày 18/05/2014; cơ quan không có trang thông tin điện tử không áp dụng. Hệ thống dùng chung: xét các cơ quan tham gia.",
            "Agencies that have declared their system and have a website, from 2014-05-18; an agency without one is left out. Of a shared system all agencies taking part are looked at."),
        Example = new(
            "Sở có trang thông tin điện tử; công bố ngày 10/06/2020 nhưng ngày 11/06/2020 chưa ghi nhận việc đăng tải.",
            "A department has a website; it declared on 2020-06-10 and on 2020-06-11 no publication is recorded."),
        Remedy = new(
            "Đăng tải công bố và ghi ngày đăng tải; nếu cơ quan không có trang thông tin điện tử thì ghi rõ.",
            "Publish the declaration and record the day; if the agency has no website, state it."),
        NotJudged = new(
            "Pháp luật không quy định số ngày. Trang thông tin điện tử của cơ quan cấp trên. Hệ thống dùng chung: chỉ cần đăng tải trên trang của một cơ quan tham gia.",
            "The law names no number of days. Websites of superior agencies. Of a shared system the website of any agency taking part will do."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Công bố ngày {declared} chưa được đăng tải trên trang thông tin điện tử của cơ quan {website} sau {days} ngày.",
                "The declaration of {declared} is not on the agency's website {website}; {days} days have passed."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Đăng tải công bố ngày {declared} trên trang thông tin điện tử của cơ quan {website}.",
                "Publish the declaration of {declared} on the agency's website {website}."),
        },
    };
}
