using System.CommandLine;
using IsoGovernance.Json;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>--strict</c>.</summary>
internal static class StrictOption
{
    public static Option<bool> Make(Language language) => new("--strict") { Description = CliTexts.Strict.In(language) };

    public static ReadOptions Of(bool isStrict) => new() { IsStrict = isStrict };
}
