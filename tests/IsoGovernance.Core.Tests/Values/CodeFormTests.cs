using System;
using IsoGovernance.Generation;

namespace IsoGovernance.Tests;

public class CodeFormTests
{
    [Theory]
    [InlineData("1.011442", true)]
    [InlineData("2.000488.H40", true)]
    [InlineData("1.011442.H13.21.05", true)]
    [InlineData("1.004227.000.00.04.H40", true)]
    [InlineData("1.01144", false)]
    [InlineData("1.0114422", false)]
    [InlineData("1-011442", false)]
    [InlineData("10.11442", false)]
    [InlineData("a.011442", false)]
    [InlineData("1.01144x", false)]
    [InlineData("1.011442.", false)]
    [InlineData("1.011442.h13", false)]
    [InlineData(" 1.011442", false)]
    [InlineData("1.011442 ", false)]
    [InlineData("١.011442", false)]
    [InlineData("", false)]
    public void A_procedure_code_is_a_digit_a_stop_and_six_digits(string text, bool isWellFormed) =>
        Assert.Equal(isWellFormed, new ProcedureCode(text).IsWellFormed);

    [Theory]
    [InlineData("H13", true, false)]
    [InlineData("H13.21.05", true, false)]
    [InlineData("G07.3.12A", true, false)]
    [InlineData("Z01ABC", true, false)]
    [InlineData("000.00.04.H40", false, true)]
    [InlineData("000.00.00.G22", false, true)]
    [InlineData("000.00.04.h40", false, false)]
    [InlineData("00.00.04.H40", false, false)]
    [InlineData("H13.", false, false)]
    [InlineData("H13..05", false, false)]
    [InlineData("H1", false, false)]
    [InlineData("H135", false, false)]
    [InlineData("h13.21", false, false)]
    [InlineData("13H.21", false, false)]
    [InlineData("Đ13.21", false, false)]
    [InlineData("H13.21.05 ", false, false)]
    [InlineData("H13.2101.3456.7890.1234.5678.9012345", false, false)]
    [InlineData("H13.2101.3456.7890.1234.5678.901234", true, false)]
    [InlineData("", false, false)]
    public void An_agency_code_has_the_current_form_the_former_one_or_none(string text, bool isCurrent, bool isFormer)
    {
        AgencyCode code = text;
        Assert.Equal((isCurrent, isFormer), (code.IsWellFormed, code.HasFormerForm));
    }

    [Theory]
    [InlineData("616/QĐ-UBND", true)]
    [InlineData("19/2014/QĐ-TTg", true)]
    [InlineData("26/2014/TT-BKHCN", true)]
    [InlineData("12a/QĐ-SYT", true)]
    [InlineData("5335/BKHCN-TĐC", true)]
    [InlineData("91/2015/QH13", true)]
    [InlineData("28/NQ-UBTVQH15", true)]
    [InlineData("720/2019/UBTVQH14", true)]
    [InlineData("01/KH-BCĐ.ISO", true)]
    [InlineData("05/QĐ-PGD&ĐT", true)]
    [InlineData("QĐ-UBND", false)]
    [InlineData("/QĐ-UBND", false)]
    [InlineData("616 QĐ-UBND", false)]
    [InlineData("616/QĐ UBND", false)]
    [InlineData("616/QĐ", false)]
    [InlineData("616/QĐ-", false)]
    [InlineData("616/-UBND", false)]
    [InlineData("616/2014", false)]
    [InlineData("616/2014/", false)]
    [InlineData("616/3014/QĐ-UBND", false)]
    [InlineData("616/201/QĐ-UBND", false)]
    [InlineData("91/2015/QH", false)]
    [InlineData("91/2015/QHx", false)]
    [InlineData("91/2015/13QH", false)]
    [InlineData("616/QĐ--UBND", false)]
    [InlineData("616/QĐ-1UBND", false)]
    [InlineData("616/QĐ_UBND", false)]
    [InlineData("616ab/QĐ-UBND", false)]
    [InlineData("12ă/QĐ-SỞ", true)]
    [InlineData("616/QĐ-UBND2", true)]
    [InlineData("616/", false)]
    [InlineData("ab/QĐ-UBND", false)]
    [InlineData("", false)]
    public void A_document_number_is_a_number_and_a_symbol_in_composed_and_decomposed_text(string text, bool isWellFormed)
    {
        Assert.Equal(isWellFormed, new DocumentNumber(text).IsWellFormed);
        Assert.Equal(isWellFormed, new DocumentNumber(Decomposed.Of(text)).IsWellFormed);
    }

    [Fact]
    public void A_letter_with_its_mark_apart_is_one_letter()
    {
        var decomposed = Decomposed.Of("12ă/QĐ-SỞ");
        Assert.True(decomposed.Length > "12ă/QĐ-SỞ".Length);
        Assert.Equal(new DocumentNumber("12ă/QĐ-SỞ").IsWellFormed, new DocumentNumber(decomposed).IsWellFormed);
    }

    [Fact]
    public void A_default_code_is_the_empty_one()
    {
        Assert.Equal(new ProcedureCode(""), default);
        Assert.Equal(new ProcedureCode("").GetHashCode(), default(ProcedureCode).GetHashCode());
        Assert.True(default(ProcedureCode).IsMissing && new ProcedureCode(" ").IsMissing && !new ProcedureCode("x").IsMissing);
        Assert.Equal(new AgencyCode(""), default);
        Assert.Equal(new AgencyCode("").GetHashCode(), default(AgencyCode).GetHashCode());
        Assert.Equal(new DocumentNumber(""), default);
        Assert.Equal(new DocumentNumber("").GetHashCode(), default(DocumentNumber).GetHashCode());
        Assert.Equal(new StandardEdition(""), default);
        Assert.Equal(new StandardEdition("").GetHashCode(), default(StandardEdition).GetHashCode());
        Assert.Equal(("", "", "", ""), (default(ProcedureCode).Text, default(AgencyCode).Text, default(DocumentNumber).Text, default(StandardEdition).Text));
    }

    [Fact]
    public void Equal_text_is_an_equal_code_with_an_equal_hash()
    {
        var text = "1.011442";
        var copy = new string(text.ToCharArray());
        Assert.True(new ProcedureCode(text) == copy && new AgencyCode(text) == copy && new DocumentNumber(text) == copy && new StandardEdition(text) == copy);
        Assert.Equal(new ProcedureCode(text).GetHashCode(), new ProcedureCode(copy).GetHashCode());
        Assert.Equal(new AgencyCode(text).GetHashCode(), new AgencyCode(copy).GetHashCode());
        Assert.Equal(new DocumentNumber(text).GetHashCode(), new DocumentNumber(copy).GetHashCode());
        Assert.Equal(new StandardEdition(text).GetHashCode(), new StandardEdition(copy).GetHashCode());
        Assert.True(new ProcedureCode("Aa") != "BB" && new AgencyCode("a") != "A" && new DocumentNumber("a") != "A" && new StandardEdition("a") != "A");
    }

    [Fact]
    public void A_missing_text_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new ProcedureCode(null!));
        Assert.Throws<ArgumentNullException>(() => new AgencyCode(null!));
        Assert.Throws<ArgumentNullException>(() => new DocumentNumber(null!));
        Assert.Throws<ArgumentNullException>(() => new StandardEdition(null!));
    }
}
