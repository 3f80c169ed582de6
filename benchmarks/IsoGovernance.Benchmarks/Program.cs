using BenchmarkDotNet.Running;
using IsoGovernance.Benchmarks;
using IsoGovernance.Benchmarks.Fluent;

if (args is ["agree-fluent"]) return Agreement.Check(new FluentContender());

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
