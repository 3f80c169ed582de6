namespace IsoGovernance.Rules;

internal sealed partial class ObjectiveMissedWithoutAction
{
    public override RuleText Text => new()
    {
        Title = new(
            "Không đạt mục tiêu chất lượng nhưng chưa có hành động",
            "A missed objective led to no action"),
        Demand = new(
            "Kết quả cuối cùng không đạt mục tiêu phải dẫn đến một điểm không phù hợp được ghi nhận, một hành động hoặc một mục tiêu được điều chỉnh.",
            "A final result that misses its target has a nonconformity, an action or a revised objective that refers to it."),
        Scope = new(
            "Hệ thống đã được áp dụng, từ ngày 18/05/2014; mục tiêu đã bắt đầu tại ngày đánh giá.",
            "Systems that are applied, from 2014-05-18; objectives that have begun on the assessment date."),
        Example = new(
            "Mục tiêu ít nhất 95 %, kết quả cuối cùng 91 %, không có hành động nào được ghi.",
            "The target was at least 95 %, the final result 91 %, and no action is recorded."),
        Remedy = new(
            "Phân tích nguyên nhân, quyết định hành động và ghi lại.",
            "Analyse the cause, decide on an action and record it."),
        NotJudged = new(
            "Hành động có thích hợp hay không. Một kết quả không đạt có phải là điểm không phù hợp hay không có thể hiểu khác nhau, nên đây là cảnh báo.",
            "Whether the action is fit. Whether a missed target is a nonconformity can be read either way, hence a warning."),
        Sentences = new FindingSentence[]
        {
            new(
                "number",
                "Kết quả cuối cùng ngày {day} là {result}, không đạt mức {target} của mục tiêu “{objective}”, nhưng không có điểm không phù hợp, hành động hoặc mục tiêu điều chỉnh nào được ghi.",
                "The final result of {day} is {result} and misses the target {target} of the objective “{objective}”, and no nonconformity, action or revised objective is recorded."),
            new(
                "outcome",
                "Kết quả cuối cùng ngày {day} không đạt mục tiêu “{objective}”, nhưng không có điểm không phù hợp, hành động hoặc mục tiêu điều chỉnh nào được ghi.",
                "The final result of {day} misses the objective “{objective}”, and no nonconformity, action or revised objective is recorded."),
        },
    };
}
