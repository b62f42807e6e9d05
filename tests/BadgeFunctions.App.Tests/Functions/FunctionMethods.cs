using System.Reflection;
using BadgeFunctions.App.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Tests.Functions;

/// <summary>Every function of the app.</summary>
internal static class FunctionMethods
{
    public static IReadOnlyList<(string Name, MethodInfo Method)> All { get; } =
    [
        .. from type in typeof(Site).Assembly.GetTypes()
           from method in type.GetMethods()
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           orderby function.Name
           select (function.Name, method),
    ];

    /// <summary>The functions that a kind of trigger calls, with that trigger.</summary>
    public static IEnumerable<(string Name, MethodInfo Method, T Trigger)> TriggeredBy<T>()
        where T : Attribute =>
        from function in All
        let trigger = function.Method.GetParameters().Select(parameter => parameter.GetCustomAttribute<T>()).FirstOrDefault(found => found is not null)
        where trigger is not null
        select (function.Name, function.Method, trigger);
}
