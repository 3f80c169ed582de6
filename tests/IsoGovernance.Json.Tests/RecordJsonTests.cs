using System;
using System.Linq;
using System.Text;
using NodaTime;

namespace IsoGovernance.Json.Tests;

/// <summary>One record is read and written by the map that a register has for it.</summary>
public sealed class RecordJsonTests
{
    [Fact]
    public void A_record_comes_back_equal_and_as_the_same_bytes()
    {
        var system = Samples.Read(Samples.FullRegister).Register.Systems[0];

        var written = RecordJson.Write(system);
        var again = RecordJson.Read<QualityManagementSystem>(written);

        Assert.Empty(again.Problems);
        Assert.Equal(system, again.Record);
        Assert.Equal(written, RecordJson.Write(again));
    }

    [Fact]
    public void A_record_is_spelled_as_in_its_register()
    {
        var audit = new InternalAudit { Id = "a1", HeldFrom = new LocalDate(2023, 4, 1), Auditors = [new Auditor { Name = "Nguyễn Văn A" }] };

        Assert.Equal("""{"id":"a1","auditors":[{"name":"Nguyễn Văn A"}],"heldFrom":"2023-04-01"}""", Encoding.UTF8.GetString(RecordJson.Write(audit)));
    }

    [Fact]
    public void Members_that_the_format_does_not_know_are_written_back_where_they_stood()
    {
        const string json = """{"id":"a1","findings":[{"id":"f1","colour":"đỏ"}],"~x":[1,2]}""";

        var document = RecordJson.Read<InternalAudit>(Encoding.UTF8.GetBytes(json));

        Assert.Equal(["/findings/0/colour", "/~0x"], document.Unknown.Select(member => member.Path));
        Assert.Equal(json, Encoding.UTF8.GetString(RecordJson.Write(document)));
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_place_within_the_record()
    {
        var document = RecordJson.Read<InternalAudit>("{\n  \"id\": \"a1\",\n  \"heldFrom\": \"tomorrow\"\n}"u8.ToArray());

        var problem = Assert.Single(document.Problems);
        Assert.Equal((ProblemCodes.MalformedDate, "/heldFrom", 3), (problem.Code, problem.Path, problem.Line));
        Assert.False(document.Lost.IsEmpty);
        Assert.Equal("a1", document.Record.Id.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"id":"a1","scope":""")]
    public void A_text_that_is_no_record_never_throws_and_is_a_loss(string json)
    {
        var document = RecordJson.Read<InternalAudit>(Encoding.UTF8.GetBytes(json));

        Assert.Contains(document.Problems, problem => problem.IsLoss);
        Assert.False(document.Lost.IsEmpty);
    }

    [Fact]
    public void Members_and_codes_have_words_in_both_languages()
    {
        Assert.Equal("Programme", MemberWords.LabelOf<InternalAudit>("/programme").English);
        Assert.Equal(MemberWords.LabelOf<Auditor>("/name"), MemberWords.LabelOf<InternalAudit>("/auditors/0/name"));
        Assert.NotEqual(MemberWords.LabelOf<NeedEvaluation>("/on"), MemberWords.DescriptionOf<Nonconformity>("/need/on"));
        Assert.Equal("Không phù hợp nặng", MemberWords.NameOf<AuditFindingGrade>(AuditFindingGrade.Major)!.Vietnamese);
    }

    [Fact]
    public void What_the_format_does_not_have_has_no_words()
    {
        Assert.Null(MemberWords.NameOf(Coded<AuditFindingGrade>.Parse("enormous")));
        Assert.Null(MemberWords.NameOf<SystemStage>(SystemStage.Declared));
        foreach (var path in new[] { "", "/", "/colour", "/id/0", "/auditors/x/name", "/auditors/0/name/first" })
        {
            Assert.Throws<ArgumentException>(() => MemberWords.LabelOf<InternalAudit>(path));
        }
    }
}
