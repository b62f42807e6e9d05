using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Example;
using BadgeFunctions.Local.Hosting;
using BadgeFunctions.Local.Mail;
using BadgeFunctions.Local.Queueing;
using Microsoft.Extensions.DependencyInjection;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Tests;

/// <summary>A whole installation in a folder of its own, on a clock that the test moves.</summary>
internal sealed class Installation : IAsyncDisposable
{
    public const string Badge = "eco-delegue";

    private readonly TemporaryFolder _folder = new();
    private readonly DataFolder _data;
    private readonly ServiceProvider _services;

    private Installation(Action<IServiceCollection>? configure)
    {
        _data = DataFolder.Open(_folder["data"], exclusive: true);
        ServiceCollection services = new();
        services.AddLogging();
        services.AddBadgeFunctionsLocal(
            _data, new LocalSettings("https://badges.example", SignatureAlgorithm.ES256, null, null, null), QueuePumpOptions.ForCommands, Time);
        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public ManualTime Time { get; } = new();

    public string Data => _data.Root;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Installation> OpenAsync(Action<IServiceCollection>? configure = null)
    {
        Installation installation = new(configure);
        await ExampleCatalogue.WriteToAsync(Path.GetDirectoryName(installation._data.Catalogue)!, Cancellation);
        await LocalInstallation.PrepareAsync(installation._services, Cancellation);
        await installation.Get<CatalogueFiles>().InstallAsync(installation._data.Catalogue, Cancellation);
        return installation;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public IEnumerable<object?> GetAll(Type type) => _services.GetServices(type);

    public async Task<EvidenceFile> UploadAsync(string content = "%PDF-1.7 preuve")
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(content));
        return (await Get<EvidenceUploads>().ReceiveAsync(stream, "preuve.pdf", Cancellation)).File!;
    }

    public async Task<SubmissionResult> SubmitAsync(
        string email, string? nominatedBy = null, EvidenceFile? file = null, string? key = null, string familyName = "Martin", string badge = Badge, bool proved = true)
    {
        NominationDraft draft = new()
        {
            Badge = badge,
            FamilyName = familyName,
            GivenName = "Camille",
            Email = email,
            NominatedBy = nominatedBy,
            Reason = "Trie, explique, recommence.",
            Evidence = file is null ? [] : [new EvidenceDraft { Title = "Bilan", File = file }],
        };
        return await Get<SubmitNomination>().ExecuteAsync(draft, new SubmissionContext(NominationOrigin.Form, "fr", key, proved), Cancellation);
    }

    public async Task<Nomination> NominateAsync(string email, string? nominatedBy = null, EvidenceFile? file = null) =>
        (await SubmitAsync(email, nominatedBy, file)).Nomination!;

    public async Task<Nomination> FindAsync(string id) => (await Get<NominationQueries>().FindAsync(id, Cancellation))!.Value;

    public async Task DecideAsync(string id, DecisionOutcome outcome)
    {
        DecisionResult result = await Get<DecideNomination>().ExecuteAsync(
            id, new DecisionRequest(outcome, "Motif.", []), new Actor("Relectrice", Role.Operator, []), Cancellation);
        Assert.Equal(DecisionStatus.Taken, result.Status);
    }

    /// <summary>Handles messages until none is left.</summary>
    public async Task PumpAsync()
    {
        bool busy;
        do
        {
            busy = false;
            foreach (IMessageHandler handler in _services.GetServices<IMessageHandler>())
            {
                foreach (ReceivedMessage message in await Get<IQueue>().ReceiveAsync(handler.Queue, 100, TimeSpan.FromMinutes(1), Cancellation))
                {
                    HandlingResult result = await handler.HandleAsync(message, Cancellation);
                    Assert.True(result.IsCompleted, $"{handler.Queue}: {result.Reason}");
                    await Get<IQueue>().CompleteAsync(message, Cancellation);
                    busy = true;
                }
            }
        }
        while (busy);
    }

    /// <summary>The subjects and texts of all mail to an address.</summary>
    public async Task<IReadOnlyList<MailMessage>> MailToAsync(string address) =>
        [.. (await new MailboxFolder(_data.Mail).ListAsync(10_000, Cancellation)).Select(read => read.Message).Where(message => message.To == address)];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _data.Dispose();
        _folder.Dispose();
    }
}
