namespace IsoGovernance.Rules;

internal sealed partial class DeclarationNotByHead
{
    public override RuleText Text => new()
    {
        Title = new(
            "Công bố không do Người đứng đầu hoặc cấp phó ký thay ban hành",
            "The declaration was not issued by the head of the agency or a deputy on the head's behalf"),
        Demand = new(
            "Công bố do Người đứng đầu cơ quan (kể cả thay mặt tập thể, TM.) hoặc cấp phó ký thay (KT.) ký.",
            "The declaration is signed by the head (also with TM. for a collective), or by a deputy who signs for the head (KT.)."),
        Scope = new(
            "Cơ quan đã công bố hệ thống, từ ngày 18/05/2014.",
            "Agencies that have declared their system, from 2014-05-18."),
        Example = new(
            "Quyết định công bố do Chánh Văn phòng ký thừa lệnh (TL.).",
            "The declaration was signed by another person by order (TL.)."),
        Remedy = new(
            "Ban hành lại công bố với chữ ký của Người đứng đầu hoặc cấp phó ký thay.",
            "Issue the declaration again, signed by the head or a deputy for the head."),
        NotJudged = new(
            "Quyết định nói cơ quan công bố; khối chữ ký tại Phụ lục I chưa tiếp cận được: vì vậy chỉ là cảnh báo.",
            "The decision says that the agency declares; the signature block of its Appendix I was not seen: hence a warning."),
        Sentences = new FindingSentence[]
        {
            new(
                "byOrder",
                "Công bố số {number} ngày {declared} do {signer} ký thừa lệnh (TL.), không phải Người đứng đầu hoặc cấp phó ký thay.",
                "The declaration {number} of {declared} was signed by {signer} by order (TL.), not by the head or a deputy for the head."),
            new(
                "byAuthorisation",
                "Công bố số {number} ngày {declared} do {signer} ký thừa ủy quyền (TUQ.), không phải Người đứng đầu hoặc cấp phó ký thay.",
                "The declaration {number} of {declared} was signed by {signer} by authorisation (TUQ.), not by the head or a deputy for the head."),
            new(
                "other",
                "Công bố số {number} ngày {declared} do {signer} ký, không phải Người đứng đầu hoặc cấp phó ký thay.",
                "The declaration {number} of {declared} was signed by {signer}, not by the head or a deputy for the head."),
        },
    };
}
