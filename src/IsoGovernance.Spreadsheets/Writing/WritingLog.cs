using System.Collections.Generic;
using System.Globalization;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets.Cells;

namespace IsoGovernance.Spreadsheets.Writing;

/// <summary>Collects what a workbook or CSV files cannot hold.</summary>
internal sealed class WritingLog
{
    private readonly List<ReadProblem> _problems = [];

    public ValueList<ReadProblem> Listed => ValueList.From(_problems);

    /// <summary>Tells which members of a register as it was read have no column.</summary>
    public void NotWritten(ValueList<UnknownMember> members)
    {
        foreach (var member in members)
        {
            _problems.Add(new ReadProblem(SheetProblemCodes.NotWritten, true, member.Path, 1, 1, new(
                "Trường dữ liệu không có trong định dạng nên không được ghi vào bảng tính",
                "The format has no such member, so the sheets have no column for it and it is not written")));
        }
    }

    /// <summary>Tells that a text was cut.</summary>
    public void CellTooLong(string sheet, int row, int column, int limit)
    {
        var digits = limit.ToString(CultureInfo.InvariantCulture);
        Add(SheetProblemCodes.CellTooLong, sheet, row, column, new(
            "Văn bản dài quá giới hạn " + digits + " ký tự của một ô nên bị cắt", "The text is longer than the " + digits + " characters that a cell can hold, and was cut"));
    }

    /// <summary>Tells that rows were left out.</summary>
    public void SheetFull(string sheet, int row) => Add(SheetProblemCodes.SheetFull, sheet, row, 1, new(
        "Trang không chứa được thêm dòng; các dòng sau không được ghi", "The sheet can hold no more rows; those that follow are not written"));

    private void Add(string code, string sheet, int row, int column, LocalizedText message) =>
        _problems.Add(new ReadProblem(code, true, "", row, column, message) { Cell = CellReference.Of(sheet, row, column) });
}
