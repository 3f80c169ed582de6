namespace IsoGovernance.Rules;

internal sealed partial class InspectionNotCompliedWith
{
    public override RuleText Text => new()
    {
        Title = new(
            "Cơ quan không chấp hành việc kiểm tra",
            "The agency did not comply with the inspection"),
        Demand = new(
            "Cơ quan phải chấp hành việc kiểm tra, báo cáo và cung cấp thông tin, tài liệu khi được yêu cầu.",
            "The agency submits to the inspection, and reports and hands over documents when asked."),
        Scope = new(
            "Cơ quan xây dựng và áp dụng hệ thống, chịu sự kiểm tra từ ngày 01/12/2014.",
            "Agencies that take part in a system and are under inspection from 2014-12-01."),
        Example = new(
            "Cuộc kiểm tra không thực hiện được do cơ quan không chuẩn bị hồ sơ.",
            "The inspection failed because the agency had prepared no dossier."),
        Remedy = new(
            "Gửi báo cáo còn thiếu; phối hợp để tổ chức lại cuộc kiểm tra.",
            "Send the missing report; help to hold the inspection again."),
        NotJudged = new(
            "Tính chính xác của thông tin đã cung cấp. Báo cáo gửi muộn không phải là phát hiện; văn bản đề nghị không ghi hạn thì không kết luận. Cơ quan không tham gia hệ thống nào chỉ thuộc OBL001.",
            "Whether what was handed over is accurate. A late report is no finding; a request that sets no day yields no verdict. An agency that takes part in no system is OBL001's alone."),
        Sentences = new FindingSentence[]
        {
            new(
                "refused",
                "Cuộc kiểm tra ngày {on} không thực hiện được do cơ quan chịu sự kiểm tra: {reason}.",
                "The inspection of {on} failed for the agency's own reason: {reason}."),
            new(
                "unanswered",
                "Cơ quan chưa gửi báo cáo tình hình thực hiện được đề nghị ngày {requested}; hạn ngày {due}.",
                "The agency has not sent the status report that was asked for on {requested}; the last day was {due}."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Gửi báo cáo tình hình thực hiện được đề nghị ngày {requested}.",
                "Send the status report that was asked for on {requested}."),
        },
    };
}
