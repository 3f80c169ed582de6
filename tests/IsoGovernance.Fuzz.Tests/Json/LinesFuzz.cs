using System;
using IsoGovernance.Json;

namespace IsoGovernance.Fuzz.Tests.Json;

/// <summary>Registers as JSON Lines.</summary>
internal sealed class LinesFuzz : IFuzzedReader
{
    public string Name => "lines";

    public int Share => 25;

    public FuzzInput Damaged(int number, Random random) =>
        FuzzInput.Of("register.jsonl", new JsonDamage(random).Damage(JsonTexts.Lines[number % JsonTexts.Lines.Count]));

    public void Check(FuzzInput input, int number, Allowance allowance) =>
        JsonCheck.Check(input.Content, RegisterShape.Lines, isReadOnce: number / JsonTexts.Lines.Count % 4 == 0, allowance).GetAwaiter().GetResult();
}
