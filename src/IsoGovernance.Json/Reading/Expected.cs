namespace IsoGovernance.Json.Reading;

/// <summary>What a member holds, in words for a problem.</summary>
internal static class Expected
{
    public static readonly LocalizedText Text = new("chuỗi ký tự", "a text");
    public static readonly LocalizedText Date = new("chuỗi ký tự ghi ngày (yyyy-MM-dd)", "a text that is a date (yyyy-MM-dd)");
    public static readonly LocalizedText WholeNumber = new("số nguyên", "a whole number");
    public static readonly LocalizedText Number = new("số", "a number");
    public static readonly LocalizedText TextOrWholeNumber = new("chuỗi ký tự hoặc số nguyên", "a text or a whole number");
    public static readonly LocalizedText TrueOrFalse = new("true hoặc false", "true or false");
    public static readonly LocalizedText Record = new("đối tượng", "an object");
    public static readonly LocalizedText List = new("danh sách", "a list");

    public static LocalizedText Found(NodeKind kind) => kind switch
    {
        NodeKind.Null => new("null", "null"),
        NodeKind.True => new("true", "true"),
        NodeKind.False => new("false", "false"),
        NodeKind.Number => Number,
        NodeKind.Text => Text,
        NodeKind.List => List,
        NodeKind.Record => Record,
        _ => new("giá trị lồng quá sâu", "a value nested too deep"),
    };
}
