using System.Collections.Generic;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>The words of the guide.</summary>
internal static class GuideTexts
{
    public static LocalizedText Title { get; } = new("Sổ theo dõi hệ thống quản lý chất lượng", "Register of quality management systems");

    public static IReadOnlyList<LocalizedText> Heads { get; } =
    [
        new("Trang", "Sheet"), new("Mỗi dòng là", "Each row is"), new("Thuộc về", "Belongs to"), new("Mã trang (tên tệp CSV)", "Code name (name of the CSV file)"),
    ];

    public static IReadOnlyList<LocalizedText> Paragraphs { get; } =
    [
        new(
            "Mỗi trang là một loại bản ghi, mỗi dòng là một bản ghi. Dòng 1 là tiêu đề, dòng 2 là mã cột; chương trình đọc theo mã cột, nên thứ tự "
                + "các cột có thể đổi nhưng mã cột và tên trang phải giữ nguyên. Trang và cột không dùng có thể xóa.",
            "Each sheet is a kind of record, each row is a record. Row 1 holds headings, row 2 code names; columns are read by their code names, so "
                + "their order is free, but code names and names of sheets must stay. Sheets and columns that are not used may be deleted."),
        new(
            "Các dòng có sẵn là ví dụ giả định: xóa chúng trước khi nhập dữ liệu thật.",
            "The rows that are already there are an invented example: delete them before entering real data."),
        new(
            "Ô để trống nghĩa là chưa ghi nhận. Không ghi giá trị phỏng đoán để lấp chỗ trống.",
            "A blank cell means: not recorded. Do not fill it with a guess."),
        new(
            "Những cột đầu của một trang, ví dụ systems.id và internalAudits.id, ghi bản ghi mà dòng thuộc về, bằng mã (hoặc tên, số) của bản ghi đó "
                + "ở trang của nó. Nếu bản ghi không có tên riêng, ghi # và số dòng của nó, ví dụ #7. Cột cuối trong các cột đó luôn phải ghi; các cột trước "
                + "nó có thể để trống khi cột cuối đã đủ xác định.",
            "The first columns of a sheet, for instance systems.id and internalAudits.id, name the record that a row belongs to, by its identifier (or "
                + "name, or number) on its own sheet. A record without a name of its own is called by # and the number of its row, for instance #7. The last "
                + "of these columns must be filled in; those before it may stay blank where it is enough."),
        new(
            "Cột có dấu chấm, ví dụ website.address, thuộc một bản ghi con của dòng. Nếu chỉ biết là có bản ghi con mà chưa có chi tiết, thêm cột "
                + "website.recorded và ghi x.",
            "A column with a dot, for instance website.address, belongs to a record within the row. Where it is only known that there is such a record, "
                + "add a column website.recorded and write x."),
        new(
            "Ngày: ô định dạng ngày, hoặc ghi ngày/tháng/năm (31/12/2024) hay năm-tháng-ngày (2024-12-31). Có hay không: x, có, không, true, false, 1, 0. "
                + "Số: không dùng dấu phân cách hàng nghìn.",
            "Dates: cells formatted as dates, or day/month/year (31/12/2024) or year-month-day (2024-12-31). Statements: x, yes, no, true, false, 1, 0. "
                + "Numbers: without separators of thousands."),
        new(
            "Nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy; giá trị có dấu chấm phẩy đặt trong dấu ngoặc kép. Cột mã có danh sách chọn; nghĩa "
                + "của mã ở trang cuối.",
            "Several values in a cell are separated by semicolons; one that holds a semicolon stands in quotation marks. Columns of codes have drop-down "
                + "lists; the last sheet tells what the codes mean."),
        new(
            "Mã, số, ký hiệu là chữ, không phải số: ô ghi mã thủ tục phải có định dạng Text để 1.000010 không thành 1.00001.",
            "Codes and document numbers are texts and no numbers: cells of procedure codes must be formatted as Text, or 1.000010 turns into 1.00001."),
        new(
            "Đọc sổ: isogov convert SO.xlsx so.json; đánh giá: isogov assess SO.xlsx --as-of 2024-12-31. Mọi ô không đọc được đều được nêu.",
            "To read the book: isogov convert BOOK.xlsx register.json; to judge it: isogov assess BOOK.xlsx --as-of 2024-12-31. Every cell that cannot "
                + "be read is told."),
    ];
}
