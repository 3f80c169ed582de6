using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DAT002Cases : RuleCases
{
    private const string Place = "/agencies/0/code";

    public override IEnumerable<Case> Cases()
    {
        foreach (var code in new[] { "H40", "H40.04", "H40.12.05", "A01.1.22.333", "Y99.A.B.C", "Z99", "Z12ABC", "Z01.", "G" + "01." + new string('1', 31) })
        {
            yield return Pass($"{code} is well formed", With(code));
        }

        foreach (var code in new[] { "H4", "h40", "40H", "H40.", "H40..04", "H40-04", "H4004", "H40.04a", "H40.Đ1", "HH0.04", "Z9", "Z12 1", "Z12đ", "G01." + new string('1', 32), " H40" })
        {
            yield return Fail($"'{code}' is malformed", With(code)).Finding("malformed", Place, ("code", code)).AndNeverHeals();
        }

        yield return Pass("the older form is accepted up to 15 September 2022", With("000.00.04.H40"), "2022-09-15");
        yield return Fail("and no longer", With("000.00.04.H40"), "2022-09-16").Finding("former", Place, ("code", "000.00.04.H40"), ("lastDay", Day("2022-09-15"))).AndNeverHeals();
        yield return Fail("what looks like the older form and is not is malformed", With("000.00.04.40H"), "2022-09-15").Finding("malformed", Place).AndNeverHeals();
        yield return NotApplicable("law-not-in-force", "before 15 September 2020 no form was set", With("H4"), "2020-09-14");
        yield return Fail("on that day it is", With("H4"), "2020-09-15").Finding("malformed", Place).AndNeverHeals();
        yield return NotApplicable("no-code", "an agency without a code is not judged", Bare.Register(Bare.Agency));
        yield return Fail("an empty code is malformed", With("")).Finding("malformed", Place).AndNeverHeals();
    }

    private static Register With(string code) => Bare.Register(Bare.Agency with { Code = code });
}
