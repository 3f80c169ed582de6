using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace IsoGovernance.Tests;

/// <summary>The package that a test project is about: the assembly of its name, without <c>.Tests</c>.</summary>
internal static class Package
{
    private static readonly string Tests = typeof(Package).Assembly.GetName().Name!;

    public static Assembly Assembly { get; } = Assembly.Load(Tests[..^".Tests".Length]);

    public static IEnumerable<Type> Types => Assembly.GetExportedTypes();

    /// <summary>The documentation that the package ships beside the assembly.</summary>
    public static string Documentation => Path.ChangeExtension(Assembly.Location, ".xml");

    /// <summary>A file of the test project.</summary>
    public static string FileOfTests(string name) => Repository.At("tests", Tests, name);

    /// <summary>Whether a member can be called from outside, by those who derive from its type at least.</summary>
    public static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>Whether a member is written in the sources, and not what the compiler adds to every record.</summary>
    public static bool IsWritten(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member.Name is not ("<Clone>$" or "EqualityContract");

    /// <summary>Whether a property can be set where its object is made and never after.</summary>
    public static bool IsInit(PropertyInfo property) => property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
