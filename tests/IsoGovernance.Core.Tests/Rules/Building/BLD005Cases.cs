using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

internal sealed class BLD005Cases : RuleCases
{
    private const string Trainings = "/systems/0/trainings";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a course that did both is in order", Samples.Register);
        yield return Pass("two courses are too", With(Course("2019-11-11", TrainingSubject.Documentation), Course("2019-12-11", TrainingSubject.InternalAuditing)));
        yield return Pass("so are two that did both", With(Course("2019-11-11", TrainingSubject.QualityManagement, TrainingSubject.InternalAuditing), Course("2019-12-11", TrainingSubject.Documentation, TrainingSubject.InternalAuditing)));
        yield return Fail("no course is two lacks", With()).Finding("system", Trainings).Finding("auditors", Trainings).AndNeverHeals();
        yield return Fail("without a course for auditors one is missing", With(Course("2019-11-11", TrainingSubject.QualityManagement))).Finding("auditors", Trainings)
            .Reads(Trainings + "/0/subjects", Trainings + "/0/heldFrom").AndNeverHeals();
        yield return Fail("without a course on the system one is missing", With(Course("2019-11-11", TrainingSubject.InternalAuditing))).Finding("system", Trainings).AndNeverHeals();
        yield return Pass("a course of today counts", With(Course("2024-03-15", TrainingSubject.QualityManagement, TrainingSubject.InternalAuditing)));
        yield return Fail("one of tomorrow does not", With(Course("2024-03-16", TrainingSubject.QualityManagement, TrainingSubject.InternalAuditing))).Finding("system", Trainings).Finding("auditors", Trainings);
        yield return Pass("one that began counts while it lasts", With(Course("2024-03-11", TrainingSubject.QualityManagement, TrainingSubject.InternalAuditing) with { HeldUntil = Day("2024-03-20") }));
        yield return Pass("one of which only the last day is recorded counts", With(Course(null, TrainingSubject.QualityManagement, TrainingSubject.InternalAuditing) with { HeldUntil = Day("2019-11-15") }));
        yield return Fail("it does not count for more than it taught", With(Course(null, TrainingSubject.QualityManagement) with { HeldUntil = Day("2019-11-15") })).Finding("auditors", Trainings).Reads(Trainings + "/0/heldUntil").AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a course without its day leaves it open", With(Course(null, TrainingSubject.QualityManagement, TrainingSubject.InternalAuditing)));
        yield return Fail("but not the other lack", With(Course(null, TrainingSubject.QualityManagement))).Finding("auditors", Trainings).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "it leaves open the one lack where the other course was held", With(Course(null, TrainingSubject.QualityManagement), Course("2019-12-11", TrainingSubject.InternalAuditing)));
        yield return NotEvaluated("date-not-recorded", "so does one for auditors", With(Course("2019-11-11", TrainingSubject.QualityManagement), Course(null, TrainingSubject.InternalAuditing)));
        yield return NotEvaluated("training-subject-not-recorded", "a course of no recorded subject leaves it open", With(Course("2019-11-11")));
        yield return NotEvaluated("training-subject-not-recorded", "a course of an unknown subject leaves it open", With(Course("2019-11-11") with { Subjects = new[] { Coded<TrainingSubject>.Parse("iso") } }));
        yield return NotEvaluated("training-subject-not-recorded", "that counts before a day that is not recorded", With(Course("2019-11-11"), Course(null, TrainingSubject.QualityManagement, TrainingSubject.InternalAuditing)));
        yield return NotEvaluated("training-subject-not-recorded", "also for auditors alone", With(Course("2019-11-11", TrainingSubject.QualityManagement), Course("2019-12-11"), Course(null, TrainingSubject.InternalAuditing)));
        yield return NotApplicable("not-yet-applied", "a system that is being built lacks nothing yet", System(_ => Samples.BeingBuilt));
        yield return Pass("and may have held the courses", System(system => Samples.BeingBuilt with { Trainings = system.Trainings }));
        yield return Pass("before the circular no course for auditors was asked for", Early(TrainingSubject.QualityManagement), "2014-11-30");
        yield return Fail("from its first day it is", Early(TrainingSubject.QualityManagement), "2014-12-01").Finding("auditors", Trainings).AndNeverHeals();
        yield return NotEvaluated("before-records", "a system begun before the records may have held them", With() with { RecordsFrom = Day("2019-10-02") });
        yield return NotEvaluated("before-records", "so it may the one for auditors", With(Course("2019-11-11", TrainingSubject.QualityManagement)) with { RecordsFrom = Day("2019-10-02") });
        yield return NotEvaluated("before-records", "or the one on the system", With(Course("2019-11-11", TrainingSubject.InternalAuditing)) with { RecordsFrom = Day("2019-10-02") });
        yield return NotEvaluated("after-records", "a system applied after the records may have held them", With() with { RecordedUntil = Day("2020-02-29") });
        yield return NotApplicable("law-not-in-force", "before the decision none was asked for", With(), "2014-05-17");
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(params Training[] trainings) => System(system => system with { Trainings = trainings });

    private static Register Early(TrainingSubject subject) => System(system => system with
    {
        BuildingFrom = Day("2013-06-01"),
        AppliedFrom = Day("2014-01-01"),
        Trainings = new[] { Course("2013-11-11", subject) },
    }) with
    { RecordsFrom = Day("2013-01-01") };

    private static Training Course(string? from, params TrainingSubject[] subjects) =>
        new() { HeldFrom = from is null ? null : Day(from), Subjects = subjects.Select(subject => new Coded<TrainingSubject>(subject)).ToArray() };
}
