namespace IsoGovernance.Rules;

internal sealed partial class DatesOutOfOrder
{
    public override RuleText Text => new()
    {
        Title = new(
            "Ngày kết thúc trước ngày bắt đầu",
            "An end comes before its start"),
        Demand = new(
            "Trong một bản ghi, bước sau không được ghi ngày trước bước trước: từ ngày – đến ngày, ban hành – có hiệu lực, thực hiện – đóng.",
            "Within a record a later step is not dated before an earlier one: from and to, issued and effective, implemented and closed."),
        Scope = new(
            "Mọi bản ghi, tại bất kỳ ngày nào.",
            "Every record, on any date."),
        Example = new(
            "Kiểm tra từ ngày 11/08/2023 đến ngày 10/08/2023.",
            "An inspection was held from 2023-08-11 to 2023-08-10."),
        Remedy = new(
            "Kiểm tra và ghi lại cho đúng hai ngày.",
            "Check the two days and correct them."),
        NotJudged = new(
            "Thứ tự của các ngày thuộc những bản ghi khác nhau: quy tắc về nghiệp vụ sẽ nêu.",
            "The order of days of different records: the rules about the matter speak."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Ngày {later} ({laterDay}) trước ngày {earlier} ({earlierDay}).",
                "{later} ({laterDay}) comes before {earlier} ({earlierDay})."),
        },
    };
}
