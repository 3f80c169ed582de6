namespace IsoGovernance.Rules;

/// <summary>A procedure's code has one of the forms in use.</summary>
internal sealed partial class ProcedureCodeMalformed() : Rule<AdministrativeProcedure>(new RuleDescriptor
{
    Code = "DAT003",
    Name = "procedure-code-malformed",
    Applies = Applies.Data,
    Severity = Severity.Warning,
})
{
    public override Outcome Judge(AdministrativeProcedure subject, RuleContext context)
    {
        if (subject.Code.IsMissing) return Because.NoCode;
        return subject.Code.IsWellFormed
            ? Outcome.Pass
            : Outcome.Fail(new Breach().At(nameof(subject.Code)).With("code", subject, subject.Code));
    }
}
