using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class BLD010Cases : RuleCases
{
    private const string Second = "/systems/0/documents/1";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("documents of different numbers are in order", Samples.Register);
        yield return Pass("a version withdrawn on the day before is in order", Versions("2022-06-29", "2022-06-30"));
        yield return Fail("one withdrawn on the day itself is not", Versions("2022-06-30", "2022-06-30"))
            .Finding("", Second, ("document", "QT-01"), ("first", "1"), ("second", "2"), ("from", Day("2022-06-30")), ("until", Day("2022-06-30"))).AndNeverHeals();
        yield return Fail("a version never withdrawn is in force to this day", Versions(null, "2022-06-30")).Finding("", Second, ("until", Samples.AsOf)).AndNeverHeals();
        yield return Pass("a version to come is not in force", Versions(null, "2024-03-16"));
        yield return Fail("one from today is", Versions(null, "2024-03-15")).Finding("", Second, ("from", Samples.AsOf)).AndNeverHeals();
        yield return Pass("days before the decision are not judged", Of(Version("1", "2013-01-01", "2014-05-17"), Version("2", "2014-01-01", null)));
        yield return Fail("its first day is", Of(Version("1", "2013-01-01", "2014-05-18"), Version("2", "2014-01-01", null)) with { RecordsFrom = Day("2014-01-01") }).Finding("", Second, ("from", Day("2014-05-18")), ("until", Day("2014-05-18"))).AndNeverHeals();
        yield return Fail("each pair is told", Of(Version("1", "2020-01-01", null), Version("2", "2021-01-01", null), Version("3", "2022-01-01", null))).Finding("", Second).Finding("", "/systems/0/documents/2", ("first", "1")).Finding("", "/systems/0/documents/2", ("first", "2")).AndNeverHeals();
        yield return Pass("one issue recorded twice is one version", Of(Version("1", "2020-01-01", null), Version("1", "2020-01-01", null) with { Id = "b" }));
        yield return Fail("versions without an issue are called by their identifiers", Of(Version("1", "2020-01-01", null) with { Issue = null }, Version("2", "2021-01-01", null) with { Issue = null })).Finding("", Second, ("first", "qt-1"), ("second", "qt-2")).AndNeverHeals();
        yield return Pass("records may share a number", Of(Version("1", "2020-01-01", null), Version("2", "2021-01-01", null) with { Kind = DocumentKind.Record }));
        yield return NotEvaluated("kind-not-recorded", "a document of no recorded kind may be internal", Of(Version("1", "2020-01-01", null), Version("2", "2021-01-01", null) with { Kind = null }));
        yield return NotEvaluated("date-not-recorded", "a version without its first day leaves it open", Of(Version("1", "2020-01-01", null), Version("2", "2021-01-01", null) with { InUseFrom = null }));
        yield return Pass("unless it was withdrawn before the other", Of(Version("1", "2020-01-01", null), Version("2", "2021-01-01", "2019-12-31") with { InUseFrom = null }));
        yield return NotApplicable("no-internal-document", "without numbered internal documents there is nothing to compare", Of(Version("1", "2020-01-01", null) with { Number = null }));
        yield return Pass("after the system's end nothing is in force", System(system => Change(system, Version("1", "2020-01-01", null), Version("2", "2022-01-01", null)) with { EndedOn = Day("2021-12-31") }));
        yield return NotEvaluated("before-records", "a version without a last day may have been withdrawn before the records", Versions(null, "2022-06-30") with { RecordsFrom = Day("2022-06-30") });
        yield return Fail("one with a last day was not", Versions("2022-07-01", "2022-06-30") with { RecordsFrom = Day("2022-06-30") }).Finding("", Second, ("until", Day("2022-07-01"))).AndNeverHeals();
        yield return Fail("nor one that was in force when they began", Versions(null, "2022-06-30") with { RecordsFrom = Day("2022-06-29") }).Finding("", Second).AndNeverHeals();
        yield return NotEvaluated("after-records", "a version may have been withdrawn after the records end", Versions(null, "2024-01-01") with { RecordedUntil = Day("2023-12-31") });
        yield return Fail("the days up to their end are told", Versions(null, "2023-12-31") with { RecordedUntil = Day("2023-12-31") }).Finding("", Second, ("from", Day("2023-12-31")), ("until", Day("2023-12-31")));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register Of(params SystemDocument[] documents) => System(system => Change(system, documents));

    private static QualityManagementSystem Change(QualityManagementSystem system, params SystemDocument[] documents) => system with { Documents = documents };

    private static Register Versions(string? until, string from) => Of(Version("1", "2020-03-01", until), Version("2", from, null));

    private static SystemDocument Version(string issue, string from, string? until) => Samples.Document("qt-" + issue) with
    {
        Number = "QT-01",
        Issue = issue,
        InUseFrom = Day(from),
        InUseUntil = until is null ? null : Day(until),
    };
}
