using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

public class ProcedureTableTests
{
    private static readonly LocalDate Day = new(2023, 4, 1);

    private readonly ProcedureTable _table = new();

    [Fact]
    public void A_thousand_codes_are_all_found() => CheckFound([.. Enumerable.Range(0, 1000).Select(i => "1." + i.ToString("D6", CultureInfo.InvariantCulture))]);

    [Fact]
    public void A_thousand_codes_made_to_share_a_hash_do_not_share_it_and_are_all_found()
    {
        // Any two of these share the hash that is the sum of characters times powers of 31.
        string[] codes = [""];
        for (var i = 0; i < 10; i++) codes = [.. codes.SelectMany(code => new[] { code + "Aa", code + "BB" })];
        Assert.True(codes.Select(code => new ProcedureCode(code).GetHashCode()).Distinct().Count() > 1_000);
        CheckFound(codes);
    }

    [Fact]
    public void Filling_again_forgets_what_was_there()
    {
        _table.FillHandled(Serving("1.000001", "1.000002"), Day);
        _table.FillHandled(Serving("1.000003"), Day);
        Assert.Equal(1, _table.Count);
        Assert.Equal(-1, _table.Find("1.000001"));
        Assert.Equal(0, _table.Find("1.000003"));
        _table.FillHandled(new QualityManagementSystem { Id = "s" }, Day);
        Assert.Equal(0, _table.Count);
        Assert.Equal(-1, _table.Find("1.000003"));
    }

    [Fact]
    public void A_code_met_twice_is_one_entry()
    {
        _table.FillHandled(Serving("1.000001", "1.000001"), Day);
        Assert.Equal(1, _table.Count);
    }

    [Fact]
    public void A_missing_code_is_left_out()
    {
        _table.FillHandled(Serving(" ", ""), Day);
        Assert.Equal(0, _table.Count);
    }

    [Fact]
    public void A_process_without_its_first_day_handles_perhaps_and_one_in_force_prevails()
    {
        var undated = new WorkProcess { Id = "p", Serves = Served("1.000001", "1.000002") };
        var dated = undated with { From = new LocalDate(2020, 1, 1), Serves = Served("1.000002") };
        foreach (var processes in new ValueList<WorkProcess>[] { [undated, dated], [dated, undated] })
        {
            _table.FillHandled(new QualityManagementSystem { Id = "s", Processes = processes }, Day);
            Assert.Equal(Handling.Perhaps, _table[_table.Find("1.000001")].Handling);
            Assert.Equal(Handling.Yes, _table[_table.Find("1.000002")].Handling);
        }
    }

    [Fact]
    public void Only_what_is_in_force_on_the_day_is_handled()
    {
        LocalDate before = Day.PlusDays(-1), after = Day.PlusDays(1);
        var running = new WorkProcess { Id = "p", From = new LocalDate(2020, 1, 1), Serves = Served("1.000001") };
        Assert.True(IsHandled(running));
        Assert.True(IsHandled(running with { From = Day, Until = Day }));
        Assert.False(IsHandled(running with { From = after }));
        Assert.False(IsHandled(running with { Until = before }));
        Assert.False(IsHandled(running with { Serves = new[] { new ServedProcedure { Code = "1.000001", From = after } } }));
        Assert.False(IsHandled(running with { Serves = new[] { new ServedProcedure { Code = "1.000001", Until = before } } }));
    }

    [Fact]
    public void What_agencies_list_has_the_state_of_the_day()
    {
        LocalDate before = Day.PlusDays(-1), after = Day.PlusDays(1);
        var counts = new AdministrativeProcedure
        {
            Code = "1.000001", Audience = ProcedureAudience.OrganisationsAndIndividuals, PublishedOn = new(2020, 1, 1), From = new(2020, 2, 1),
        };
        Assert.Equal(ProcedureState.Counts, StateOf(counts));
        Assert.Equal(ProcedureState.Counts, StateOf(counts with { From = Day, PublishedOn = Day, Until = Day }));
        Assert.Equal(ProcedureState.Ended, StateOf(counts with { Until = before }));
        Assert.Equal(ProcedureState.DoesNotCount, StateOf(counts with { From = after }));
        Assert.Equal(ProcedureState.DoesNotCount, StateOf(counts with { PublishedOn = after }));
        Assert.Equal(ProcedureState.DoesNotCount, StateOf(counts with { Audience = ProcedureAudience.Internal }));
        Assert.Equal(ProcedureState.Unclear, StateOf(counts with { Audience = null }));
        Assert.Equal(ProcedureState.Unclear, StateOf(counts with { Audience = Coded<ProcedureAudience>.Parse("guild") }));
        Assert.Equal(ProcedureState.Unclear, StateOf(counts with { From = null }));
        Assert.Equal(ProcedureState.Unclear, StateOf(counts with { PublishedOn = null }));
    }

    [Fact]
    public void Where_agencies_differ_the_higher_state_counts_in_whatever_order_they_come()
    {
        var earlier = new AdministrativeProcedure
        {
            Code = "1.000001", Audience = ProcedureAudience.OrganisationsAndIndividuals, PublishedOn = new(2020, 1, 1), From = new(2020, 2, 1),
        };
        var later = earlier with { From = new LocalDate(2022, 2, 1) };
        var ended = earlier with { Until = new LocalDate(2021, 1, 1) };
        var firstDays = new HashSet<LocalDate>();
        foreach (var procedures in new AdministrativeProcedure[][] { [earlier, later, ended], [ended, later, earlier], [later, ended, earlier] })
        {
            Fill(procedures);
            var entry = _table[_table.Find("1.000001")];
            Assert.Equal((1, ProcedureState.Counts), (_table.Count, entry.State));
            firstDays.Add(entry.From);
        }
        Assert.Single(firstDays);
        Fill(ended, ended with { Until = new LocalDate(2022, 1, 1) });
        Assert.Equal(new LocalDate(2022, 1, 1), _table[0].Until);
    }

    private void CheckFound(string[] codes)
    {
        // Twice, so that the grown table is used again.
        for (var times = 0; times < 2; times++)
        {
            _table.FillHandled(Serving(codes), Day);
            Assert.Equal(codes.Length, _table.Count);
            for (var i = 0; i < codes.Length; i++)
            {
                Assert.Equal(i, _table.Find(codes[i]));
                Assert.Equal(codes[i], _table[i].Code.Text);
                Assert.Equal(Handling.Yes, _table[i].Handling);
            }
            Assert.Equal(-1, _table.Find("9.999999"));
            Assert.Equal(-1, _table.Find("AaBBx"));
        }
    }

    [Fact]
    public void Another_day_forgets_what_was_known_on_the_day_before()
    {
        var procedure = new AdministrativeProcedure { Code = "1.000001", Audience = ProcedureAudience.OrganisationsAndIndividuals, PublishedOn = Day, From = Day, Until = Day.PlusDays(9) };
        var agency = new Agency { Id = "a", Procedures = new[] { procedure, procedure with { Code = "" } } };
        var ended = new WorkProcess { Id = "p", From = Day.PlusDays(-9), Until = Day.PlusDays(-1), Serves = Served("1.000002", " ") };
        var system = new QualityManagementSystem { Id = "s", Host = "a", Processes = new[] { ended, ended with { Id = "q", From = Day, Until = Day, Serves = Served("1.000001") } } };
        var view = new SystemView();
        view.Load(system, new RuleContext(Day, LawBook.Default.On(Day), new Register(), new AgencyDirectory(new[] { agency }), LostValues.None));
        foreach (var (day, state, handling) in new[]
        {
            (0, ProcedureState.Counts, Handling.Yes), (-1, ProcedureState.DoesNotCount, Handling.No), (10, ProcedureState.Ended, Handling.No),
            (1, ProcedureState.Counts, Handling.No), (0, ProcedureState.Counts, Handling.Yes),
        })
        {
            var table = view.ProceduresOn(Day.PlusDays(day));
            Assert.Equal((state, handling), (table[table.Find("1.000001")].State, table[table.Find("1.000001")].Handling));
            Assert.Equal(day == -1 ? Handling.Yes : Handling.No, table[table.Find("1.000002")].Handling);
        }
    }

    private bool IsHandled(WorkProcess process)
    {
        _table.FillHandled(new QualityManagementSystem { Id = "s", Processes = new[] { process } }, Day);
        return _table.Count == 1 && _table[0].Handling == Handling.Yes;
    }

    private ProcedureState StateOf(AdministrativeProcedure procedure)
    {
        Fill(procedure);
        return _table[_table.Find(procedure.Code)].State;
    }

    // Each procedure is listed by an agency of its own.
    private void Fill(params AdministrativeProcedure[] procedures)
    {
        var agencies = procedures.Select((procedure, i) => new Agency { Id = "a" + i.ToString(CultureInfo.InvariantCulture), Procedures = new[] { procedure } }).ToArray();
        var system = new QualityManagementSystem { Id = "s", Host = "a0", Members = agencies.Skip(1).Select(agency => new Membership { Agency = agency.Id }).ToArray() };
        var head = new Register { Agencies = agencies };
        var view = new SystemView();
        var law = LawBook.Default.On(Day);
        view.Load(system, new RuleContext(Day, law, head, new AgencyDirectory(head.Agencies), LostValues.None));
        _table.Fill(view);
        _table.LookAt(view, Day, law);
    }

    private static QualityManagementSystem Serving(params string[] codes) => new()
    {
        Id = "s", Processes = new[] { new WorkProcess { Id = "p", From = new LocalDate(2020, 1, 1), Serves = Served(codes) } },
    };

    private static ServedProcedure[] Served(params string[] codes) => [.. codes.Select(code => new ServedProcedure { Code = code })];
}
