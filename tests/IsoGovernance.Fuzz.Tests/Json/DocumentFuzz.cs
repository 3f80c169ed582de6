using System;
using IsoGovernance.Json;

namespace IsoGovernance.Fuzz.Tests.Json;

/// <summary>Registers as one document.</summary>
internal sealed class DocumentFuzz : IFuzzedReader
{
    public string Name => "document";

    public int Share => 25;

    public FuzzInput Damaged(int number, Random random) =>
        FuzzInput.Of("register.json", new JsonDamage(random).Damage(JsonTexts.Documents[number % JsonTexts.Documents.Count]));

    public void Check(FuzzInput input, int number, Allowance allowance) =>
        JsonCheck.Check(input.Content, RegisterShape.Document, isReadOnce: false, allowance).GetAwaiter().GetResult();
}
