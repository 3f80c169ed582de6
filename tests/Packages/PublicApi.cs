using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace IsoGovernance.Tests;

/// <summary>Writes the public types and members of an assembly, one a line, in ordinal order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Describe(Assembly assembly)
    {
        var lines = assembly.GetExportedTypes().SelectMany(Lines).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var line in lines) text.Append(line).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<string> Lines(Type type)
    {
        var name = Full(type);
        yield return name + " : " + Kind(type);
        if (type.IsEnum)
        {
            foreach (var member in Enum.GetNames(type)) yield return name + "." + member + " = " + Convert.ToInt32(Enum.Parse(type, member), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
            yield break;
        }
        foreach (var constructor in type.GetConstructors(Declared).Where(Package.IsSeen)) yield return name + "." + ".ctor(" + Parameters(constructor) + ")";
        foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic)) yield return name + "." + Field(field);
        foreach (var property in type.GetProperties(Declared).Where(property => property.GetMethod is { } getter && Package.IsSeen(getter) && property.Name != "EqualityContract")) yield return name + "." + Property(property);
        foreach (var method in type.GetMethods(Declared).Where(method => Package.IsSeen(method) && !IsAccessor(method) && Package.IsWritten(method))) yield return name + "." + Method(method);
    }

    private static string Kind(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var bases = type.GetInterfaces().Where(face => face.IsPublic).Select(Name).Order(StringComparer.Ordinal).ToList();
        if (type is { IsClass: true, BaseType: { } parent } && parent != typeof(object)) bases.Insert(0, Name(parent));
        return bases.Count == 0 || type.IsEnum ? kind : kind + " : " + string.Join(", ", bases);
    }

    private static string Field(FieldInfo field) =>
        (field.IsLiteral ? "const " : "static readonly ") + Name(field.FieldType) + " " + field.Name
        + (field.IsLiteral ? " = " + Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture) : "");

    private static string Property(PropertyInfo property)
    {
        var context = new NullabilityInfoContext();
        var setter = property.SetMethod is { } set && Package.IsSeen(set)
            ? Package.IsInit(property) ? " init;" : " set;"
            : "";
        var index = string.Join(", ", property.GetIndexParameters().Select(parameter => Name(parameter.ParameterType)));
        return (property.GetMethod!.IsStatic ? "static " : "") + (property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")
            + Nullable(Name(property.PropertyType), context.Create(property)) + " " + property.Name + (index.Length == 0 ? "" : "[" + index + "]") + " { get;" + setter + " }";
    }

    private static string Method(MethodInfo method)
    {
        var modifier = method.IsStatic ? "static " : method.IsAbstract ? "abstract " : "";
        var generic = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name)) + ">" : "";
        return modifier + Nullable(Name(method.ReturnType), new NullabilityInfoContext().Create(method.ReturnParameter)) + " " + method.Name + generic + "(" + Parameters(method) + ")";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        (parameter.IsOut ? "out " : "") + Nullable(Name(parameter.ParameterType), new NullabilityInfoContext().Create(parameter)) + " " + parameter.Name
        + (parameter.HasDefaultValue ? " = " + (Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : "default") : "")));

    private static string Nullable(string name, NullabilityInfo info) =>
        !info.Type.IsValueType && !info.Type.IsGenericParameter && info.ReadState == NullabilityState.Nullable ? name + "?" : name;

    private static string Full(Type type) => type.Namespace + "." + Nested(type);

    private static string Nested(Type type) => (type.DeclaringType is { } outer ? Nested(outer) + "." : "") + Name(type);

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (System.Nullable.GetUnderlyingType(type) is { } underlying) return Name(underlying) + "?";
        if (!type.IsGenericType) return type.Name;
        return type.Name.Split('`')[0] + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">";
    }

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
