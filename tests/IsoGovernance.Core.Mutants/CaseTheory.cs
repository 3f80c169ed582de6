using System;

namespace IsoGovernance.Tests;

/// <summary>Stands on the theories of single cases in the place of the attribute that makes them tests: here they are not run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CaseTheoryAttribute : Attribute;
