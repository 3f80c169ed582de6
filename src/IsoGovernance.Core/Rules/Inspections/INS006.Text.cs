namespace IsoGovernance.Rules;

internal sealed partial class InspectionNotAnnounced
{
    public override RuleText Text => new()
    {
        Title = new(
            "Không lập biên bản công bố quyết định kiểm tra hoặc không có chương trình kiểm tra bằng văn bản",
            "The inspection decision was not announced in minutes, or there is no written programme"),
        Demand = new(
            "Việc công bố quyết định kiểm tra phải được lập thành biên bản và việc kiểm tra theo chương trình đã được lập thành văn bản.",
            "The announcement of the decision is put in minutes, and the inspection follows a written programme."),
        Scope = new(
            "Cuộc kiểm tra tại trụ sở cơ quan được thực hiện từ ngày 01/12/2014.",
            "Inspections at the agency's office from 2014-12-01."),
        Example = new(
            "Hồ sơ cuộc kiểm tra không có biên bản công bố quyết định.",
            "There are no minutes on the announcement of the decision."),
        Remedy = new(
            "Ghi bổ sung biên bản, chương trình đã lập; nếu chưa lập thì không thể khắc phục cho cuộc kiểm tra đã qua.",
            "Record the minutes or the programme that were made; where none were, it cannot be mended for an inspection gone by."),
        NotJudged = new(
            "Việc phân công nhiệm vụ: Thông tư không yêu cầu lập hồ sơ, chỉ nêu nếu có ghi. Không có quyết định kiểm tra thì không xét việc công bố (INS005).",
            "The members' tasks, of which the circular asks for no record: they are shown where recorded. Where there is no decision its announcement is not judged (INS005)."),
        Sentences = new FindingSentence[]
        {
            new(
                "announcement",
                "Cuộc kiểm tra tại trụ sở ngày {on} không có biên bản công bố quyết định kiểm tra. Nhiệm vụ được phân công: {tasks}.",
                "The on-site inspection of {on} has no minutes on the announcement of the decision. Tasks assigned: {tasks}."),
            new(
                "programme",
                "Cuộc kiểm tra tại trụ sở ngày {on} không có chương trình kiểm tra bằng văn bản. Nhiệm vụ được phân công: {tasks}.",
                "The on-site inspection of {on} has no written programme. Tasks assigned: {tasks}."),
        },
    };
}
