using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class BLD003Cases : RuleCases
{
    private const string Approval = "/systems/0/documents/0/approval";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("documents approved by the head before their use are in order", Samples.Register);
        yield return Fail("a document in use without an approval is a finding", Change(document => document with { Approval = null }))
            .Finding("none", Approval, ("document", "QT-01"), ("inUse", Day("2020-03-01"))).AndNeverHeals();
        yield return Pass("an approval on the first day of use is in time", On("2020-03-01"));
        yield return Fail("an approval on the day after is late", On("2020-03-02"))
            .Finding("late", Approval + "/on", ("approved", Day("2020-03-02"))).AndNeverHeals();
        yield return Fail("an approval to come is none", On("2020-03-10"), "2020-03-09").Finding("none", Approval);
        yield return Pass("one of today is one", On("2020-03-01"), "2020-03-01");
        yield return Pass("a deputy may sign for the head", By(SigningCapacity.DeputyForHead));
        yield return Pass("the head may sign for the collective", By(SigningCapacity.HeadForCollective));
        yield return Fail("a signature by order is not the head's", By(SigningCapacity.ByOrder)).Finding("notByHead", Approval + "/by").AndNeverHeals();
        yield return Fail("a signature by authorisation is not the head's", By(SigningCapacity.ByAuthorisation)).Finding("notByHead", Approval + "/by").AndNeverHeals();
        yield return Fail("late and not by the head are two findings", Approved(new Approval { On = Day("2020-03-02"), By = Samples.By(SigningCapacity.Other) }))
            .Finding("late", Approval + "/on").Finding("notByHead", Approval + "/by").AndNeverHeals();
        yield return NotEvaluated("capacity-not-recorded", "an approval by nobody known leaves it open", Approved(new Approval { On = Day("2020-02-20") }));
        yield return NotEvaluated("capacity-not-recorded", "an unknown capacity leaves it open", Approved(new Approval { On = Day("2020-02-20"), By = new Signature { Capacity = Coded<SigningCapacity>.Parse("secretary") } }));
        yield return Fail("an approval that is late is late, whoever signed", Approved(new Approval { On = Day("2020-03-02") })).Finding("late", Approval + "/on").AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "an approval without its day leaves it open", Approved(new Approval { By = Samples.By(SigningCapacity.Head) }));
        yield return NotEvaluated("date-not-recorded", "a document without its first day of use leaves it open", Change(document => document with { InUseFrom = null }));
        yield return NotEvaluated("kind-not-recorded", "a document of no recorded kind leaves it open", Change(document => document with { Kind = null }));
        yield return NotEvaluated("kind-not-recorded", "a document of unknown kind leaves it open", Change(document => document with { Kind = Coded<DocumentKind>.Parse("form") }));
        yield return NotApplicable("not-an-internal-document", "a record needs no approval", Change(document => document with { Kind = DocumentKind.Record, Approval = null }));
        yield return NotApplicable("not-an-internal-document", "a document of external origin needs no approval", Change(document => document with { Kind = DocumentKind.External, Approval = null }));
        yield return NotApplicable("document-not-in-use", "a document withdrawn yesterday is not judged", Change(document => document with { Approval = null, InUseUntil = Day("2024-03-14") }));
        yield return Fail("a document withdrawn today is", Change(document => document with { Approval = null, InUseUntil = Day("2024-03-15") })).Finding("none", Approval);
        yield return Fail("so is one used from today", Change(document => document with { Approval = null, InUseFrom = Day("2024-03-15") })).Finding("none", Approval).AndNeverHeals();
        yield return NotApplicable("document-not-in-use", "a document to be used from tomorrow is not judged", Change(document => document with { Approval = null, InUseFrom = Day("2024-03-16") }));
        yield return Pass("a document used before the decision only has to be approved", Change(document => document with { InUseFrom = Day("2014-05-17") }));
        yield return Fail("one used from the decision's first day has to be approved by then", Change(document => document with { InUseFrom = Day("2014-05-18") })).Finding("late", Approval + "/on").AndNeverHeals();
        yield return NotEvaluated("before-records", "a document used before the records may have been approved", Change(document => document with { Approval = null }) with { RecordsFrom = Day("2020-03-02") });
        yield return Fail("one used from their first day was not", Change(document => document with { Approval = null }) with { RecordsFrom = Day("2020-03-01") }).Finding("none", Approval).AndNeverHeals();
        yield return NotEvaluated("after-records", "a document used after the records may be approved", Change(document => document with { Approval = null }) with { RecordedUntil = Day("2020-02-29") });
        yield return NotApplicable("system-ended", "the documents of a system that ended are not in use", System(system => system with { Documents = new[] { Samples.Document("qt-01") with { Approval = null } }, EndedOn = Day("2024-03-14") }));
        yield return Fail("those of one that ends today are", System(system => system with { Documents = new[] { Samples.Document("qt-01") with { Approval = null } }, EndedOn = Day("2024-03-15") })).Finding("none", Approval);
        yield return Fail("a document without a number is named by its title", Change(document => document with { Approval = null, Number = null, Title = "Quy trình cấp phép" })).Finding("none", Approval, ("document", "Quy trình cấp phép")).AndNeverHeals();
        yield return Fail("one without either by its record", Change(document => document with { Approval = null, Number = null })).Finding("none", Approval, ("document", "qt-01")).AndNeverHeals();
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register Change(Func<SystemDocument, SystemDocument> change) => System(system => system with { Documents = new[] { change(Samples.Document("qt-01")) } });

    private static Register Approved(Approval approval) => Change(document => document with { Approval = approval });

    private static Register On(string day) => Approved(new Approval { On = Day(day), By = Samples.By(SigningCapacity.Head) });

    private static Register By(SigningCapacity capacity) => Approved(new Approval { On = Day("2020-02-20"), By = Samples.By(capacity) });
}
