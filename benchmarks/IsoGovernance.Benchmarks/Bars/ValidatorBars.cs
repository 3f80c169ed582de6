using System;
using System.Collections.Generic;
using FluentValidation;
using IsoGovernance.Generation;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using IsoGovernance.Validation;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>One form on save: the library's validator of a record beside validators of the same conditions that are written for it.</summary>
internal static class ValidatorBars
{
    private const int Calls = 20_000;

    public static IEnumerable<Bar> Of(int rounds)
    {
        var register = new RegisterGenerator(Registers.Seed, RegisterProfile.SmallProvince).Register();
        var system = register.Systems[^1];
        var change = system.LegalChanges[0];
        var law = LawBook.Default.CompletedBy(register).On(Registers.AsOf);
        var face = new RecordValidator<LegalChange>(new ValidationSettings { AsOf = Registers.AsOf, Register = register, System = system });
        var inRules = new InRules(law, register, system);
        var inOne = new InOne(law, register, system);
        foreach (var wrong in new[] { change, change with { IncorporatedOn = null }, change with { Document = "nghị định" }, change with { Id = "" }, change with { IncorporatedOn = new LocalDate(2030, 1, 1) } })
        {
            var codes = Codes(face, wrong);
            if (codes != Codes(inRules, wrong) || codes != Codes(inOne, wrong)) throw new InvalidOperationException($"The validators differ: {codes}; {Codes(inRules, wrong)}; {Codes(inOne, wrong)}.");
        }
        var measured = Rounds.Run(
            Clock.Processor, rounds, ("RecordValidator", () => Validate(face, change)), ("RuleFor by RuleFor", () => Validate(inRules, change)), ("one Custom", () => Validate(inOne, change)));
        yield return Bar.AtMost(
            "RecordValidator / a validator written for the record", 1.2, measured[0].RatioTo(measured[1]), "×", $"{Told(measured[0])}; {Told(measured[1])}");
        yield return Bar.Told("RecordValidator / one with all conditions in one Custom", measured[0].RatioTo(measured[2]), "×", $"{Told(measured[0])}; {Told(measured[2])}");
    }

    private static string Told(Measured one) => $"{one.Name} {one.Least * 1000 / Calls:0.00} µs, {one.Bytes / Calls} bytes a call";

    private static void Validate(AbstractValidator<LegalChange> validator, LegalChange change)
    {
        for (var i = 0; i < Calls; i++)
        {
            if (!validator.Validate(change).IsValid) throw new InvalidOperationException("The record is compliant.");
        }
    }

    private static string Codes(AbstractValidator<LegalChange> validator, LegalChange change)
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var failure in validator.Validate(change).Errors) codes.Add(failure.ErrorCode);
        return string.Join(", ", codes);
    }

    // DAT001, DAT004, DAT008, DAT010 and SCP003, all that the rules ask of a change of the law.
    private sealed class Conditions(LawOnDate law, Register register, QualityManagementSystem system)
    {
        private readonly LocalDate? _applied = system.AppliedFrom;

        public static bool IsWellFormed(DocumentNumber? number) => number is not { } given || string.IsNullOrWhiteSpace(given.Text) || given.IsWellFormed;

        public static bool IsComposed(string? text) => text is null || ComposedLetters.FirstDecomposed(text) < 0;

        public bool IsRecorded(LocalDate? day) => !(day > register.RecordedUntil);

        public bool IsInTime(LegalChange change)
        {
            if (change.InEffectFrom is not { } start || start > law.Date || !(start >= _applied)) return true;
            if (law.Value(LawParameters.LegalChangeMonths, start) is not { } months) return true;
            var due = law.Time.AfterMonths(start, months).Due;
            return due > (system.EndedOn ?? LocalDate.MaxIsoValue) || law.Date <= due || change.IncorporatedOn <= due;
        }
    }

    /// <summary>As FluentValidation's documentation advises.</summary>
    private sealed class InRules : AbstractValidator<LegalChange>
    {
        public InRules(LawOnDate law, Register register, QualityManagementSystem system)
        {
            var conditions = new Conditions(law, register, system);
            RuleFor(change => change.Id.Value).NotEmpty().WithErrorCode("DAT001");
            RuleFor(change => change.Document).Must(Conditions.IsWellFormed).WithErrorCode("DAT004");
            RuleFor(change => change.IncorporatedOn).Must(conditions.IsRecorded).WithErrorCode("DAT008");
            RuleFor(change => change.Id.Value).Must(Conditions.IsComposed).WithErrorCode("DAT010");
            RuleFor(change => change.Note).Must(Conditions.IsComposed).WithErrorCode("DAT010");
            RuleFor(change => change.Document).Must(document => Conditions.IsComposed(document?.Text)).WithErrorCode("DAT010");
            RuleFor(change => change.IncorporatedOn).Must((change, _) => conditions.IsInTime(change)).WithErrorCode("SCP003");
        }
    }

    /// <summary>As cheap as a validator of FluentValidation gets.</summary>
    private sealed class InOne : AbstractValidator<LegalChange>
    {
        public InOne(LawOnDate law, Register register, QualityManagementSystem system)
        {
            var conditions = new Conditions(law, register, system);
            RuleFor(change => change).Custom((change, context) =>
            {
                if (string.IsNullOrWhiteSpace(change.Id.Value)) Fail(context, nameof(change.Id), "DAT001");
                if (!Conditions.IsWellFormed(change.Document)) Fail(context, nameof(change.Document), "DAT004");
                if (!conditions.IsRecorded(change.IncorporatedOn)) Fail(context, nameof(change.IncorporatedOn), "DAT008");
                if (!Conditions.IsComposed(change.Id.Value) || !Conditions.IsComposed(change.Note) || !Conditions.IsComposed(change.Document?.Text)) Fail(context, nameof(change.Document), "DAT010");
                if (!conditions.IsInTime(change)) Fail(context, nameof(change.IncorporatedOn), "SCP003");
            });
        }

        private static void Fail(ValidationContext<LegalChange> context, string member, string code) =>
            context.AddFailure(new FluentValidation.Results.ValidationFailure(member, code) { ErrorCode = code });
    }
}
