using System;
using System.Linq;
using System.Text;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

public class ReadingQuestionTests
{
    private static string[] Names => [.. typeof(ReadingNames).GetFields().Where(name => name.IsLiteral).Select(name => (string)name.GetRawConstantValue()!)];

    [Fact]
    public void Every_reading_answers_a_question_of_its_own()
    {
        var questions = Names.Select(ReadingQuestions.Of).ToList();

        Assert.DoesNotContain(null, questions);
        Assert.Equal(Names.Length, questions.Select(question => question!.Vietnamese).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Names.Length, questions.Select(question => question!.English).Distinct(StringComparer.Ordinal).Count());
        Assert.All(questions, question => Assert.True(question!.Vietnamese.IsNormalized(NormalizationForm.FormC) && question.English.Length > 0));
        Assert.NotEmpty(Names);
    }

    [Fact]
    public void What_is_no_reading_answers_none() => Assert.Null(ReadingQuestions.Of("reading"));
}
