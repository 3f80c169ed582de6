using System;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

/// <summary>A host's rule that has no sense is refused with the options, and all faults are told.</summary>
public class LocalRuleFaultTests
{
    private static readonly RuleDescriptor Sound = TestLocalRule.Descriptor;

    [Theory]
    [InlineData("AUD901", "The library keeps the codes that begin with AUD")]
    [InlineData("FMT001", "The library keeps")]
    [InlineData("SET001", "The library keeps")]
    [InlineData("SHT001", "The library keeps")]
    [InlineData("A001", "2 to 4 capital letters")]
    [InlineData("ABCDE001", "2 to 4 capital letters")]
    [InlineData("CT01", "2 to 4 capital letters")]
    [InlineData("CT0001", "2 to 4 capital letters")]
    [InlineData("ct001", "2 to 4 capital letters")]
    [InlineData("ĐN001", "2 to 4 capital letters")]
    [InlineData("", "2 to 4 capital letters")]
    [InlineData(null, "2 to 4 capital letters")]
    public void A_code_is_of_its_own(string? code, string why) => Refused("/rules/0/code: ", why, Sound with { Code = code! });

    [Theory]
    [InlineData("CT001")]
    [InlineData("TST999")]
    [InlineData("HOST001")]
    public void Two_to_four_letters_are_taken(string code) =>
        Assert.Single(new ComplianceAssessor(new AssessmentOptions { Rules = [TestLocalRule.Of<Agency>(Sound with { Code = code })] }).Rules, rule => rule.Descriptor.Code == code);

    [Fact]
    public void Codes_and_names_are_used_once()
    {
        Refused("/rules/1/code: ", "Another rule has the code HOST001", Sound, Sound with { Name = "other" });
        Refused("/rules/1/name: ", "Another rule has the name test", Sound, Sound with { Code = "CT001" });
        Refused("/rules/0/name: ", "Another rule has the name internal-audit-overdue", Sound with { Name = "internal-audit-overdue" });
    }

    [Fact]
    public void What_is_said_of_it_makes_sense()
    {
        Refused("/rules/0/name: ", "missing", Sound with { Name = " " });
        Refused("/rules/0/severity: ", "no such severity", Sound with { Severity = (Severity)7 });
        Refused("/rules/0/judged: ", "no such way", Sound with { Judged = (Judged)7 });
        Refused("/rules/0/applies: ", "nobody", Sound with { Applies = (Applies)7 });
        Refused("/rules/0/citations: ", "missing", Sound with { Applies = Applies.Register, Citations = default });
        Refused("/rules/0/until: ", "before the first", Sound with { Until = new(2023, 1, 1), From = new(2023, 1, 2) });
        Refused("/rules/0/interpretations/0: ", "no such reading", Sound with { Interpretations = ["no-such"] });
        Assert.Throws<ArgumentNullException>(() => TestLocalRule.Of<Agency>(descriptor: null!));
    }

    [Fact]
    public void Its_texts_are_whole()
    {
        RefusedText("/rules/0/text/title: ", "missing", TestRules.Text with { Title = null! });
        RefusedText("/rules/0/text/notJudged: ", "missing", TestRules.Text with { NotJudged = null! });
        RefusedText("/rules/0/text/demand: ", "Unicode NFC", TestRules.Text with { Demand = new(Generation.Decomposed.Of("Đánh giá"), "x") });
        RefusedText("/rules/0/text/sentences: ", "no sentence", TestRules.Text with { Sentences = default });
        RefusedText("/rules/0/text/sentences/1: ", "same finding", TestRules.Text with { Sentences = [new("a", "Lỗi.", "Fault."), new("a", "Lỗi.", "Fault.")] });
        RefusedText("/rules/0/text/sentences/0: ", "same values", TestRules.Text with { Sentences = [new("", "Lỗi {day}.", "Fault.")] });
        RefusedText("/rules/0/text/sentences/0: ", "same values", TestRules.Text with { Sentences = [new("", "Lỗi {day.", "Fault {day.")] });
    }

    [Fact]
    public void The_library_can_tell_whom_it_is_about()
    {
        Assert.Contains("/rules/0: Records of this kind are not judged", Fault(TestLocalRule.Of<Register>(Sound)), StringComparison.Ordinal);
        Assert.Contains("/rules/0: Records of this kind are not judged", Fault(TestLocalRule.Of<SteeringCommittee>(Sound)), StringComparison.Ordinal);
        Assert.Contains("/rules/0: Records of this kind are not judged", Fault(TestLocalRule.Of<Fact>(Sound)), StringComparison.Ordinal);
        CheckApplies<QualityManagementSystem>(Applies.Mandatory, Applies.Adopted, Applies.Declared);
        CheckApplies<InternalAudit>(Applies.Mandatory, Applies.Adopted, Applies.Declared);
        CheckApplies<Agency>(Applies.Mandatory, Applies.Register);
        CheckApplies<AdministrativeProcedure>(Applies.Mandatory, Applies.Register);
        CheckApplies<Inspection>(Applies.Adopted, Applies.Register);
        CheckApplies<InspectionPlan>(Applies.Register);
        CheckApplies<PeriodicReport>(Applies.Register);
        CheckApplies<ProcedureListChange>(Applies.Register);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var message = Fault(TestLocalRule.Of<Agency>(Sound with { Code = "x", Name = "" }), TestLocalRule.Of<Agency>(Sound with { Severity = (Severity)7 }));
        Assert.All(["/rules/0/code: ", "/rules/0/name: ", "/rules/1/severity: "], told => Assert.Contains(told, message, StringComparison.Ordinal));
    }

    private static void CheckApplies<TSubject>(params Applies[] possible)
        where TSubject : Fact
    {
        foreach (var applies in Enum.GetValues<Applies>())
        {
            var rule = TestLocalRule.Of<TSubject>(Sound with { Applies = applies });
            if (applies == Applies.Data || possible.Contains(applies)) Assert.NotNull(new ComplianceAssessor(new AssessmentOptions { Rules = [rule] }));
            else Assert.Contains("/rules/0/applies: Records of this kind do not tell", Fault(rule), StringComparison.Ordinal);
        }
    }

    private static void Refused(string place, string why, params RuleDescriptor[] descriptors)
    {
        var message = Fault([.. descriptors.Select(descriptor => TestLocalRule.Of<Agency>(descriptor))]);
        Assert.Contains("Options " + place, message, StringComparison.Ordinal);
        Assert.Contains(why, message, StringComparison.Ordinal);
    }

    private static void RefusedText(string place, string why, RuleText text)
    {
        var message = Fault(TestLocalRule.Of<Agency>(Sound, text));
        Assert.Contains("Options " + place, message, StringComparison.Ordinal);
        Assert.Contains(why, message, StringComparison.Ordinal);
    }

    private static string Fault(params LocalRule[] rules) => Assert.Throws<ArgumentException>(() => new ComplianceAssessor(new AssessmentOptions { Rules = rules })).Message;
}
