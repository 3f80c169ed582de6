using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DAT003Cases : RuleCases
{
    private const string Place = "/agencies/0/procedures/0/code";

    public override IEnumerable<Case> Cases()
    {
        foreach (var code in new[] { "1.003001", "2.000552", "1.011442.000.00.00.H38", "3.000485.H38", "3.000485.H38.02" }) yield return Pass($"{code} is well formed", With(code));
        foreach (var code in new[] { "1003001", "1.00300", "1.0030011", "A.003001", "1.00300a", "1.003001.", "1.003001.38", "1.003001-H38", "1.003001 ", "T-HCM-123456-TT" })
        {
            yield return Fail($"'{code}' is malformed", With(code)).Finding("", Place, ("code", code)).AndNeverHeals();
        }

        yield return NotApplicable("no-code", "a code that is missing is another rule's", With(""));
    }

    private static Register With(string code) => Bare.Register(Bare.Agency with { Procedures = new[] { new AdministrativeProcedure { Code = code } } });
}
