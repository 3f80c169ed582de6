using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IsoGovernance.Assessment;
using IsoGovernance.Json.Reading;
using NodaTime;

namespace IsoGovernance.Json;

/// <summary>Reads registers and judges them as they come, so that they may be of any length.</summary>
public static class RegisterAssessment
{
    /// <summary>Reads a register, or the parts of one, and judges it.</summary>
    /// <param name="assessor">Who judges.</param>
    /// <param name="inputs">
    /// The register: one input of either shape, or several in JSON Lines. Every further part may repeat what the register says of itself and
    /// its agencies. They stand first, so that all is read once; inputs that can seek are read twice where they do not, and those that cannot
    /// get no findings then.
    /// </param>
    /// <param name="asOf">The assessment date.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <param name="workers">How many threads read and judge; the report does not depend on it.</param>
    /// <param name="dueUntil">The last day up to which the report lists what is due; null for no due dates.</param>
    /// <param name="watch">Who is told of the progress and may end the reading early with a report; null for nobody.</param>
    /// <param name="cancellation">Ends the work without a report.</param>
    /// <returns>The report, and what was wrong with the texts. Bad data never throws.</returns>
    /// <exception cref="OperationCanceledException">The work was ended without a report.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="assessor"/> or <paramref name="inputs"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no input, or <paramref name="dueUntil"/> is before <paramref name="asOf"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workers"/> is less than 1.</exception>
    /// <exception cref="IOException">An input could not be read.</exception>
    /// <exception cref="InvalidDataException">An input is packed with gzip and damaged. That it was cut off is known for sure only where the host sets the switch
    /// <c>System.IO.Compression.UseStrictValidation</c>.</exception>
    public static async Task<AssessedRegister> AssessAsync(
        this ComplianceAssessor assessor, IReadOnlyList<RegisterInput> inputs, LocalDate asOf, ReadOptions? options = null, int workers = 1,
        LocalDate? dueUntil = null, AssessmentWatch? watch = null, CancellationToken cancellation = default)
    {
        if (assessor is null) throw new ArgumentNullException(nameof(assessor));
        if (inputs is null) throw new ArgumentNullException(nameof(inputs));
        if (inputs.Count == 0) throw new ArgumentException("There is at least one input.", nameof(inputs));
        if (workers < 1) throw new ArgumentOutOfRangeException(nameof(workers), workers, "At least one thread does the work.");
        options ??= ReadOptions.Default;
        watch ??= AssessmentWatch.None;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation, watch.Stop);
        var texts = new List<InputText>();
        foreach (var input in inputs) texts.Add(await InputText.Open(input.Stream, ended.Token).ConfigureAwait(false));
        if (texts.Count > 1 || texts[0].Shape == RegisterShape.Lines) return await new LinesAssessment(assessor, inputs, texts, asOf, dueUntil, options, workers, watch).JudgeAsync(cancellation).ConfigureAwait(false);
        var document = RegisterDocument.Read(await texts[0].ReadToEndAsync(options, ended.Token, watch.Progress).ConfigureAwait(false), options);
        ended.Token.ThrowIfCancellationRequested();
        return document.Assess(assessor, asOf, inputs[0].Name, dueUntil);
    }

    /// <summary>Judges a register that was read.</summary>
    /// <param name="document">The register as it was read.</param>
    /// <param name="assessor">Who judges.</param>
    /// <param name="asOf">The assessment date.</param>
    /// <param name="name">What the input is called where places are told; null for nothing.</param>
    /// <param name="dueUntil">The last day up to which the report lists what is due; null for no due dates.</param>
    /// <returns>The report, with the places of its findings, and what was wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="assessor"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dueUntil"/> is before <paramref name="asOf"/>.</exception>
    public static AssessedRegister Assess(this RegisterDocument document, ComplianceAssessor assessor, LocalDate asOf, string? name = null, LocalDate? dueUntil = null)
    {
        if (document is null) throw new ArgumentNullException(nameof(document));
        if (assessor is null) throw new ArgumentNullException(nameof(assessor));
        var report = assessor.Assess(document.Register, asOf, document.Lost, document.Digest, dueUntil);
        var places = document.Locate(report.Findings.Concat(report.Reviews).SelectMany(finding => finding.Pointers()).Distinct(StringComparer.Ordinal));
        return new AssessedRegister
        {
            Report = report.Located(places.ToDictionary(pair => pair.Key, pair => pair.Value with { Source = name }, StringComparer.Ordinal)),
            Inputs = name is null ? default : new ValueList<string>([name]),
            Authority = document.Register.Authority,
            Agencies = document.Register.Agencies.Count,
            Systems = document.Register.Systems.Count,
            Inspections = document.Register.Inspections.Count,
            Problems = document.ProblemsOf(name),
            ProblemsNotListed = document.ProblemsNotListed,
            HasLoss = document.HasLoss,
            IsBroken = document.IsBroken,
        };
    }
}
