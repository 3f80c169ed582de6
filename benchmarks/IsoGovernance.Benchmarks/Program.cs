using System;
using BenchmarkDotNet.Running;
using IsoGovernance.Benchmarks.ByHand;

if (args is ["agree", ..]) return Agreement.Check(new ByHandContender()) == 0 ? 0 : 1;
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
