namespace IsoGovernance.Rules;

internal sealed partial class EditionTransitionOverdue
{
    public override RuleText Text => new()
    {
        Title = new(
            "Hệ thống vẫn theo phiên bản tiêu chuẩn đã hết thời hạn chuyển đổi",
            "The system still follows an edition whose transition period is over"),
        Demand = new(
            "Hệ thống đã công bố phải chuyển sang phiên bản đang được chấp nhận trước khi hết thời hạn chuyển đổi của phiên bản đã công bố.",
            "A declared system moves to an accepted edition before the transition period of its declared edition is over."),
        Scope = new(
            "Cơ quan đã công bố hệ thống, tại ngày đánh giá. TCVN ISO 9001:2008 hết thời hạn chuyển đổi trước ngày 30/06/2021.",
            "Agencies that declared a system, on the assessment date. The transition of TCVN ISO 9001:2008 ended before 2021-06-30."),
        Example = new(
            "Ngày 30/06/2021 hệ thống vẫn theo công bố năm 2017, theo TCVN ISO 9001:2008.",
            "On 2021-06-30 the system still stands declared, since 2017, under TCVN ISO 9001:2008."),
        Remedy = new(
            "Chuyển đổi hệ thống sang phiên bản đang được chấp nhận, công bố lại và ghi vào sổ.",
            "Move the system to an accepted edition, declare it again and record the declaration."),
        NotJudged = new(
            "Hệ thống trên thực tế đã đáp ứng phiên bản mới hay chưa. Công bố trước ngày sổ bắt đầu ghi nhận thì không kết luận, vì có thể đã công bố lại.",
            "Whether the system in fact meets the new edition. A declaration before the records is not judged: it may have been declared again."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Hệ thống vẫn theo {edition}; thời hạn chuyển đổi kết thúc ngày {last}, đã quá {days} ngày.",
                "The system still follows {edition}; the last day of its transition was {last}, {days} days ago."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Chuyển đổi hệ thống từ {edition} sang phiên bản tiêu chuẩn được chấp nhận và công bố lại, chậm nhất là ngày {last}.",
                "Move the system from {edition} to an accepted edition of the standard and declare it again, no later than {last}."),
        },
    };
}
