using System;

namespace IsoGovernance.Tool.Texts;

/// <summary>What the tool says of itself: its commands, its options and its faults.</summary>
internal static class CliTexts
{
    public static LocalizedText Tool { get; } = new(
        "Đánh giá sổ theo dõi hệ thống quản lý chất lượng ISO 9001 của cơ quan nhà nước theo từng điều của Quyết định 19/2014/QĐ-TTg.",
        "Judges registers of state agencies' ISO 9001 quality management systems by Decision 19/2014/QĐ-TTg, article by article.");

    public static LocalizedText Assess { get; } = new("Đánh giá một sổ theo dõi tại một ngày.", "Assesses a register on a day.");

    public static LocalizedText Summary { get; } = new(
        "Lập bảng tổng hợp của sổ tại một ngày và trong năm tính đến ngày đó.",
        "Sums up a register on a day and in the year up to it.");

    public static LocalizedText Trace { get; } = new(
        "Liệt kê các bản ghi của một chỉ tiêu, ví dụ declared.", "Lists the records behind a figure, for instance declared.");

    public static LocalizedText NoSuchFigure(string name) => new("Không có chỉ tiêu: " + name, "There is no such figure: " + name);

    public static LocalizedText Due { get; } = new(
        "Liệt kê việc phải thực hiện và thời hạn, nhìn từ một ngày.", "Lists what is to be done by when, as it is seen from a day.");

    public static LocalizedText DueFrom { get; } = new(
        "Ngày nhìn từ đó, dạng năm-tháng-ngày; sự kiện ghi sau ngày này chưa được biết.",
        "The day from which it is seen, as year-month-day; what is dated later is not known yet.");

    public static LocalizedText DueUntil { get; } = new("Ngày cuối cùng của thời gian cần xem, dạng năm-tháng-ngày.", "The last day of the time looked at, as year-month-day.");

    public static LocalizedText DueFormat { get; } = new(
        "Dạng kết quả: text (mặc định), json, hoặc ics là tệp lịch iCalendar.",
        "The form of the result: text (the default), json, or ics, an iCalendar file.");

    public static LocalizedText UntilBeforeFrom { get; } = new("--until trước --from.", "--until is before --from.");

    public static LocalizedText Rules { get; } = new("Liệt kê các quy tắc.", "Lists the rules.");

    public static LocalizedText Explain { get; } = new("Giải thích một quy tắc.", "Explains a rule.");

    public static LocalizedText Schema { get; } = new("In JSON Schema của định dạng trao đổi.", "Prints the JSON Schema of the exchange format.");

    public static LocalizedText SchemaShape { get; } = new(
        "Dạng được mô tả: document (mặc định), hoặc lines là một dòng JSON Lines.",
        "The shape described: document (the default), or lines, a line of JSON Lines.");

    public static LocalizedText Docs { get; } = new(
        "Ghi trang tài liệu của từng quy tắc, bản đồ pháp luật, các chỉ tiêu tổng hợp, các trường dữ liệu và JSON Schema của định dạng trao đổi.",
        "Writes a page about each rule, the law map, the figures of the summary, and the fields and the JSON Schemas of the exchange format.");

    public static LocalizedText File { get; } = new(
        "Sổ theo dõi: JSON hoặc JSON Lines mã hóa UTF-8, có thể nén gzip; bảng tính .xlsx; tệp .csv hoặc thư mục các tệp .csv; \"-\" là đầu vào chuẩn.",
        "The register: JSON or JSON Lines in UTF-8, packed with gzip or not; an .xlsx workbook; a .csv file or a folder of them; \"-\" is standard input.");

    public static LocalizedText Template { get; } = new(
        "Ghi bảng tính mẫu để nhập sổ, có ví dụ.", "Writes a workbook to fill in, with an example.");

    public static LocalizedText TemplateTo { get; } = new("Tệp .xlsx cần ghi; không ghi đè tệp đã có.", "The .xlsx file to write; one that exists is left alone.");

    public static LocalizedText TemplateWritten(string name) => new("Đã ghi bảng tính mẫu: " + name, "The template was written: " + name);

    public static LocalizedText Exists(string name) => new("Tệp đã có, không ghi đè: " + name, "The file exists and is left alone: " + name);

    public static LocalizedText CsvIsAFolder(string name) => new(
        "Sổ dạng CSV gồm nhiều tệp; ghi tên thư mục, kết thúc bằng /, thay cho " + name,
        "A register in CSV is many files; name a folder, with / at its end, instead of " + name);

    public static LocalizedText OneBook(string name) => new(
        "Bảng tính hoặc thư mục CSV là một sổ trọn vẹn, chỉ đánh giá riêng: " + name,
        "A workbook or a folder of CSV files is a whole register and is assessed alone: " + name);

    public static LocalizedText Unreadable(string name) => new("Không đọc được tệp: " + name, "The file could not be read: " + name);

    public static LocalizedText Files { get; } = new(
        File.Vietnamese + " Nhiều tệp JSON Lines là các phần của một sổ.",
        File.English + " Several files in JSON Lines are the parts of one register.");

    public static LocalizedText Convert { get; } = new(
        "Chuyển sổ theo dõi sang dạng khác, không mất dữ liệu.", "Writes a register in another shape, without loss.");

    public static LocalizedText ConvertTo { get; } = new(
        "Tệp kết quả; đuôi .jsonl, .ndjson là JSON Lines, .gz là nén gzip, .xlsx là bảng tính; tên kết thúc bằng / là thư mục tệp CSV; \"-\" là đầu ra chuẩn.",
        "The file to write; .jsonl and .ndjson are JSON Lines, .gz is packed with gzip, .xlsx is a workbook; a name that ends in / is a folder of CSV files; \"-\" is standard output.");

    public static LocalizedText To { get; } = new(
        "Dạng của kết quả: document hoặc lines; mặc định theo đuôi tệp.", "The shape of the result: document or lines; by default by the file's name.");

    public static LocalizedText Settings { get; } = new(
        "Tệp JSON ghi cách hiểu, giá trị riêng, lịch làm việc, các phát hiện được chấp nhận, mức độ riêng, quy tắc tắt.",
        "A JSON file with readings, local values, the working calendar, waivers, severities and rules switched off.");

    public static LocalizedText FailOn { get; } = new(
        "Mức độ nhẹ nhất làm mã thoát là 1: violation (mặc định), warning hoặc info.",
        "The mildest severity that makes the exit code 1: violation (the default), warning or info.");

    public static LocalizedText SettingsNotTaken(string file) => new("Thiết lập có lỗi nên không được dùng: " + file, "The settings have faults and are not taken: " + file);

    public static LocalizedText Strict { get; } = new(
        "Coi mọi lỗi khi đọc là mất dữ liệu, kể cả cảnh báo.", "Takes every problem in reading for a loss, warnings included.");

    public static LocalizedText ExplainFindings { get; } = new(
        "Cho biết cách xác định từng phát hiện: dữ kiện, con số của pháp luật, cách tính ngày.",
        "Tells how each finding came about: facts, numbers of the law, the counting of days.");

    public static LocalizedText Damaged(string name) => new(
        "Tệp nén gzip bị hỏng hoặc quá lớn: " + name, "The gzip file is damaged or too large: " + name);

    public static LocalizedText LostInConversion(string name) => new(
        "Có giá trị không đọc được nên không có trong kết quả: " + name, "Values could not be read and are not in the result: " + name);

    public static LocalizedText Code { get; } = new("Mã quy tắc, ví dụ AUD001.", "The rule's code, for instance AUD001.");

    public static LocalizedText Directory { get; } = new("Thư mục ghi các trang.", "The folder to write the pages to.");

    public static LocalizedText AsOf { get; } = new("Ngày đánh giá, dạng năm-tháng-ngày.", "The assessment date, as year-month-day.");

    public static LocalizedText Format { get; } = new(
        "Dạng kết quả: text (mặc định) hoặc json.", "The form of the result: text (the default) or json.");

    public static LocalizedText ReportFormats { get; } = new(
        "Dạng kết quả: text (mặc định), json, sarif, md là Markdown, csv để mở bằng bảng tính, html để mở bằng trình duyệt.",
        "The form of the result: text (the default), json, sarif, md for Markdown, csv for spreadsheets, html for browsers.");

    public static LocalizedText OutputFile { get; } = new(
        "Tệp ghi kết quả, được thay trọn vẹn; mặc định là đầu ra chuẩn.", "The file to write the result to, replaced as a whole; standard output by default.");

    public static LocalizedText Colour { get; } = new(
        "Tô màu văn bản: auto (mặc định) là khi ra màn hình và không đặt NO_COLOR, always, never.",
        "Colours text: auto (the default) on a terminal where NO_COLOR is not set, always, never.");

    public static LocalizedText RulePages { get; } = new(
        "Địa chỉ chứa các trang quy tắc; sarif và md liên kết tới đó.", "The address of the pages about rules, which sarif and md link to.");

    public static LocalizedText NotAnAddress(string text) => new(
        "\"" + text + "\" không phải địa chỉ http hoặc https.", "\"" + text + "\" is no http or https address.");

    public static LocalizedText OutputIsInput(string name) => new(
        "Không ghi đè dữ liệu vào: " + name, "An input is not written over: " + name);

    public static LocalizedText ReportSchema { get; } = new(
        "In JSON Schema của báo cáo JSON thay cho định dạng trao đổi.", "Prints the JSON Schema of the report in JSON instead.");

    public static LocalizedText Lang { get; } = new("Ngôn ngữ: vi (mặc định) hoặc en.", "The language: vi (the default) or en.");

    public static LocalizedText Help { get; } = new("Hiện hướng dẫn này.", "Shows this help.");

    public static LocalizedText Version { get; } = new("Hiện phiên bản.", "Shows the version.");

    public static LocalizedText OutputNotWritten { get; } = new(
        "Không ghi được kết quả ra đầu ra chuẩn.", "The result cannot be written to standard output.");

    public static LocalizedText BrokenSyntax(string name) => new(
        "Cú pháp JSON bị hỏng, phần sau chỗ hỏng không được đọc: " + name,
        "The JSON syntax is broken, and what stands behind the break was not read: " + name);

    public static LocalizedText Law { get; } = new(
        "Chỉ liệt kê quy tắc viện dẫn quy định này, ví dụ \"QĐ19 4.4\".", "Lists only rules that cite this provision, for instance \"QĐ19 4.4\".");

    public static LocalizedText NotAProvision(string text) => new(
        "Không nhận ra quy định \"" + text + "\"; viết như QĐ19 4.4, TT26 33.2.b hoặc ISO15 9.2.",
        "The provision \"" + text + "\" is not known; write it like QĐ19 4.4, TT26 33.2.b or ISO15 9.2.");

    public static LocalizedText NotADate(string text) => new(
        "Ngày \"" + text + "\" không đúng dạng năm-tháng-ngày, ví dụ 2023-04-01.",
        "The date \"" + text + "\" is not a day written as year-month-day, for instance 2023-04-01.");

    public static LocalizedText NotAmong(string option, string text, string choices) => new(
        "Tùy chọn " + option + " không nhận \"" + text + "\"; chọn: " + choices + ".",
        "Option " + option + " does not take \"" + text + "\"; choose: " + choices + ".");

    public static LocalizedText UnknownCode(string code, string nearest) => new(
        "Không có quy tắc mã \"" + code + "\". Mã gần nhất: " + nearest + ". Xem danh sách: isogov rules",
        "No rule has the code \"" + code + "\". The nearest: " + nearest + ". For the list: isogov rules --lang en");

    public static LocalizedText PagesWritten(string count, string directory) => new(
        "Đã ghi " + count + " trang vào " + directory, "Wrote " + count + " pages to " + directory);

    public static LocalizedText Unexpected(Exception fault) => new(
        "Lỗi của chương trình (" + fault.GetType().Name + "): " + fault.Message,
        "A fault of the program (" + fault.GetType().Name + "): " + fault.Message);
}
