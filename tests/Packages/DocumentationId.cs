using System;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace IsoGovernance.Tests;

/// <summary>The name by which a documentation file knows a member.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Full(type),
        FieldInfo field => "F:" + Owner(field) + field.Name,
        PropertyInfo property => "P:" + Owner(property) + property.Name.Replace('.', '#') + Parameters(property.GetIndexParameters()),
        EventInfo happening => "E:" + Owner(happening) + happening.Name,
        ConstructorInfo constructor => "M:" + Owner(constructor) + "#ctor" + Parameters(constructor.GetParameters()),
        MethodInfo method => "M:" + Owner(method) + method.Name.Replace('.', '#') + Arity(method) + Parameters(method.GetParameters())
            + (method.Name is "op_Implicit" or "op_Explicit" ? "~" + Name(method.ReturnType) : ""),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No member that is documented."),
    };

    private static string Owner(MemberInfo member) => Full(member.DeclaringType!) + ".";

    private static string Full(Type type) => type.FullName!.Replace('+', '.');

    private static string Arity(MethodInfo method) =>
        method.IsGenericMethodDefinition ? "``" + method.GetGenericArguments().Length.ToString(CultureInfo.InvariantCulture) : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : "(" + string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType))) + ")";

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!) + "@";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition.ToString(CultureInfo.InvariantCulture);
        if (!type.IsGenericType) return Full(type);
        var name = Full(type.GetGenericTypeDefinition());
        return name[..name.LastIndexOf('`')] + "{" + string.Join(',', type.GetGenericArguments().Select(Name)) + "}";
    }
}
