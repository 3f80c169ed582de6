using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

public class CitationTests
{
    public static TheoryData<Citation, string, string> Places => new()
    {
        { Citation.Of(Instruments.Qd19, "4", "4", "b"), "điểm b khoản 4 Điều 4 Quyết định 19/2014/QĐ-TTg", "point b, clause 4, Article 4 of Decision 19/2014/QĐ-TTg" },
        { Citation.Of(Instruments.Tt26, "36", "2", "đ"), "điểm đ khoản 2 Điều 36 Thông tư 26/2014/TT-BKHCN", "point đ, clause 2, Article 36 of Circular 26/2014/TT-BKHCN" },
        { Citation.Of(Instruments.Tt26, "33", "2"), "khoản 2 Điều 33 Thông tư 26/2014/TT-BKHCN", "clause 2, Article 33 of Circular 26/2014/TT-BKHCN" },
        { Citation.Of(Instruments.Qd19, "6"), "Điều 6 Quyết định 19/2014/QĐ-TTg", "Article 6 of Decision 19/2014/QĐ-TTg" },
        { Citation.OfClosing(Instruments.Qd19, "4", "2"), "đoạn kết thứ 2 Điều 4 Quyết định 19/2014/QĐ-TTg", "closing paragraph 2, Article 4 of Decision 19/2014/QĐ-TTg" },
        { Citation.OfAnnex(Instruments.Nd30, "I"), "Phụ lục I Nghị định 30/2020/NĐ-CP", "Annex I of Decree 30/2020/NĐ-CP" },
        { Citation.OfClause(Instruments.Iso2015, "5.2.1"), "điều 5.2.1 TCVN ISO 9001:2015", "clause 5.2.1 of TCVN ISO 9001:2015" },
        { Citation.OfClause(Instruments.Iso2008, "8.2.2"), "điều 8.2.2 TCVN ISO 9001:2008", "clause 8.2.2 of TCVN ISO 9001:2008" },
        { Citation.Of(CivilCode, "148", "5"), "khoản 5 Điều 148 Bộ luật số 91/2015/QH13", "clause 5, Article 148 of Code 91/2015/QH13" },
    };

    private static Instrument CivilCode => new()
    {
        Number = "91/2015/QH13",
        Kind = InstrumentKind.Code,
        Issuer = new("Quốc hội", "the National Assembly"),
        Subject = new("Bộ luật dân sự", "Civil Code"),
        IssuedOn = new LocalDate(2015, 11, 24),
        InForceFrom = new LocalDate(2017, 1, 1),
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_is_written_as_officials_write_it(Citation citation, string vietnamese, string english) =>
        Assert.Equal(new LocalizedText(vietnamese, english), citation.Text);

    [Fact]
    public void Citations_of_the_same_place_are_equal()
    {
        Assert.Equal(Citation.Of(Instruments.Qd19, "4", "4", "b"), Citation.Of(Instruments.Qd19, "4", "4", "b"));
        Assert.NotEqual(Citation.Of(Instruments.Qd19, "4", "4", "b"), Citation.Of(Instruments.Qd19, "4", "4", "a"));
        Assert.NotEqual(Citation.Of(Instruments.Qd19, "4", "4"), Citation.Of(Instruments.Tt26, "4", "4"));
    }

    [Fact]
    public void A_citation_without_its_text_or_place_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Citation.Of(null!, "4"));
        Assert.Throws<ArgumentNullException>(() => Citation.Of(Instruments.Qd19, null!));
        Assert.Throws<ArgumentNullException>(() => Citation.OfClosing(null!, "4", "1"));
        Assert.Throws<ArgumentNullException>(() => Citation.OfClosing(Instruments.Qd19, null!, "1"));
        Assert.Throws<ArgumentNullException>(() => Citation.OfClosing(Instruments.Qd19, "4", null!));
        Assert.Throws<ArgumentNullException>(() => Citation.OfClause(null!, "4"));
        Assert.Throws<ArgumentNullException>(() => Citation.OfClause(Instruments.Iso2015, null!));
        Assert.Throws<ArgumentNullException>(() => Citation.OfAnnex(null!, "I"));
        Assert.Throws<ArgumentNullException>(() => Citation.OfAnnex(Instruments.Nd30, null!));
    }
}
