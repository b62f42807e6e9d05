using Azure.Core;
using BadgeFunctions.App.Files;
using BadgeFunctions.App.Storage;
using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Tests.Storage;

public sealed class StorageServicesTests(Azurite azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WorkWithAConnectionString()
    {
        await using ServiceProvider provider = Build(("ConnectionString", (await azurite.StartedAsync()).ConnectionString));
        IDocuments documents = provider.GetRequiredService<IDocuments>();
        string id = Some.Id();

        await documents.CheckAsync(Cancellation);
        await documents.SaveAsync(new DocumentSave(id).Insert("a", new Note("x"), NoteJson.Default.Note), Cancellation);
        await provider.GetRequiredService<IFiles>().WriteAsync(
            FileArea.Public, [new FileWrite($"{id}/a", Some.Bytes(1), new FileProperties("x/y"))], Cancellation);
        await provider.GetRequiredService<OutboxSweep>().ExecuteAsync(Cancellation);

        Assert.NotNull(await documents.FindAsync(new DocumentKey(id, "a"), NoteJson.Default.Note, Cancellation));
        Assert.True(await provider.GetRequiredService<IFiles>().ExistsAsync(FileArea.Public, $"{id}/a", Cancellation));
    }

    [Fact]
    public void UseTheAppsIdentityAtEndpoints()
    {
        using ServiceProvider provider = Build(
            ("Tables", "https://data.table.core.windows.net"),
            ("PrivateBlobs", "https://data.blob.core.windows.net"),
            ("PublicBlobs", "https://public.blob.core.windows.net"));

        Assert.Equal("data.table.core.windows.net", provider.GetRequiredService<DocumentTables>().Documents.Uri.Host);
        Assert.Equal("data.blob.core.windows.net", provider.GetRequiredService<BlobAccounts>().Private.Uri.Host);
        Assert.Equal("public.blob.core.windows.net", provider.GetRequiredService<BlobAccounts>().Public.Uri.Host);
        Assert.NotNull(provider.GetRequiredService<IDocuments>());
        Assert.NotNull(provider.GetRequiredService<IFiles>());
    }

    [Fact]
    public void SayWhichSettingIsMissing()
    {
        using ServiceProvider provider = Build();

        Assert.Contains("Storage:Tables", Assert.Throws<InvalidOperationException>(provider.GetRequiredService<IDocuments>).Message, StringComparison.Ordinal);
        Assert.Contains("Storage:PublicBlobs", Assert.Throws<InvalidOperationException>(provider.GetRequiredService<IFiles>).Message, StringComparison.Ordinal);
        Assert.Contains("Storage:Tables", Assert.Throws<InvalidOperationException>(() => Build(("Tables", "data"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LogNothingOfADocument()
    {
        using RecordingLogs logs = new();
        AzuriteEndpoints emulator = await azurite.StartedAsync();
        await using FaultProxy proxy = await FaultProxy.StartAsync(emulator.Tables);
        TableBench bench = new(emulator, through: proxy.Address, logs: logs);
        bench.Queue.Sending = _ => throw new IOException("secret");
        await bench.SaveAsync(new DocumentSave("secret").Put("secret", new Note("secret"), NoteJson.Default.Note)
            .Send(new QueueMessage(Queues.Approvals, "secret", "secret")));
        await bench.SweepAfterAsync(TimeSpan.FromMinutes(2));
        bench.Queue.Sending = _ => { };
        await bench.SweepAfterAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(3, logs.Lines.Count);
        Assert.All(logs.Lines, line => Assert.DoesNotContain("secret", line, StringComparison.Ordinal));
    }

    private static ServiceProvider Build(params (string Name, string Value)[] settings)
    {
        StorageSettings storage = StorageSettings.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Storage:{setting.Name}", (string?)setting.Value)))
            .Build());
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IQueue, RecordingQueue>()
            .AddSingleton<TokenCredential>(_ => DelegatedTokenCredential.Create((_, _) => default))
            .AddTableDocuments(storage)
            .AddBlobFiles(storage)
            .BuildServiceProvider();
    }
}
