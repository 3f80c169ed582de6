namespace IsoGovernance.Rules;

internal sealed partial class EditionNotAcceptedAtDeclaration
{
    public override RuleText Text => new()
    {
        Title = new(
            "Công bố theo phiên bản tiêu chuẩn không được chấp nhận tại ngày công bố",
            "The declaration names an edition of the standard not accepted on that day"),
        Demand = new(
            "Công bố phải theo phiên bản tiêu chuẩn mà hướng dẫn của Bộ Khoa học và Công nghệ chấp nhận tại ngày công bố.",
            "A declaration names an edition of the standard that the ministry's guidance accepts on the day of the declaration."),
        Scope = new(
            "Cơ quan đã công bố hệ thống, từ ngày 18/05/2014. Công bố lần đầu và công bố lại có thể có thời gian chấp nhận khác nhau.",
            "Agencies that declared a system, from 2014-05-18. A first declaration and a later one can have different times."),
        Example = new(
            "Hệ thống công bố lần đầu ngày 21/02/2018 theo TCVN ISO 9001:2008.",
            "A system was first declared on 2018-02-21 under TCVN ISO 9001:2008."),
        Remedy = new(
            "Xây dựng, áp dụng hệ thống theo phiên bản đang được chấp nhận và công bố lại; công bố đã ban hành không sửa được.",
            "Move the system to an accepted edition and declare it again; the declaration made cannot be mended."),
        NotJudged = new(
            "Phiên bản mà thư viện không biết thì không kết luận. Hệ thống có theo phiên bản đã quá hạn chuyển đổi hay không là nội dung của OBL011.",
            "An edition that is not known yields no verdict. Whether the system still follows an outdated edition is OBL011's."),
        Sentences = new FindingSentence[]
        {
            new(
                "first",
                "Hệ thống công bố lần đầu ngày {declared} theo {edition}, phiên bản không được chấp nhận cho công bố lần đầu tại ngày đó.",
                "The system was first declared on {declared} under {edition}, which was not accepted for a first declaration on that day."),
            new(
                "again",
                "Hệ thống công bố lại ngày {declared} theo {edition}, phiên bản không được chấp nhận tại ngày đó.",
                "The system was declared again on {declared} under {edition}, which was not accepted on that day."),
        },
    };
}
