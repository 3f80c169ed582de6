namespace IsoGovernance.Rules;

internal sealed partial class InspectionMinutesInvalid
{
    public override RuleText Text => new()
    {
        Title = new(
            "Không có biên bản kiểm tra hoặc biên bản chưa được hai bên ký xác nhận",
            "The inspection minutes are missing or not signed by both sides"),
        Demand = new(
            "Biên bản kiểm tra phải được Trưởng đoàn kiểm tra và cơ quan chịu sự kiểm tra ký xác nhận và lập thành 02 (hai) bản.",
            "The minutes are signed by the team leader and by the agency, and made in two copies."),
        Scope = new(
            "Cuộc kiểm tra tại trụ sở cơ quan được thực hiện từ ngày 01/12/2014.",
            "Inspections at the agency's office from 2014-12-01."),
        Example = new(
            "Biên bản kiểm tra chỉ có chữ ký của Trưởng đoàn.",
            "The minutes bear the team leader's signature only."),
        Remedy = new(
            "Lập biên bản, lấy đủ chữ ký của hai bên và ghi số bản.",
            "Make the minutes, have both sides sign, and record the number of copies."),
        NotJudged = new(
            "Căn cứ lập biên bản và việc thống nhất trong đoàn, do không có hồ sơ riêng. Biên bản lập nhiều hơn hai bản vẫn phù hợp.",
            "What the minutes rest on and that the team agreed on them, of which there is no record. More than two copies are in order."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Cuộc kiểm tra tại trụ sở ngày {on} không có biên bản kiểm tra.",
                "The on-site inspection of {on} has no minutes."),
            new(
                "leader",
                "Biên bản kiểm tra ngày {on} chưa có chữ ký của Trưởng đoàn kiểm tra.",
                "The minutes of the inspection of {on} are not signed by the team leader."),
            new(
                "agency",
                "Biên bản kiểm tra ngày {on} chưa có chữ ký của cơ quan chịu sự kiểm tra.",
                "The minutes of the inspection of {on} are not signed by the agency."),
            new(
                "copies",
                "Biên bản kiểm tra ngày {on} chỉ lập {copies} bản; cần {needed} bản.",
                "The minutes of the inspection of {on} were made in {copies} copies; {needed} are needed."),
        },
    };
}
