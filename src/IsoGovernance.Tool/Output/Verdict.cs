using IsoGovernance.Json;
using IsoGovernance.Rules;

namespace IsoGovernance.Tool.Output;

/// <summary>The exit code that an assessment ends in.</summary>
internal static class Verdict
{
    public static ExitCode Of(AssessedRegister assessed, Severity failOn = Severity.Violation)
    {
        if (assessed.Report.IsIncomplete) return ExitCode.Interrupted;
        if (assessed.IsBroken || assessed.Report.Errors.Count > 0) return ExitCode.Fault;
        return assessed.HasLoss || assessed.Report.Gravest >= failOn ? ExitCode.Broken : ExitCode.Kept;
    }
}
