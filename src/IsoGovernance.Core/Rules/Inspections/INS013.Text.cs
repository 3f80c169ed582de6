namespace IsoGovernance.Rules;

internal sealed partial class InspectionFileIncomplete
{
    public override RuleText Text => new()
    {
        Title = new(
            "Hồ sơ kiểm tra thiếu tài liệu phải lưu giữ",
            "The inspection file lacks records that must be kept"),
        Demand = new(
            "Hồ sơ kiểm tra phải lưu giữ các tài liệu quy định tại các khoản 1 đến 9 Điều 39 của Thông tư phát sinh trong cuộc kiểm tra.",
            "The file keeps the records of items 1 to 9 of Article 39 of the circular that the inspection gave rise to."),
        Scope = new(
            "Mọi cuộc kiểm tra được thực hiện từ ngày 01/12/2014.",
            "Every inspection from 2014-12-01."),
        Example = new(
            "Cuộc kiểm tra tại trụ sở có biên bản nhưng biên bản không có trong hồ sơ lưu (39.6).",
            "An on-site inspection has minutes, but the file does not hold them (39.6)."),
        Remedy = new(
            "Bổ sung tài liệu còn thiếu vào hồ sơ và ghi nhận.",
            "Add the missing records to the file."),
        NotJudged = new(
            "Tài liệu chưa được lập là phát hiện của quy tắc yêu cầu lập tài liệu đó. Báo cáo của đoàn (39.8, kiểm tra tại trụ sở) chỉ xét sau tháng tổng hợp kết quả kiểm tra; báo cáo Bộ, ngành, Ủy ban nhân dân cấp tỉnh (39.9) chỉ xét khi đã có báo cáo tổng hợp sau cuộc kiểm tra (chưa có thì thuộc RPT001). Hồ sơ khác (39.10) không được xét.",
            "A record that was never made is the finding of the rule that demands it. The team's report (39.8, on site) is looked for once the month of the yearly summary has passed, the report to the authority (39.9) once a summary was made after the inspection (until then: RPT001). Other records (39.10) are not judged."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Hồ sơ cuộc kiểm tra ngày {on} thiếu tài liệu: {missing}.",
                "The file of the inspection of {on} lacks the records {missing}."),
        },
    };
}
