using System.Linq;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

public class LawParametersTests
{
    [Theory]
    [InlineData("internal-audit.per-year", "1", 2014, 5, 18, "điểm b khoản 4 Điều 4 Quyết định 19/2014/QĐ-TTg; điểm k khoản 2 Điều 7 Thông tư 26/2014/TT-BKHCN")]
    [InlineData("management-review.per-year", "1", 2014, 5, 18, "điểm b khoản 4 Điều 4 Quyết định 19/2014/QĐ-TTg; điểm k khoản 2 Điều 7 Thông tư 26/2014/TT-BKHCN")]
    [InlineData("legal-change.months", "3", 2014, 5, 18, "điểm a khoản 4 Điều 4 Quyết định 19/2014/QĐ-TTg; điểm i khoản 2 Điều 7 Thông tư 26/2014/TT-BKHCN")]
    [InlineData("inspection.per-year", "1", 2014, 5, 18, "Điều 6 Quyết định 19/2014/QĐ-TTg; khoản 2 Điều 33 Thông tư 26/2014/TT-BKHCN")]
    [InlineData("inspection.on-site.share", "1/3", 2014, 12, 1, "điểm b khoản 2 Điều 33 Thông tư 26/2014/TT-BKHCN")]
    [InlineData("agency-code.former-form.last-day", "2022-09-15", 2020, 9, 15, "Điều 11 Quyết định 20/2020/QĐ-TTg")]
    [InlineData("procedure-list.working-days", "5", 2014, 12, 1, "khoản 3 Điều 4 Thông tư 26/2014/TT-BKHCN")]
    [InlineData("district.independent-systems.max", "3", 2014, 12, 1, "điểm b khoản 3 Điều 6 Thông tư 26/2014/TT-BKHCN", "2025-06-30")]
    [InlineData("inspection.corrective-report.months", "2", 2014, 12, 1, "điểm c khoản 2 Điều 37 Thông tư 26/2014/TT-BKHCN")]
    [InlineData("inspector.experience.years", "3", 2016, 6, 1, "điểm d khoản 1 Điều 40 Thông tư 26/2014/TT-BKHCN")]
    [InlineData("consultant.certificate.years", "3", 2014, 12, 1, "khoản 2 Điều 16 Thông tư 26/2014/TT-BKHCN; khoản 3 Điều 16 Thông tư 26/2014/TT-BKHCN; khoản 2 Điều 19 Thông tư 26/2014/TT-BKHCN")]
    [InlineData("consultant.certificate.former-regime-end", "2015-12-31", 2014, 12, 1, "Điều 45 Thông tư 26/2014/TT-BKHCN")]
    [InlineData("inspection-summary.month", "11", 2014, 12, 1, "khoản 1 Điều 38 Thông tư 26/2014/TT-BKHCN")]
    [InlineData("annual-report.month", "12", 2014, 5, 18, "khoản 6 Điều 12 Quyết định 19/2014/QĐ-TTg; khoản 4 Điều 42 Thông tư 26/2014/TT-BKHCN")]
    public void A_parameter_has_the_value_that_the_law_sets(string name, string value, int year, int month, int day, string cites, string? until = null)
    {
        var parameter = LawParameters.Find(name)!;
        LocalDate from = new(year, month, day);
        var law = LawBook.Default.On(from);
        var found = parameter.InForceOn(law, from)!;
        Assert.Null(parameter.InForceOn(law, from.PlusDays(-1)));
        Assert.Equal((name, value, from), (found.Parameter.Name, found.Value, found.From));
        Assert.Equal(until, found.Until is { } last ? NodaTime.Text.LocalDatePattern.Iso.Format(last) : null);
        Assert.Equal(cites, string.Join("; ", found.Citations.Select(citation => citation.Text.Vietnamese)));
        Assert.Equal(until is null ? value : null, parameter.InForceOn(law, new LocalDate(2030, 1, 1))?.Value);
        Assert.Equal(value, parameter.InForceOn(law, found.Until ?? new LocalDate(2030, 1, 1))!.Value);
    }

    [Fact]
    public void Every_parameter_is_checked_here_and_found_by_its_name()
    {
        var checkedNames = typeof(LawParametersTests).GetMethod(nameof(A_parameter_has_the_value_that_the_law_sets))!
            .GetCustomAttributesData().Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => ((System.Collections.Generic.IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value);
        Assert.Equal(LawParameters.All.Select(parameter => parameter.Name), checkedNames);
        Assert.All(LawParameters.All, parameter => Assert.Same(parameter, LawParameters.Find(parameter.Name)));
    }

    [Fact]
    public void More_is_stricter_of_what_must_be_done_or_known_and_less_of_terms_and_limits()
    {
        string[] more = ["internal-audit.per-year", "management-review.per-year", "inspection.per-year", "inspection.on-site.share", "inspector.experience.years"];
        Assert.Equal(more, LawParameters.All.Where(IsHigherStricter).Select(parameter => parameter.Name), System.StringComparer.Ordinal);

        static bool IsHigherStricter(LawParameter parameter) =>
            (bool)parameter.GetType().GetProperty(nameof(LawParameter<int>.HigherIsStricter))!.GetValue(parameter)!;
    }

    [Fact]
    public void An_unknown_name_has_no_parameter()
    {
        Assert.Null(LawParameters.Find(null));
        Assert.Null(LawParameters.Find("Internal-Audit.Per-Year"));
    }

    [Fact]
    public void The_history_of_a_parameter_holds_what_was_in_force()
    {
        foreach (var parameter in LawParameters.All)
        {
            Assert.NotEmpty(parameter.History);
            Assert.All(parameter.History, value => Assert.Equal(value, parameter.InForceOn(LawBook.Default.On(value.From), value.From)));
        }
    }
}
