using System.Text;
using IsoGovernance.Spreadsheets.Cells;

namespace IsoGovernance.Spreadsheets.Tests;

public class WordFormTests
{
    private const string Letters = "ÀÁẢÃẠÂẦẤẨẪẬĂẰẮẲẴẶÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";

    [Theory]
    [InlineData(" co\u0301 ", "CÓ")]
    [InlineData("kho\u0302ng", "KHÔNG")]
    [InlineData("ơ\u0309 cu\u031B\u0323 da\u0323\u0306n", "Ở CỰ DẶN")]
    [InlineData("\u0301x\u0302", "\u0301X\u0302")]
    [InlineData("Agencies", "AGENCIES")]
    public void Letters_and_their_marks_are_one_character_on_any_machine(string written, string form) => Assert.Equal(form, WordForm.Of(written));

    // Without Unicode's data the platform leaves them as they are, which is their form too.
    [Fact]
    public void Every_letter_that_the_platform_takes_apart_is_put_together() => Assert.Equal(Letters, WordForm.Of(Letters.ToLowerInvariant().Normalize(NormalizationForm.FormD)));
}
