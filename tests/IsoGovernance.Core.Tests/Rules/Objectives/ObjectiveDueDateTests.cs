using System.Linq;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Tests;

public sealed class ObjectiveDueDateTests
{
    [Fact]
    public void What_is_due_of_a_period_names_the_day_where_one_is_recorded()
    {
        var register = OneObjective.Of(_ => Samples.Objective(2024) with { Periods = new[] { Samples.Period("k1", "2024-01-01", "2024-06-30", "2024-07-10"), new ReportingPeriod { Id = "k2" } } });
        var dates = ComplianceAssessor.Default.DueDates(register, Samples.AsOf, Samples.Day("2024-12-31")).Dates.Where(date => date.Code == "OBJ005");

        Assert.Equal([Samples.Day("2024-07-10"), (LocalDate?)null], dates.Select(date => (LocalDate?)date.Arguments.Single(argument => argument.Name == "due").Value));
    }
}
