using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Storage;

/// <summary>A network that loses, delays and repeats: nothing is lost and nothing happens twice.</summary>
public sealed class TableFaultTests(Azurite azurite) : IAsyncLifetime
{
    private TableBench _bench = null!;
    private TableBench _other = null!;
    private FaultProxy _proxy = null!;

    public static TheoryData<string> Faulty => [.. Faults.All.Keys];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        AzuriteEndpoints emulator = await azurite.StartedAsync();
        _proxy = await FaultProxy.StartAsync(emulator.Tables);
        _bench = new TableBench(emulator, through: _proxy.Address);
        _other = _bench.Beside();
        await _bench.SaveAsync(New().Put("replaced", new Note("old"), NoteJson.Default.Note).Put("removed", new Note("old"), NoteJson.Default.Note));
    }

    public ValueTask DisposeAsync() => _proxy.DisposeAsync();

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task SavesOnceWhateverBefallsOneRequest(string fault)
    {
        for (int faulty = 1; faulty <= 5; faulty++)
        {
            string id = $"new-{faulty}";
            Document<Note> replaced = (await _bench.FindAsync("replaced"))!;
            QueueMessage message = new(Queues.Signing, Some.Id(), "body");
            int seen = 0;
            int target = faulty;
            _proxy.Script = _ => Interlocked.Increment(ref seen) == target ? Faults.All[fault] : null;

            SaveResult result = await _bench.SaveAsync(New()
                .Insert(id, new Note("new"), NoteJson.Default.Note)
                .Replace("replaced", new Note(id), replaced.ETag, NoteJson.Default.Note)
                .Delete("removed")
                .Send(message));

            _proxy.Script = _ => null;
            Assert.True(result.Saved, $"request {faulty}");
            Assert.Equal("new", (await _bench.FindAsync(id))!.Value.Text);
            Assert.Equal(id, (await _bench.FindAsync("replaced"))!.Value.Text);
            Assert.Null(await _bench.FindAsync("removed"));
            Assert.Equal(message, Assert.Single(_bench.Queue.Sent, sent => sent.Id == message.Id));
            Assert.Empty(await _bench.LeftoversAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task ReportsAnotherWritersVersionWhateverBefallsTheRequest(string fault)
    {
        Document<Note> read = (await _bench.FindAsync("replaced"))!;
        await _other.SaveAsync(New().Put("replaced", new Note("theirs"), NoteJson.Default.Note));
        _proxy.Once(request => request.IsTransaction, Faults.All[fault]);

        SaveResult result = await _bench.SaveAsync(New()
            .Put("beside", new Note("ours"), NoteJson.Default.Note)
            .Replace("replaced", new Note("ours"), read.ETag, NoteJson.Default.Note)
            .Send(new QueueMessage(Queues.Signing, Some.Id(), "body")));

        Assert.Equal("replaced", result.Conflict);
        Assert.Equal("theirs", (await _bench.FindAsync("replaced"))!.Value.Text);
        Assert.Null(await _bench.FindAsync("beside"));
        Assert.Empty(_bench.Queue.Sent);
        Assert.Empty(await _bench.LeftoversAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task KnowsThatItWonThoughAnotherWroteBeforeItWasTold(bool sends)
    {
        Document<Note> read = (await _bench.FindAsync("replaced"))!;
        _proxy.Once(request => request.IsTransaction, async exchange =>
        {
            using HttpResponseMessage lost = await exchange.ForwardAsync();
            Document<Note> ours = (await _other.FindAsync("replaced"))!;
            await _other.SaveAsync(New().Replace("replaced", ours.Value with { Text = ours.Value.Text + " and theirs" }, ours.ETag, NoteJson.Default.Note));
            exchange.Cut();
        });
        DocumentSave save = New().Replace("replaced", new Note("ours"), read.ETag, NoteJson.Default.Note);
        if (sends)
        {
            save.Send(new QueueMessage(Queues.Signing, Some.Id(), "body"));
        }

        Assert.True((await _bench.SaveAsync(save)).Saved);

        Assert.Equal("ours and theirs", (await _bench.FindAsync("replaced"))!.Value.Text);
        Assert.Equal(sends ? 1 : 0, _bench.Queue.Sent.Count);
        Assert.Empty(await _bench.LeftoversAsync());
    }

    [Fact]
    public async Task DoesNotPutAgainWhatAnotherReplacedSince()
    {
        _proxy.Once(request => request.IsTransaction, async exchange =>
        {
            using HttpResponseMessage lost = await exchange.ForwardAsync();
            await _other.SaveAsync(New().Put("put", new Note("theirs"), NoteJson.Default.Note));
            exchange.Cut();
        });

        Assert.True((await _bench.SaveAsync(New().Put("put", new Note("ours"), NoteJson.Default.Note))).Saved);

        Assert.Equal("theirs", (await _bench.FindAsync("put"))!.Value.Text);
    }

    [Fact]
    public async Task FindsOutThatItWonWhenNoAnswerEverComes()
    {
        _proxy.Script = request => request.IsTransaction ? Faults.CutAfter : null;

        Assert.True((await _bench.SaveAsync(New()
            .Insert("new", new Note("new"), NoteJson.Default.Note)
            .Send(new QueueMessage(Queues.Signing, Some.Id(), "body")))).Saved);

        Assert.NotNull(await _bench.FindAsync("new"));
        Assert.Single(_bench.Queue.Sent);
        Assert.Empty(await _bench.LeftoversAsync());
    }

    [Fact]
    public async Task ThrowsWhenItCannotFindOut()
    {
        _proxy.Script = request => request.IsTransaction || request.Target.Contains("o%3A", StringComparison.Ordinal) ? Faults.CutAfter : null;

        await Assert.ThrowsAnyAsync<Exception>(() => _bench.SaveAsync(New()
            .Insert("new", new Note("new"), NoteJson.Default.Note)
            .Send(new QueueMessage(Queues.Signing, Some.Id(), "body"))));

        Assert.Empty(_bench.Queue.Sent);
        _proxy.Script = _ => null;
        await _bench.SweepAfterAsync(TimeSpan.FromMinutes(2));
        Assert.Single(_bench.Queue.Sent);
    }

    [Fact]
    public async Task TriesAgainWhenThrottledInsideATransaction()
    {
        _proxy.Once(request => request.IsTransaction, exchange => exchange.ThrottleInsideAsync());

        Assert.True((await _bench.SaveAsync(New().Insert("new", new Note("new"), NoteJson.Default.Note))).Saved);

        Assert.NotNull(await _bench.FindAsync("new"));
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task ReadsWhateverBefallsTheRequest(string fault)
    {
        foreach (bool list in (bool[])[true, false])
        {
            _proxy.Once(_ => true, Faults.All[fault]);
            if (list)
            {
                Assert.Equal(2, (await _bench.Documents.ListAsync("notes", "", 10, null, NoteJson.Default.Note, Cancellation)).Items.Count);
            }
            else
            {
                Assert.NotNull(await _bench.FindAsync("replaced"));
            }
        }
    }

    [Fact]
    public async Task LetsOneOfTwoWorkersOnTheSameMessageWin()
    {
        Document<Note> one = (await _bench.FindAsync("replaced"))!;
        Document<Note> two = (await _other.FindAsync("replaced"))!;

        SaveResult[] results = await Task.WhenAll(
            _bench.SaveAsync(New().Replace("replaced", new Note("one"), one.ETag, NoteJson.Default.Note).Send(new QueueMessage(Queues.Signing, "next", "one"))),
            _other.SaveAsync(New().Replace("replaced", new Note("two"), two.ETag, NoteJson.Default.Note).Send(new QueueMessage(Queues.Signing, "next", "two"))));

        Assert.Single(results, result => result.Saved);
        QueueMessage sent = Assert.Single(_bench.Queue.Sent.Concat(_other.Queue.Sent));
        Assert.Equal((await _bench.FindAsync("replaced"))!.Value.Text, sent.Body);
    }

    [Fact]
    public async Task CountsEveryWinOfManyWritersOnABadNetwork()
    {
        const int Writers = 12;
        await _bench.SaveAsync(New().Put("counter", new Note("0"), NoteJson.Default.Note));
        Func<Exchange, Task>[] faults = [.. Faults.All.Values];
        _proxy.Script = request => request.Try <= 2 ? faults[request.Number % faults.Length] : null;

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => CountUpAsync(writer), Cancellation)));

        Assert.Equal(Writers, (await _other.FindAsync("counter"))!.Value.Number);
        Assert.Equal(Writers, _bench.Queue.Kept.Count);
        Assert.Equal(Writers, _bench.Queue.Kept.Select(message => message.Body).Distinct().Count());
    }

    private static DocumentSave New() => new("notes");

    private async Task CountUpAsync(int writer)
    {
        SaveResult result;
        do
        {
            Document<Note> read = (await _bench.FindAsync("counter"))!;
            Note next = read.Value with { Number = read.Value.Number + 1 };
            result = await _bench.SaveAsync(New()
                .Replace("counter", next, read.ETag, NoteJson.Default.Note)
                .Send(new QueueMessage(Queues.Signing, $"{writer}", $"{next.Number}")));
        }
        while (!result.Saved);
    }
}
