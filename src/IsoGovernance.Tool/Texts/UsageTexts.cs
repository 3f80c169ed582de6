namespace IsoGovernance.Tool.Texts;

/// <summary>What is said of a command line that is not understood.</summary>
internal static class UsageTexts
{
    public static LocalizedText NoCommand { get; } = new("Thiếu lệnh.", "A command is missing.");

    public static LocalizedText NotUnderstood(string token) => new("Không hiểu \"" + token + "\".", "\"" + token + "\" is not understood.");

    public static LocalizedText ArgumentMissing(string name) => new("Thiếu " + name + ".", name + " is missing.");

    public static LocalizedText OptionMissing(string name) => new(
        "Thiếu tùy chọn bắt buộc " + name + ".", "The required option " + name + " is missing.");

    public static LocalizedText ValueMissing(string name) => new(
        "Tùy chọn " + name + " thiếu giá trị.", "Option " + name + " has no value.");

    public static LocalizedText TooManyValues(string name) => new(
        "Tùy chọn " + name + " chỉ nhận một giá trị.", "Option " + name + " takes one value only.");

    public static LocalizedText SeeHelp(string command) => new(
        "Xem hướng dẫn: " + command + " --help", "For help: " + command + " --help --lang en");
}
