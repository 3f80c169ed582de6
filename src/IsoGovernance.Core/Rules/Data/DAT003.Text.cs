namespace IsoGovernance.Rules;

internal sealed partial class ProcedureCodeMalformed
{
    public override RuleText Text => new()
    {
        Title = new(
            "Mã thủ tục hành chính sai cấu trúc",
            "An administrative procedure's code is malformed"),
        Demand = new(
            "Mã thủ tục gồm một chữ số, dấu chấm và sáu chữ số, có thể kèm mã cơ quan.",
            "A procedure's code is a digit, a full stop and six digits, with an agency's code behind them or without one."),
        Scope = new(
            "Mọi thủ tục hành chính trong sổ, tại bất kỳ ngày nào.",
            "Every procedure of the register, on any date."),
        Example = new(
            "Mã 1.01144 (thiếu một chữ số).",
            "The code 1.01144 (a digit is missing)."),
        Remedy = new(
            "Ghi đúng mã trong Cơ sở dữ liệu quốc gia về thủ tục hành chính, ví dụ 1.011442 hoặc 3.000485.H38.",
            "Record the code of the national database, for instance 1.011442 or 3.000485.H38."),
        NotJudged = new(
            "Mã có tồn tại hay không. Đây là các dạng đang dùng; chưa thấy văn bản quy định cấu trúc: vì vậy chỉ là cảnh báo.",
            "Whether the code exists. These are the forms in use; no text that fixes them was seen: hence a warning."),
        Sentences = new FindingSentence[]
        {
            new(
                "",
                "Mã thủ tục {code} sai cấu trúc.",
                "The procedure code {code} is malformed."),
        },
    };
}
