using System;
using System.IO;
using System.Text.Json;
using IsoGovernance;
using IsoGovernance.Benchmarks;

// What any .NET program that reads this file takes from its start to its end.
var register = JsonSerializer.Deserialize<Register>(File.ReadAllBytes(args[0]), BareJson.Options)!;
Console.WriteLine(register.Systems.Count);
