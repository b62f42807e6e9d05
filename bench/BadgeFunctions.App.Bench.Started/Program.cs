using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Bench.Empty;
using BadgeFunctions.App.Bench.Started;
using BadgeFunctions.App.Functions.Queues;
using BadgeFunctions.App.Hosting;
using BadgeFunctions.App.Storage;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

FunctionsApplicationBuilder builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["PublicBaseUrl"] = "https://badges.example",
    ["Storage:Tables"] = "https://data.table.core.windows.net",
    ["Storage:PrivateBlobs"] = "https://data.blob.core.windows.net",
    ["Storage:PublicBlobs"] = "https://public.blob.core.windows.net",
    ["ServiceBus:fullyQualifiedNamespace"] = "badges.servicebus.windows.net",
    ["KeyVault:Uri"] = "https://badges.vault.azure.net",
    ["KeyVault:SigningKey"] = "signing",
    ["KeyVault:WrappingKey"] = "wrapping",
    ["Operator:TokenHash"] = new string('a', 64),
    ["Mail:Host"] = "mail.example",
    ["Mail:From"] = "badges@example.org",
});
builder.Services.AddBadgeFunctionsApp(builder.Configuration);
builder.Services
    .AddSingleton<TokenCredential, AnyToken>()
    .AddSingleton(provider => new DocumentTables(new TableServiceClient(
        new Uri("https://data.table.core.windows.net"),
        provider.GetRequiredService<TokenCredential>(),
        new TableClientOptions { Transport = new HttpClientTransport(new HttpClient(new NothingStored())) })));
using IHost host = builder.Build();
await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
ServiceBusReceivedMessage message = ServiceBusModelFactory.ServiceBusReceivedMessage(
    BinaryData.FromString($"badge.{new string('0', 26)}"), messageId: "id", deliveryCount: 1);
await ActivatorUtilities.CreateInstance<ApprovalsFunction>(scope.ServiceProvider).RunAsync(message, new SettledActions(), CancellationToken.None);
await Console.Out.WriteLineAsync("handled");
