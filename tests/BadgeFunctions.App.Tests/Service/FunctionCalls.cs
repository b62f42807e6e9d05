using System.Reflection;
using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Tests.Functions;
using BadgeFunctions.App.Tests.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Tests.Service;

/// <summary>Calls functions as the worker does: an instance of the class in a scope of its own.</summary>
internal static class FunctionCalls
{
    public static Task RunTimerAsync(FunctionsHost worker, string name, CancellationToken cancellationToken) =>
        CallAsync(worker, name, new TimerInfo(), cancellationToken);

    public static Task DeliverAsync(
        FunctionsHost worker, TestBroker broker, string queue, ServiceBusReceivedMessage message, CancellationToken cancellationToken) =>
        CallAsync(worker, queue, message, new TestActions(broker, queue), cancellationToken);

    private static async Task CallAsync(FunctionsHost worker, string name, params object[] arguments)
    {
        MethodInfo method = FunctionMethods.All.Single(function => function.Name == name).Method;
        await using AsyncServiceScope scope = worker.Services.CreateAsyncScope();
        object instance = ActivatorUtilities.CreateInstance(scope.ServiceProvider, method.DeclaringType!);
        await (Task)method.Invoke(instance, arguments)!;
    }
}
