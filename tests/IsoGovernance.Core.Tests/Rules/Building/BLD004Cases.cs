using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class BLD004Cases : RuleCases
{
    private const string Documents = "/systems/0/documents";

    private static readonly EditionRequirements Later = Editions.Iso2015 with
    {
        Instrument = Instruments.Iso2015 with { Number = "TCVN ISO 9001:2026" },
        RequiredDocuments = new EditionItem[] { new("scope", "phạm vi", "scope"), new("riskRegister", "sổ rủi ro", "register of risks") },
    };

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("one document may serve all purposes", Samples.Register);
        yield return Missing("a document without which a purpose is not served is missing", With(DocumentPurpose.Policy, DocumentPurpose.Objectives, DocumentPurpose.ProcessInformation), Editions.Iso2015, "scope").AndNeverHeals();
        yield return Missing("each missing document is told", WithObjective(With(DocumentPurpose.Other)), Editions.Iso2015, "scope", "policy", "objectives", "processInformation").AndNeverHeals();
        yield return Missing("no document at all is a finding", System(system => system with { Documents = [], Policies = [], Objectives = [] }), Editions.Iso2015, "scope", "processInformation").AndNeverHeals();
        yield return Missing("so it is on the last day of the system", System(system => system with { Documents = [], Policies = [], Objectives = [], EndedOn = Samples.AsOf }), Editions.Iso2015, "scope", "processInformation");
        yield return Pass("a policy or an objective that does not exist is not missed twice", System(system => system with { Policies = [], Objectives = [], Documents = new[] { Serving(DocumentPurpose.Scope, DocumentPurpose.ProcessInformation) } }));
        yield return Pass("nor is an objective whose period is over", System(system => system with { Objectives = new[] { Samples.Objective(2023) }, Documents = new[] { Serving(DocumentPurpose.Scope, DocumentPurpose.Policy, DocumentPurpose.ProcessInformation) } }));
        yield return Missing("the 2008 edition asks for a manual and six procedures", WithObjective(Following(StandardEdition.Iso2008, DocumentPurpose.Scope)), Editions.Iso2008, [.. Editions.Iso2008.RequiredDocuments.Select(item => item.Code)]).AndNeverHeals();
        yield return Missing("an edition of the host's may ask for more", Following("TCVN ISO 9001:2026", DocumentPurpose.Scope), Later, "riskRegister") with { Law = LawBook.Default.With(Later) };
        yield return NotEvaluated("purpose-not-recorded", "a purpose that cannot be read may be the missing one", Read(Following(StandardEdition.Iso2015, DocumentPurpose.Policy, DocumentPurpose.Objectives, DocumentPurpose.ProcessInformation), "phạm vi"));
        yield return NotEvaluated("purpose-not-recorded", "so may either of two", Read(Read(Following(StandardEdition.Iso2015, DocumentPurpose.Policy, DocumentPurpose.Objectives, DocumentPurpose.ProcessInformation), "phạm vi"), "quy mô"));
        yield return Missing("one that the edition asks for is another", Read(Following("TCVN ISO 9001:2026"), "riskRegister"), Later, "scope") with { Law = LawBook.Default.With(Later) };
        yield return Pass("a document in use from today serves", Change(document => document with { InUseFrom = Samples.AsOf }));
        yield return Missing("one in use from tomorrow does not", Change(document => document with { InUseFrom = Samples.AsOf.PlusDays(1) }), Editions.Iso2015, "scope", "policy", "processInformation");
        yield return Pass("a document in use until today serves", Change(document => document with { InUseUntil = Samples.AsOf }));
        yield return Missing("one withdrawn yesterday does not", Change(document => document with { InUseUntil = Samples.AsOf.PlusDays(-1) }), Editions.Iso2015, "scope", "policy", "processInformation").AndNeverHeals();
        yield return Missing("the purposes of the documents in use are told", With(Other, Other with { InUseFrom = Samples.AsOf }, Other with { InUseUntil = Samples.AsOf }, Other with { InUseFrom = Samples.AsOf.PlusDays(1) }, Other with { InUseUntil = Samples.AsOf.PlusDays(-1) }), Editions.Iso2015, "scope", "policy", "processInformation")
            .Reads(Documents + "/0/purposes", Documents + "/1/purposes", Documents + "/2/purposes").ReadsNot(Documents + "/3/purposes", Documents + "/4/purposes");
        yield return NotEvaluated("date-not-recorded", "a document without its first day leaves it open", Change(document => document with { InUseFrom = null }));
        yield return NotEvaluated("date-not-recorded", "so do two that serve the same", With(Undated(DocumentPurpose.Scope), Undated(DocumentPurpose.Scope), Serving(DocumentPurpose.Policy, DocumentPurpose.ProcessInformation)));
        yield return NotEvaluated("date-not-recorded", "of several doubts the first is told", Read(With(Undated(DocumentPurpose.Scope)), "chính sách"));
        yield return NotEvaluated("date-not-recorded", "also before that of a document withdrawn after the records", With(Undated(DocumentPurpose.Scope), Serving(DocumentPurpose.Policy, DocumentPurpose.ProcessInformation) with { InUseUntil = Day("2024-02-10") }) with { RecordedUntil = Day("2024-02-10") });
        yield return NotEvaluated("purpose-not-recorded", "documents of which none says what it is for leave it open", System(system => system with { Documents = new[] { Samples.Document("qt-01") } }));
        yield return NotEvaluated("edition-not-known", "a system of no known edition is not judged", Following("TCVN ISO 9001:1994", DocumentPurpose.Other));
        yield return NotEvaluated("before-records", "a system begun before the records may have the document", With(DocumentPurpose.Other) with { RecordsFrom = Day("2019-10-02") });
        yield return NotEvaluated("after-records", "a document withdrawn after the records may be replaced", Change(document => document with { InUseUntil = Day("2024-02-10") }) with { RecordedUntil = Day("2024-02-10") });
        yield return Missing("what was missing at their end is missing", With(DocumentPurpose.Policy, DocumentPurpose.Objectives, DocumentPurpose.ProcessInformation) with { RecordedUntil = Day("2024-02-10") }, Editions.Iso2015, "scope").AndNeverHeals();
        yield return NotApplicable("not-yet-applied", "a system that is being built lacks nothing yet", System(_ => Samples.BeingBuilt with { Edition = StandardEdition.Iso2015 }));
        yield return Pass("and may have all", System(system => Samples.BeingBuilt with { Edition = StandardEdition.Iso2015, Documents = system.Documents }));
        yield return NotApplicable("system-ended", "a system that ended needs no documents", System(system => system with { Documents = [], EndedOn = Day("2024-03-14") }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Case Missing(string sentence, Register register, EditionRequirements edition, params string[] codes) =>
        codes.Aggregate(Fail(sentence, register), (found, code) => found.Finding("", Documents, ("edition", edition.Edition.Text), ("document", edition.RequiredDocuments.Single(item => item.Code == code))));

    private static Register Read(Register register, string purpose) => register with
    {
        Systems = new[]
        {
            register.Systems[0] with { Documents = register.Systems[0].Documents.Append(Samples.Document("qt-01") with { Purposes = new[] { Coded<DocumentPurpose>.Parse(purpose) } }).ToArray() },
        },
    };

    private static Register With(params DocumentPurpose[] purposes) => System(system => system with { Documents = new[] { Serving(purposes) } });

    private static Register With(params SystemDocument[] documents) => System(system => system with { Objectives = [], Documents = documents });

    private static Register WithObjective(Register register) => register with
    {
        Systems = new[] { register.Systems[0] with { Objectives = new[] { new QualityObjective { Id = "mt-1" } } } },
    };

    private static Register Following(StandardEdition edition, params DocumentPurpose[] purposes) => System(system => system with
    {
        Documents = new[] { Serving(purposes) },
        Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { Edition = edition } },
    });

    private static Register Change(Func<SystemDocument, SystemDocument> change) => System(system => system with { Objectives = [], Documents = new[] { change(system.Documents[0]), Samples.Document("qt-01") with { Purposes = new Coded<DocumentPurpose>[] { DocumentPurpose.Other } } } });

    private static SystemDocument Other => Serving(DocumentPurpose.Other);

    private static SystemDocument Undated(DocumentPurpose purpose) => Serving(purpose) with { InUseFrom = null };

    private static SystemDocument Serving(params DocumentPurpose[] purposes) =>
        Samples.Document("sổ-tay") with { Purposes = purposes.Select(purpose => new Coded<DocumentPurpose>(purpose)).ToArray() };
}
