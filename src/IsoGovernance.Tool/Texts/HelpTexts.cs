namespace IsoGovernance.Tool.Texts;

/// <summary>The words of the help pages.</summary>
internal static class HelpTexts
{
    public static LocalizedText Usage { get; } = new("Cách dùng", "Usage");

    public static LocalizedText Commands { get; } = new("Lệnh", "Commands");

    public static LocalizedText Arguments { get; } = new("Tham số", "Arguments");

    public static LocalizedText Options { get; } = new("Tùy chọn", "Options");

    public static LocalizedText Required { get; } = new(" (bắt buộc)", " (required)");

    public static LocalizedText CommandWord { get; } = new("LỆNH", "COMMAND");

    public static LocalizedText OptionWord { get; } = new("[TÙY CHỌN]", "[OPTIONS]");

    public static LocalizedText ExitCodes { get; } = new(
        "Mã thoát: 0 không có vi phạm; 1 có vi phạm hoặc có giá trị không đọc được; "
            + "2 sai cách dùng, hỏng cú pháp, lỗi đọc ghi hoặc lỗi của quy tắc; 130 bị dừng bằng Ctrl+C.",
        "Exit codes: 0 no violation; 1 a violation, or a value lost in reading; "
            + "2 wrong usage, broken syntax, an I/O fault or a rule's own error; 130 ended by Ctrl+C.");
}
