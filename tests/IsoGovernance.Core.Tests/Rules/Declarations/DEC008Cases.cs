using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DEC008Cases : RuleCases
{
    private const string SignedBy = "/systems/0/declarations/0/signedBy";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a declaration signed by the head is in order", By(SigningCapacity.Head));
        yield return Pass("the head may sign for the collective (TM.)", By(SigningCapacity.HeadForCollective));
        yield return Pass("a deputy may sign for the head (KT.)", By(SigningCapacity.DeputyForHead));
        yield return Fail("a signature by order (TL.) is a finding", By(SigningCapacity.ByOrder))
            .Finding("byOrder", SignedBy, ("number", "330/QĐ-SYT"), ("declared", Day("2020-06-10")), ("signer", "Nguyễn Văn An")).AndNeverHeals();
        yield return Fail("a signature by authorisation (TUQ.) is a finding", By(SigningCapacity.ByAuthorisation)).Finding("byAuthorisation", SignedBy).AndNeverHeals();
        yield return Fail("any other signature is a finding", By(SigningCapacity.Other)).Finding("other", SignedBy).AndNeverHeals();
        yield return Fail("every declaration is judged", System(system => system with { Declarations = new[] { system.Declarations[0], system.Declarations[1] with { SignedBy = Samples.By(SigningCapacity.ByOrder) } } }))
            .Among(pass: 1, fail: 1).Finding("byOrder", "/systems/0/declarations/1/signedBy").AndNeverHeals();
        yield return NotEvaluated("capacity-not-recorded", "a declaration without a signer leaves it open", With(Samples.Declaration("cb-1", "2020-06-10") with { SignedBy = null }));
        yield return NotEvaluated("capacity-not-recorded", "a signer without a capacity leaves it open", With(Samples.Declaration("cb-1", "2020-06-10") with { SignedBy = new Signature { Name = "Nguyễn Văn An" } }));
        yield return NotEvaluated("capacity-not-recorded", "an unknown capacity leaves it open", With(Samples.Declaration("cb-1", "2020-06-10") with { SignedBy = new Signature { Capacity = Coded<SigningCapacity>.Parse("acting") } }));
        yield return NotApplicable("before-the-law", "a declaration before the decision is not judged", System(system => system with
        {
            Declarations = new[] { Samples.Declaration("cb-0", "2014-05-17") with { SignedBy = Samples.By(SigningCapacity.ByOrder) }, Samples.Declaration("cb-1", "2020-06-10") },
        })).Among(pass: 1, notApplicable: 1);
        yield return NotEvaluated("declaration-date-not-recorded", "one without its day may be older than the decision", With(Samples.Undated("cb-1") with { SignedBy = Samples.By(SigningCapacity.ByOrder) }));
        yield return NotApplicable("nothing-due-yet", "a declaration to come is not judged", System(system => system with
        {
            Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10"), Samples.Declaration("cb-2", "2024-03-16") with { SignedBy = Samples.By(SigningCapacity.ByOrder) } },
        })).Among(pass: 1, notApplicable: 1);
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(Declaration declaration) => System(system => system with { Declarations = new[] { declaration } });

    private static Register By(SigningCapacity capacity) => With(Samples.Declaration("cb-1", "2020-06-10") with { SignedBy = Samples.By(capacity) });
}
