using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Bench.Empty;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

FunctionsApplicationBuilder builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
using IHost host = builder.Build();
await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
ServiceBusReceivedMessage message = ServiceBusModelFactory.ServiceBusReceivedMessage(BinaryData.FromString("body"), messageId: "id", deliveryCount: 1);
await ActivatorUtilities.CreateInstance<EmptyFunction>(scope.ServiceProvider).RunAsync(message, new SettledActions(), CancellationToken.None);
await Console.Out.WriteLineAsync("handled");
