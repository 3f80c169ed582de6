namespace IsoGovernance.Rules;

internal sealed partial class ValueOutOfRange
{
    public override RuleText Text => new()
    {
        Title = new(
            "Giá trị ngoài phạm vi cho phép",
            "A number or a code is outside its range"),
        Demand = new(
            "Số lượng không được âm, tỷ lệ nằm trong khoảng từ 0 đến 1 (từ 0 % đến 100 %), số người đã phổ biến không vượt số người thuộc phạm vi, mã thuộc danh mục đã công bố, giá trị do địa phương quy định đúng dạng của tham số.",
            "Counts are not negative, shares lie between 0 and 1 (0 % and 100 %), the people reached are no more than those in scope, codes are of the published list, and a local value has the form of its parameter."),
        Scope = new(
            "Mọi bản ghi, tại bất kỳ ngày nào.",
            "Every record, on any date."),
        Example = new(
            "Ghi đã phổ biến cho 45 người trong khi phạm vi có 42 người; ghi tỷ lệ 61/60.",
            "45 people were reached of 42 in scope; a share is given as 61/60."),
        Remedy = new(
            "Kiểm tra và ghi lại cho đúng giá trị.",
            "Check the value and correct it."),
        NotJudged = new(
            "Giá trị có đúng thực tế hay không. Mã tài liệu, cam kết mà phiên bản tiêu chuẩn được bổ sung yêu cầu cũng thuộc danh mục.",
            "Whether the value is the true one. Codes of documents and commitments that a further edition of the standard asks for are of the list too."),
        Sentences = new FindingSentence[]
        {
            new(
                "negative",
                "{member} ghi {value}; số lượng không được âm.",
                "{member} is {value}; a count is not negative."),
            new(
                "tooMany",
                "{member} ghi {value}, vượt quá tổng số {atMost}.",
                "{member} is {value}, more than the {atMost} that there are."),
            new(
                "share",
                "{member} ghi {value}; không phải tỷ lệ từ 0 đến 1.",
                "{member} is {value}, which is no share between 0 and 1."),
            new(
                "code",
                "{member} ghi {value}; mã không thuộc danh mục: {codes}.",
                "{member} is {value}, which is no code of the list: {codes}."),
            new(
                "parameter",
                "{member} ghi {value}; không đọc được là giá trị của tham số {parameter}.",
                "{member} is {value}, which is no value of the parameter {parameter}."),
        },
    };
}
