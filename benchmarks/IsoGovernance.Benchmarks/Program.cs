using BenchmarkDotNet.Running;
using IsoGovernance.Benchmarks;
using IsoGovernance.Benchmarks.Annotations;
using IsoGovernance.Benchmarks.Fluent;

if (args is ["agree-fluent"]) return Agreement.Check(new FluentContender());
if (args is ["pace"]) return Pace.Measure();
if (args is ["agree-annotations"]) return Agreement.Check(new AnnotationsContender());

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
