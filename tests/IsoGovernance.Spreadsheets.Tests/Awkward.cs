namespace IsoGovernance.Spreadsheets.Tests;

/// <summary>A register that several tests write and read.</summary>
internal static class Awkward
{
    /// <summary>What JSON can say and cells find hard to hold.</summary>
    public const string Register = """
        {
          "authority": {"name": "", "parameters": [{}]},
          "leadUnit": {},
          "workingCalendar": {"daysOff": ["0001-01-01", "1900-02-28", "1905-07-15", "2024-02-29", "9999-12-31"], "completeYears": [-1, 2024]},
          "recordsFrom": "1905-07-15",
          "complete": false,
          "agencies": [
            {},
            {"id": "a", "website": {}, "procedures": [{}, {"code": "1.000010", "name": "=1+1", "note": "-5"}]},
            {"id": "a", "procedures": [{"code": "1.500", "name": "@x", "note": "'quoted"}]},
            {"id": "#3", "name": "_x000D_", "kind": " other", "note": "a\r\nb\tc\u0001\uFFFF😀 ", "procedures": [{"note": "'"}]},
            {"id": "007", "kind": "", "name": "'", "note": " ", "predecessors": ["", "x;y", " z", "\"q\"", "it's", "'k'"], "procedures": [{"note": "+\u00a0"}]},
            {"id": "1.5", "from": "1899-12-30", "until": "2023-01-01", "procedures": [{"code": "'=1"}]},
            {"id": "\t=1", "name": "\r=1", "note": "\n=1", "procedures": [{"name": "＝1", "note": "＠x"}]},
            {"note": "no id", "procedures": [{"code": "p"}]}
          ],
          "systems": [
            {"id": "s1", "internalAudits": [{"id": "dg", "auditors": [{"name": "A", "assignments": [{}, {"unit": "u"}]}, {"name": "A", "assignments": [{}]}, {"assignments": [{}]}]}]},
            {"id": "s2", "internalAudits": [{"id": "dg", "auditors": [{"name": "A", "assignments": [{"process": "p2"}]}], "findings": [{}]}],
             "objectives": [{"target": 0.1, "measurements": [{"value": 79228162514264337593543950335}, {"value": 0.1234567890123456789012345678}, {"value": 1.125}, {"value": -0.5}, {"value": 1234567.25, "outcomeReached": false}]}],
             "boards": [{"members": ["Nguyễn Văn A; Trưởng ban"]}], "improvements": [{}, {"description": "x"}]}
          ],
          "inspections": [{"id": "k", "notCarriedOut": {}, "minutes": {}, "team": {"inspectors": [{}]}}, {"team": {}}, {"correctiveReport": {"refusalNotice": {}}}],
          "reports": [{"figures": [{"share": "1/2", "value": 2147483647}]}]
        }
        """;
}
