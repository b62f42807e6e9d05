using BadgeFunctions.App.Storage;
using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Storage;

/// <summary>A service that does not answer: nobody waits for ever, and what it does late is found.</summary>
public sealed class TableDeadlineTests(Azurite azurite) : IAsyncLifetime
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _executed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TableBench _bench = null!;
    private FaultProxy _proxy = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        AzuriteEndpoints emulator = await azurite.StartedAsync();
        _proxy = await FaultProxy.StartAsync(emulator.Tables);
        _bench = new TableBench(emulator, through: _proxy.Address);
        await _bench.SaveAsync(new DocumentSave("notes").Put("there", new Note("x"), NoteJson.Default.Note));
    }

    public async ValueTask DisposeAsync()
    {
        _goOn.TrySetResult();
        await _proxy.DisposeAsync();
    }

    [Fact]
    public async Task SendsTheMessagesOfASaveThatWasGivenUpAndHappenedLater()
    {
        _proxy.Once(request => request.IsTransaction, HoldAsync);
        Task<SaveResult> saving = _bench.SaveAsync(new DocumentSave("notes")
            .Insert("late", new Note("late"), NoteJson.Default.Note)
            .Send(new QueueMessage(Queues.Signing, Some.Id(), "body")));
        await _reached.Task;

        _bench.Time.Advance(TableDocuments.SaveDeadline);

        await Assert.ThrowsAsync<TimeoutException>(() => saving);
        Assert.Empty(_bench.Queue.Sent);
        _goOn.SetResult();
        await _executed.Task;
        await _bench.SweepAfterAsync(TimeSpan.FromMinutes(2));
        Assert.NotNull(await _bench.FindAsync("late"));
        Assert.Single(_bench.Queue.Sent);
        Assert.Empty(await _bench.LeftoversAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EndsAReadThatIsNotAnswered(bool list)
    {
        _proxy.Once(_ => true, HoldAsync);
        Task reading = list
            ? _bench.Documents.ListAsync("notes", "", 10, null, NoteJson.Default.Note, Cancellation)
            : _bench.FindAsync("there");
        await _reached.Task;

        _bench.Time.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<TimeoutException>(() => reading);
    }

    [Fact]
    public async Task FinishesASaveWhoseCallerLeft()
    {
        using CancellationTokenSource caller = new();
        _proxy.Once(request => request.IsTransaction, HoldAsync);
        Task<SaveResult> saving = _bench.Documents.SaveAsync(
            new DocumentSave("notes").Insert("new", new Note("x"), NoteJson.Default.Note).Send(new QueueMessage(Queues.Signing, Some.Id(), "body")),
            caller.Token);
        await _reached.Task;

        await caller.CancelAsync();
        _goOn.SetResult();

        Assert.True((await saving).Saved);
        Assert.Single(_bench.Queue.Sent);
        Assert.Empty(await _bench.LeftoversAsync());
    }

    private async Task HoldAsync(Exchange exchange)
    {
        _reached.SetResult();
        await _goOn.Task;
        using HttpResponseMessage answer = await exchange.ForwardAsync();
        _executed.SetResult();
        await exchange.AnswerAsync(answer);
    }
}
