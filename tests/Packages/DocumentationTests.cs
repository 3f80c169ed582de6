using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace IsoGovernance.Tests;

/// <summary>
/// The documentation file beside the assembly says something about every public type, member and parameter, and what comes back. The compiler
/// asks for a comment and not for words in it, nor for the parameters of a member that names none.
/// </summary>
public class DocumentationTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Package.Documentation).Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_public_type_and_member_is_documented()
    {
        var missing = Package.Types.SelectMany(type => MembersOf(type).Prepend(type)).Where(Package.IsWritten).SelectMany(Missing).ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    private static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared).Where(member => member switch
    {
        ConstructorInfo constructor => Package.IsSeen(constructor),
        MethodInfo method => Package.IsSeen(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        PropertyInfo property => Package.IsSeen(property.GetMethod ?? property.SetMethod!),
        FieldInfo field => field is { IsPublic: true, IsSpecialName: false },
        EventInfo => true,
        _ => false,
    });

    private static IEnumerable<string> Missing(MemberInfo member)
    {
        var id = DocumentationId.Of(member);
        if (!Members.TryGetValue(id, out var written))
        {
            // A constructor that is not written has no words.
            if (member is not ConstructorInfo constructor || constructor.GetParameters().Length > 0) yield return id + " has no documentation.";
            yield break;
        }
        if (written.Element("inheritdoc") is not null) yield break;
        if (!Says(written.Element("summary"))) yield return id + " has no summary.";
        if (member is not MethodBase method) yield break;
        foreach (var parameter in method.GetParameters())
        {
            if (!Says(written.Elements("param").FirstOrDefault(one => one.Attribute("name")!.Value == parameter.Name))) yield return id + " does not say what " + parameter.Name + " is.";
        }
        if (method is MethodInfo { ReturnType: var back } && back != typeof(void) && !Says(written.Element("returns"))) yield return id + " does not say what it returns.";
    }

    private static bool Says(XElement? words) => words is not null && (!string.IsNullOrWhiteSpace(words.Value) || words.HasElements);
}
