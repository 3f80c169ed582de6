namespace IsoGovernance.Rules;

internal sealed partial class AgencyCodeMalformed
{
    public override RuleText Text => new()
    {
        Title = new(
            "Mã định danh điện tử của cơ quan sai cấu trúc",
            "An agency's electronic identifier is malformed"),
        Demand = new(
            "Mã định danh điện tử, nếu ghi, phải đúng cấu trúc: nhóm đầu một chữ A đến Y và hai chữ số, mỗi cấp một nhóm, tối đa 35 ký tự; hoặc Z, hai chữ số và tối đa 32 ký tự.",
            "An electronic identifier, where recorded, has the right form: first a letter A to Y and two digits, then one group a level, at most 35 characters; or Z, two digits and at most 32 characters."),
        Scope = new(
            "Cơ quan có ghi mã, từ ngày 15/09/2020. Mã 13 ký tự kiểu cũ được chấp nhận đến hết ngày 15/09/2022.",
            "Agencies whose code is recorded, from 2020-09-15. The older 13-character form is accepted up to and including 2022-09-15."),
        Example = new(
            "Mã H4-21; hoặc mã 000.00.04.H40 sau ngày 15/09/2022.",
            "The code H4-21; or the code 000.00.04.H40 after 2022-09-15."),
        Remedy = new(
            "Ghi mã do cơ quan có thẩm quyền cấp, ví dụ H13.21.",
            "Record the code that was assigned, for instance H13.21."),
        NotJudged = new(
            "Mã có được cấp thật hay không. Hệ thống chỉ trao đổi nội bộ ngành không bắt buộc dùng mã: vì vậy chỉ là cảnh báo.",
            "Whether the code was really assigned. Systems that exchange data only inside one sector need not use it: hence a warning."),
        Sentences = new FindingSentence[]
        {
            new(
                "malformed",
                "Mã định danh {code} sai cấu trúc.",
                "The identifier {code} is malformed."),
            new(
                "former",
                "Mã định danh {code} theo cấu trúc 13 ký tự cũ, chỉ được chấp nhận đến ngày {lastDay}.",
                "The identifier {code} has the older 13-character form, which was accepted up to {lastDay}."),
        },
    };
}
