namespace IsoGovernance.Rules;

internal sealed partial class FrameworkModelNotFollowed
{
    public override RuleText Text => new()
    {
        Title = new(
            "Hệ thống chưa xác định mô hình khung phải áp dụng",
            "The system names no framework model although it must follow one"),
        Demand = new(
            "Ủy ban nhân dân cấp xã áp dụng hệ thống và cơ quan tổ chức theo hệ thống ngành dọc phải xác định mô hình khung đã công bố mà hệ thống áp dụng.",
            "A commune People's Committee that applies a system, and an agency organised vertically under a ministry, names the published framework model that its system follows."),
        Scope = new(
            "Ủy ban nhân dân xã, phường, thị trấn và cơ quan theo hệ thống ngành dọc, từ ngày 01/12/2014, khi mô hình khung đã được công bố.",
            "Commune People's Committees and vertically organised agencies, from 2014-12-01, where a model was published."),
        Example = new(
            "Xã áp dụng hệ thống từ năm 2020 nhưng không ghi mô hình khung đã công bố cho cấp xã.",
            "A commune has applied a system since 2020 and names no model although one was published for communes."),
        Remedy = new(
            "Đối chiếu hệ thống với mô hình khung đã công bố và ghi số văn bản công bố mô hình.",
            "Hold the system against the published model and record the document that publishes it."),
        NotJudged = new(
            "Hệ thống có thực sự theo mô hình khung hay không do người xem xét.",
            "Whether the system really follows the model is for a person to judge."),
        Sentences = new FindingSentence[]
        {
            new(
                "none",
                "Hệ thống của cơ quan {agency} không ghi mô hình khung nào mặc dù đã có mô hình khung được công bố.",
                "The system of {agency} names no framework model although one was published for it."),
            new(
                "another",
                "Hệ thống của cơ quan {agency} ghi mô hình khung khác với mô hình đã công bố cho cơ quan.",
                "The system of {agency} names another framework model than the one published for it."),
        },
    };
}
