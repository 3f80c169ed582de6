using System;
using System.Collections.Generic;
using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace IsoGovernance.Tests;

/// <summary>A theory whose rows are shown by their first argument alone.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("IsoGovernance.Tests.CaseTheoryDiscoverer", "IsoGovernance.Core.Tests")]
public sealed class CaseTheoryAttribute : TheoryAttribute;

/// <summary>Finds the rows of a <see cref="CaseTheoryAttribute"/>.</summary>
public sealed class CaseTheoryDiscoverer(IMessageSink messages) : TheoryDiscoverer(messages)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object[] dataRow) =>
        [new SentenceTestCase(DiagnosticMessageSink, TestMethodDisplay.Method, TestMethodDisplayOptions.None, testMethod, dataRow)];
}

/// <summary>One row, shown as the sentence that it is.</summary>
public sealed class SentenceTestCase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For the deserializer.")]
    public SentenceTestCase()
    {
    }

    public SentenceTestCase(
        IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod testMethod, object[] row)
        : base(messages, display, options, testMethod, row)
    {
    }

    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) =>
        TestMethodArguments[0] + " (" + TestMethod.Method.Name.Replace('_', ' ').ToLowerInvariant() + ")";
}
