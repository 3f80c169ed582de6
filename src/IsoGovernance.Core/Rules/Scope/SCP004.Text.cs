namespace IsoGovernance.Rules;

internal sealed partial class ScopeChangeNotRedeclared
{
    public override RuleText Text => new()
    {
        Title = new(
            "Phạm vi áp dụng thay đổi nhưng chưa công bố lại",
            "The scope changed but the system was not declared again"),
        Demand = new(
            "Khi điều chỉnh, mở rộng, thu hẹp phạm vi áp dụng, cơ quan phải công bố lại.",
            "When the scope is adjusted, widened or narrowed, the agency declares the system again."),
        Scope = new(
            "Cơ quan đã công bố hệ thống, từ ngày 18/05/2014.",
            "Agencies that have declared their system, from 2014-05-18."),
        Example = new(
            "Phạm vi mở rộng ngày 01/06/2022; ngày 02/06/2022 chưa có công bố lại và không có công bố nào trước đó nêu phạm vi mới.",
            "The scope was widened on 2022-06-01; on 2022-06-02 there is no re-declaration, and no earlier one states the new scope."),
        Remedy = new(
            "Công bố lại; một công bố có thể đáp ứng nhiều thay đổi. Nếu công bố trước đó đã nêu phạm vi mới thì ghi rõ.",
            "Declare again; one declaration may answer several changes. If an earlier one states the new scope, record that."),
        NotJudged = new(
            "Pháp luật không quy định số ngày. Nội dung phạm vi công bố là của SCP006.",
            "The law names no number of days. What the declared scope holds is SCP006's."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Phạm vi áp dụng thay đổi ngày {changed}; sau {days} ngày vẫn chưa công bố lại.",
                "The scope changed on {changed}; {days} days later the system has not been declared again."),
        },
        Due = new FindingSentence[]
        {
            new(
                "",
                "Công bố lại hệ thống sau khi phạm vi áp dụng thay đổi ngày {changed}.",
                "Declare the system again after the change of its scope on {changed}."),
        },
    };
}
