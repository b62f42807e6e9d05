using BadgeFunctions.Core.Messaging;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.App.Queueing;

/// <summary>Registers the queues.</summary>
internal static class ServiceBusQueues
{
    /// <summary>Adds <see cref="IQueue"/> and what the triggers call, on the registered <see cref="Azure.Messaging.ServiceBus.ServiceBusClient"/>.</summary>
    public static IServiceCollection AddServiceBusQueue(this IServiceCollection services) => services
        .AddSingleton<ServiceBusLinks>()
        .AddSingleton<DeadLetterQueue>()
        .AddSingleton<ServiceBusQueue>()
        .AddSingleton<IQueue>(provider => provider.GetRequiredService<ServiceBusQueue>())
        .AddSingleton(RetryPolicy.Service)
        .AddSingleton(provider => new MessageWork(
            provider.GetServices<IMessageHandler>(),
            provider.GetRequiredService<ServiceBusQueue>(),
            provider.GetRequiredService<RetryPolicy>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<MessageWork>>()));
}
