using System.Linq;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

/// <summary>Texts that no rule has to look at.</summary>
public class PlainTextTests
{
    [Fact]
    public void A_text_that_a_rule_finds_fault_with_is_not_plain()
    {
        for (var character = 0; character <= char.MaxValue; character++)
        {
            var text = "a" + (char)character;
            if (ComposedLetters.FirstDecomposed(text) >= 0 || MisleadingCharacters.First(text) >= 0) Assert.False(PlainText.Is(text), text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ủy ban nhân dân tỉnh Đắk Lắk – “một cửa”, 100 %…")]
    [InlineData("AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ")]
    public void A_text_of_Vietnamese_letters_is_plain(string text)
    {
        Assert.True(PlainText.Is(text));
        Assert.True(PlainText.Is(text.ToLowerInvariant()));
        Assert.True(PlainText.Is(string.Concat(Enumerable.Repeat(text, 7))));
    }

    [Fact]
    public void A_character_is_found_wherever_it_stands()
    {
        for (var character = 0; character <= char.MaxValue; character++)
        {
            var isPlain = PlainText.Is(((char)character).ToString());
            foreach (var at in new[] { 0, 15, 16, 31, 36 })
            {
                Assert.Equal(isPlain, PlainText.Is(new string('ơ', at) + (char)character + new string('ơ', 36 - at)));
            }
        }
    }
}
