using System.Collections.Generic;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class DAT009Cases : RuleCases
{
    private const string Dissemination = "/systems/0/disseminations/0", Figure = "/reports/0/figures/0";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("as many people reached as are in scope is in order", Reached(42, 42)).Among(pass: 1, notApplicable: 2);
        yield return Pass("nobody reached is no fault of the number", Reached(42, 0)).Among(pass: 1, notApplicable: 2);
        yield return Fail("one more is a finding", Reached(42, 43)).Among(fail: 1, notApplicable: 2)
            .Finding("tooMany", Dissemination + "/reached", ("member", "reached"), ("value", "43"), ("atMost", 42)).AndNeverHeals();
        yield return Fail("a negative number is a finding", Reached(42, -1)).Among(fail: 1, notApplicable: 2).Finding("negative", Dissemination + "/reached", ("value", "-1")).AndNeverHeals();
        yield return Fail("a negative whole is told once", Reached(-1, 0)).Among(fail: 1, notApplicable: 2).Finding("negative", Dissemination + "/inScope").AndNeverHeals();
        yield return Fail("of nobody one is too many", Reached(0, 1)).Among(fail: 1, notApplicable: 2).Finding("tooMany", Dissemination + "/reached", ("atMost", 0)).AndNeverHeals();
        yield return Pass("people reached of an unrecorded number cannot be too many", Reached(null, 43)).Among(pass: 1, notApplicable: 2);
        yield return NotApplicable("nothing-with-range", "where nothing is counted there is nothing to check", Bare.Register(Bare.System));
        foreach (var share in new[] { "56/60", "60/60", "0/60", "1", "0", "93.3%", "93,3 %", "100%", "0 %", "0.933", "1.0" })
        {
            yield return Pass($"{share} is a share", Share(share)).Among(pass: 1, notApplicable: 2);
        }

        foreach (var share in new[] { "61/60", "100.1%", "1.01", "2", "-1/60", "-5%", "5/0", "60%%", "%", "", "nhiều", "1/2/3" })
        {
            yield return Fail($"'{share}' is none", Share(share)).Among(fail: 1, notApplicable: 2).Finding("share", Figure + "/share", ("value", share)).AndNeverHeals();
        }

        yield return Fail("a negative figure is a finding", Reported(new ReportFigure { Value = -1 })).Among(fail: 1, notApplicable: 2).Finding("negative", Figure + "/value").AndNeverHeals();
        yield return Pass("a local value is one of its parameter", Local("2")).Among(pass: 1, notApplicable: 2);
        foreach (var value in new[] { "hai", "-2", "1/2", "2020-01-01" })
        {
            yield return Fail($"'{value}' is no number of inspections", Local(value)).Among(fail: 1, notApplicable: 2)
                .Finding("parameter", "/authority/parameters/0/value", ("value", value), ("parameter", "inspection.per-year")).AndNeverHeals();
        }

        yield return NotApplicable("nothing-with-range", "the value of an unknown parameter is another rule's", Local("hai", "không-có"));
        yield return Fail("a code of no list is a finding", Bare.Register(Bare.Agency with { Kind = Coded<AgencyKind>.Parse("bureau") })).Among(fail: 1, notApplicable: 1)
            .Finding("code", "/agencies/0/kind", ("member", "kind"), ("value", "bureau"), ("codes", string.Join(", ", Coded<AgencyKind>.KnownCodes))).AndNeverHeals();
        yield return Fail("each such code of several is one", Bare.Register(Bare.System with
        {
            Trainings = new[] { new Training { Subjects = new[] { (Coded<TrainingSubject>)TrainingSubject.InternalAuditing, Coded<TrainingSubject>.Parse("cooking") }, Trained = 3 } },
        })).Among(fail: 1, notApplicable: 2).Finding("code", "/systems/0/trainings/0/subjects/1", ("value", "cooking")).AndNeverHeals();
        yield return Fail("two negative numbers are two findings", Reached(-1, -1)).Among(fail: 1, notApplicable: 2)
            .Finding("negative", Dissemination + "/inScope").Finding("negative", Dissemination + "/reached").AndNeverHeals();
        yield return Fail("the numbers of each record are its own", Bare.Register(Bare.System with { Disseminations = new[] { new Dissemination { InScope = -1, Reached = -1 }, new Dissemination { InScope = -1 } } })).Among(fail: 2, notApplicable: 2)
            .Finding("negative", Dissemination + "/inScope").Finding("negative", Dissemination + "/reached").Finding("negative", "/systems/0/disseminations/1/inScope").AndNeverHeals();
        yield return Pass("a purpose that another edition asks for is of the list", Serving("riskRegister")).Among(pass: 1, notApplicable: 2) with { Law = Later };
        yield return Pass("so is a commitment", Bare.Register(Bare.System with { Policies = new[] { new QualityPolicy { Id = "cs", Commitments = new[] { Coded<PolicyCommitment>.Parse("riskRegister") } } } })).Among(pass: 1, notApplicable: 2) with { Law = Later };
        yield return Fail("one that no edition asks for is not", Serving("cooking")).Among(fail: 1, notApplicable: 2).Finding("code", "/systems/0/documents/0/purposes/0", ("value", "cooking")).AndNeverHeals() with { Law = Later };
        yield return Fail("nor is it a kind of document", Bare.Register(Bare.System with { Documents = new[] { new SystemDocument { Id = "tl", Kind = Coded<DocumentKind>.Parse("riskRegister") } } })).Among(fail: 1, notApplicable: 2)
            .Finding("code", "/systems/0/documents/0/kind", ("value", "riskRegister")).AndNeverHeals() with
        { Law = Later };
    }

    private static LawBook Later { get; } = LawBook.Default.With(Editions.Iso2015 with
    {
        Instrument = Instruments.Iso2015 with { Number = "TCVN ISO 9001:2026" },
        RequiredDocuments = new EditionItem[] { new("riskRegister", "sổ rủi ro", "register of risks") },
    });

    private static Register Serving(string purpose) => Bare.Register(Bare.System with { Documents = new[] { new SystemDocument { Id = "tl", Purposes = new[] { Coded<DocumentPurpose>.Parse(purpose) } } } });

    private static Register Local(string value, string name = "inspection.per-year") => Bare.Empty with
    {
        Authority = new Authority { Parameters = new[] { new LocalParameter { Name = name, Value = value, From = Day("2020-01-01") } } },
    };

    private static Register Reached(int? inScope, int reached) => Bare.Register(Bare.System with
    {
        Disseminations = new[] { new Dissemination { InScope = inScope, Reached = reached } },
    });

    private static Register Share(string share) => Reported(new ReportFigure { Share = share });

    private static Register Reported(ReportFigure figure) => Bare.Empty with { Reports = new[] { new PeriodicReport { Id = "bc", Figures = new[] { figure } } } };
}
