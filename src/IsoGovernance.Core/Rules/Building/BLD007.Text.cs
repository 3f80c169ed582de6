namespace IsoGovernance.Rules;

internal sealed partial class EffectivenessNotConfirmed
{
    public override RuleText Text => new()
    {
        Title = new(
            "Người đứng đầu cơ quan chưa xác nhận hiệu lực của hệ thống",
            "The head has not confirmed the system's effectiveness"),
        Demand = new(
            "Người đứng đầu cơ quan phải xác nhận hiệu lực của hệ thống quản lý chất lượng.",
            "The head of the agency confirms that the quality management system is effective."),
        Scope = new(
            "Cơ quan đã công bố hệ thống, từ ngày 18/05/2014.",
            "Agencies that have declared their system, from 2014-05-18."),
        Example = new(
            "Hệ thống được công bố ngày 10/06/2020 nhưng không ghi nhận xác nhận hiệu lực nào.",
            "The system was declared on 2020-06-10 and no confirmation is recorded."),
        Remedy = new(
            "Người đứng đầu, hoặc cấp phó ký thay, ký văn bản xác nhận hiệu lực; ghi số, ngày và thẩm quyền ký.",
            "The head, or a deputy for the head, signs a confirmation; record its number, day and capacity."),
        NotJudged = new(
            "Thứ tự giữa xác nhận và công bố (DEC003); hệ thống có thực sự hiệu lực hay không.",
            "The order of confirmation and declaration (DEC003); whether the system really is effective."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Hệ thống được công bố ngày {declared} nhưng không ghi nhận xác nhận hiệu lực của Người đứng đầu.",
                "The system was declared on {declared} but no confirmation by the head is recorded."),
            new(
                "notByHead",
                "Hệ thống được công bố ngày {declared}; xác nhận hiệu lực ngày {confirmed} không do Người đứng đầu hoặc cấp phó ký thay ký.",
                "The system was declared on {declared}; the confirmation of {confirmed} was not signed by the head or a deputy for the head."),
        },
    };
}
