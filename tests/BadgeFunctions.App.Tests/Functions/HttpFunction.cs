using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Tests.Functions;

/// <summary>An HTTP function as its attributes describe it.</summary>
internal sealed class HttpFunction
{
    private readonly MethodInfo _method;
    private readonly TemplateMatcher _matcher;

    public HttpFunction(string name, MethodInfo method, HttpTriggerAttribute trigger)
    {
        Name = name;
        Trigger = trigger;
        _method = method;
        _matcher = new TemplateMatcher(TemplateParser.Parse(trigger.Route!), []);
    }

    public string Name { get; }

    public HttpTriggerAttribute Trigger { get; }

    /// <summary>Every HTTP function of the app, in the order in which the host tries their routes.</summary>
    public static IReadOnlyList<HttpFunction> All { get; } =
    [
        .. from function in FunctionMethods.All
           from parameter in function.Method.GetParameters()
           let trigger = parameter.GetCustomAttribute<HttpTriggerAttribute>()
           where trigger is not null
           orderby function.Name
           select new HttpFunction(function.Name, function.Method, trigger),
    ];

    public bool Matches(string method, string path, RouteValueDictionary values) =>
        Trigger.Methods!.Contains(method, StringComparer.OrdinalIgnoreCase) && _matcher.TryMatch(path, values);

    /// <summary>Makes an instance and calls the function, as the worker does.</summary>
    public IResult Invoke(HttpContext context)
    {
        object instance = ActivatorUtilities.CreateInstance(context.RequestServices, _method.DeclaringType!);
        return Assert.IsType<IResult>(_method.Invoke(instance, [context.Request]), exactMatch: false);
    }
}
