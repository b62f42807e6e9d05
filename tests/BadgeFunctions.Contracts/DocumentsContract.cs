using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Contracts;

/// <summary>What every <see cref="IDocuments"/> promises.</summary>
public abstract class DocumentsContract
{
    private const string Partition = "notes";

    protected abstract IDocuments Documents { get; }

    protected abstract IQueue Queue { get; }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FindsWhatWasInserted()
    {
        Assert.True((await SaveAsync(New().Insert("a", new Note("é", 1), NoteJson.Default.Note))).Saved);

        var found = await FindAsync("a");

        Assert.Equal("a", found!.Id);
        Assert.Equal(new Note("é", 1), found.Value);
        Assert.NotEmpty(found.ETag);
    }

    [Fact]
    public async Task FindsNothingUnderAnUnknownId() => Assert.Null(await FindAsync("nothing"));

    [Fact]
    public async Task RefusesToInsertWhatExists()
    {
        await PutAsync("a", "first");

        var result = await SaveAsync(New().Insert("a", new Note("second"), NoteJson.Default.Note));

        Assert.False(result.Saved);
        Assert.Equal("a", result.Conflict);
        Assert.Equal("first", (await FindAsync("a"))!.Value.Text);
    }

    [Fact]
    public async Task ReplacesTheVersionThatWasRead()
    {
        await PutAsync("a", "first");
        var read = await FindAsync("a");

        Assert.True((await SaveAsync(New().Replace("a", new Note("second"), read!.ETag, NoteJson.Default.Note))).Saved);

        var now = await FindAsync("a");
        Assert.Equal("second", now!.Value.Text);
        Assert.NotEqual(read.ETag, now.ETag);
    }

    [Theory]
    [InlineData("replaced")]
    [InlineData("deleted and inserted again")]
    [InlineData("deleted")]
    public async Task RefusesToReplaceAnotherVersion(string meanwhile)
    {
        await PutAsync("a", "first");
        var read = await FindAsync("a");
        if (meanwhile.StartsWith("deleted", StringComparison.Ordinal))
        {
            await SaveAsync(New().Delete("a"));
        }

        if (meanwhile != "deleted")
        {
            await PutAsync("a", "first");
        }

        var result = await SaveAsync(New().Replace("a", new Note("second"), read!.ETag, NoteJson.Default.Note));

        Assert.Equal("a", result.Conflict);
        Assert.NotEqual("second", (await FindAsync("a"))?.Value.Text);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    [InlineData("*")]
    public async Task RefusesAnETagOfNobody(string etag)
    {
        await PutAsync("a", "first");

        Assert.Equal("a", (await SaveAsync(New().Replace("a", new Note("x"), etag, NoteJson.Default.Note))).Conflict);
        Assert.Equal("a", (await SaveAsync(New().Delete("a", etag))).Conflict);
        Assert.Equal("first", (await FindAsync("a"))!.Value.Text);
    }

    [Fact]
    public async Task DeletesOnlyTheVersionNamed()
    {
        await PutAsync("a", "first");
        var read = await FindAsync("a");
        await PutAsync("a", "second");

        Assert.Equal("a", (await SaveAsync(New().Delete("a", read!.ETag))).Conflict);
        Assert.True((await SaveAsync(New().Delete("a", (await FindAsync("a"))!.ETag))).Saved);
        Assert.Null(await FindAsync("a"));
        Assert.Equal("a", (await SaveAsync(New().Delete("a", read.ETag))).Conflict);
    }

    [Fact]
    public async Task DeletesWhatIsNotThereWithoutComplaint() => Assert.True((await SaveAsync(New().Delete("nothing"))).Saved);

    [Fact]
    public async Task ChangesNothingWhenOneWriteConflicts()
    {
        await PutAsync("b", "there");
        var save = New()
            .Insert("a", new Note("new"), NoteJson.Default.Note)
            .Insert("b", new Note("new"), NoteJson.Default.Note)
            .Send(new QueueMessage(Queues.Approvals, Some.Id(), "body"));

        Assert.Equal("b", (await SaveAsync(save)).Conflict);

        Assert.Null(await FindAsync("a"));
        Assert.Equal("there", (await FindAsync("b"))!.Value.Text);
        Assert.Empty(await Queue.ReceiveAsync(Queues.Approvals, 10, TimeSpan.FromMinutes(1), Cancellation));
    }

    [Fact]
    public async Task SendsTheMessagesOfASave()
    {
        var id = Some.Id();

        await SaveAsync(New().Put("a", new Note("new"), NoteJson.Default.Note).Send(new QueueMessage(Queues.Signing, id, "body")));

        var message = Assert.Single(await Queue.ReceiveAsync(Queues.Signing, 10, TimeSpan.FromMinutes(1), Cancellation));
        Assert.Equal((id, "body"), (message.Id, message.Body));
    }

    [Fact]
    public async Task SavesMessagesAlone()
    {
        Assert.True((await SaveAsync(New().Send(new QueueMessage(Queues.Signing, Some.Id(), "body")))).Saved);

        Assert.Single(await Queue.ReceiveAsync(Queues.Signing, 10, TimeSpan.FromMinutes(1), Cancellation));
    }

    [Fact]
    public async Task LetsOneOfManyWritersWinEachRound()
    {
        const int Writers = 32;
        await PutAsync("counter", "0");

        var wins = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(CountUpAsync)));

        Assert.Equal(Writers, (await FindAsync("counter"))!.Value.Number);
        Assert.Equal(Writers, wins.Length);
    }

    [Fact]
    public async Task LetsAConflictDisturbNoneOfItsNeighbours()
    {
        await PutAsync("taken", "there");

        var results = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => SaveAsync(
            New().Insert(i % 4 == 0 ? "taken" : $"free-{i}", new Note("new", i), NoteJson.Default.Note))));

        Assert.All(results.Index(), each => Assert.Equal(each.Index % 4 != 0, each.Item.Saved));
        Assert.Equal(48, (await ListAsync("free-", 100)).Items.Count);
    }

    [Fact]
    public async Task ListsAPrefixInOrdinalOrder()
    {
        foreach (var id in (string[])["a:2", "a:10", "b:1", "a:1", "A:1", "a"])
        {
            await PutAsync(id, id);
        }

        Assert.Equal(["a:1", "a:10", "a:2"], (await ListAsync("a:", 100)).Items.Select(item => item.Id));
        Assert.Equal(["A:1", "a", "a:1", "a:10", "a:2", "b:1"], (await ListAsync("", 100)).Items.Select(item => item.Id));
        Assert.Empty((await Documents.ListAsync("others", "", 10, null, NoteJson.Default.Note, Cancellation)).Items);
    }

    [Fact]
    public async Task ListsPageByPageWithoutGapOrRepetition()
    {
        var save = New();
        for (var i = 0; i < 25; i++)
        {
            save.Put($"n-{i:00}", new Note("x", i), NoteJson.Default.Note);
        }

        await SaveAsync(save);
        var seen = new List<int>();
        string? continuation = null;
        do
        {
            var page = await Documents.ListAsync(Partition, "n-", 10, continuation, NoteJson.Default.Note, Cancellation);
            seen.AddRange(page.Items.Select(item => item.Value.Number));
            continuation = page.Continuation;
        }
        while (continuation is not null);

        Assert.Equal(Enumerable.Range(0, 25), seen);
        Assert.Null((await ListAsync("n-", 25)).Continuation);
    }

    [Fact]
    public async Task ListsAThousandAndTheRest()
    {
        foreach (var chunk in Enumerable.Range(0, 1050).Chunk(DocumentSave.MaximumOperations))
        {
            var save = New();
            Array.ForEach(chunk, i => save.Put($"n-{i:0000}", new Note("x", i), NoteJson.Default.Note));
            await SaveAsync(save);
        }

        var first = await ListAsync("n-", 1000);
        var rest = await Documents.ListAsync(Partition, "n-", 1000, first.Continuation, NoteJson.Default.Note, Cancellation);

        Assert.Equal(Enumerable.Range(0, 1050), first.Items.Concat(rest.Items).Select(item => item.Value.Number));
        Assert.Null(rest.Continuation);
    }

    [Theory]
    [InlineData("no' or RowKey ge '")]
    [InlineData("a/b")]
    [InlineData("\0")]
    public async Task ReadsNothingForANameThatIsNotAllowed(string name)
    {
        await PutAsync("a", "there");

        Assert.Null(await FindAsync(name));
        Assert.Null(await Documents.FindAsync(new DocumentKey(name, "a"), NoteJson.Default.Note, Cancellation));
        Assert.Empty((await ListAsync(name, 10)).Items);
        Assert.Empty((await Documents.ListAsync(name, "", 10, null, NoteJson.Default.Note, Cancellation)).Items);
        var page = await Documents.ListAsync(Partition, "b", 10, name, NoteJson.Default.Note, Cancellation);
        Assert.Empty(page.Items);
    }

    [Theory]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    [InlineData(900_000)]
    public async Task KeepsALongDocumentWhole(int length)
    {
        var note = new Note(new string('x', length - "{\"Text\":\"\",\"Number\":0}".Length));
        Assert.True((await SaveAsync(New().Insert("long", note, NoteJson.Default.Note))).Saved);
        Assert.Equal(note, (await FindAsync("long"))!.Value);

        await PutAsync("long", "short");

        Assert.Equal("short", (await FindAsync("long"))!.Value.Text);
        Assert.Equal("short", Assert.Single((await ListAsync("long", 10)).Items).Value.Text);
    }

    [Fact]
    public async Task SavesAsManyOperationsAsAreAllowed()
    {
        var save = New().Send(new QueueMessage(Queues.Signing, Some.Id(), new string('x', QueueMessage.MaximumBodyBytes)));
        for (var i = 1; i < DocumentSave.MaximumOperations; i++)
        {
            save.Insert($"n-{i:00}", new Note("x", i), NoteJson.Default.Note);
        }

        Assert.True((await SaveAsync(save)).Saved);

        Assert.Equal(DocumentSave.MaximumOperations - 1, (await ListAsync("n-", 1000)).Items.Count);
    }

    [Fact]
    public async Task DeletesWhatIsThereAndWhatIsNotInOneSave()
    {
        await PutAsync("a", "x");
        await PutAsync("c", "x");

        Assert.True((await SaveAsync(New().Delete("nothing").Delete("a").Delete("neither").Put("b", new Note("y"), NoteJson.Default.Note).Delete("c"))).Saved);

        Assert.Equal("b", Assert.Single((await ListAsync("", 10)).Items).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("é")]
    public async Task RefusesANameThatIsNotAllowed(string id) =>
        await Assert.ThrowsAsync<ArgumentException>(() => SaveAsync(New().Put(id, new Note("x"), NoteJson.Default.Note)));

    [Fact]
    public async Task RefusesASaveThatIsEmptyTooLongOrAmbiguous()
    {
        var tooLong = New();
        for (var i = 0; i <= DocumentSave.MaximumOperations; i++)
        {
            tooLong.Put($"n-{i}", new Note("x"), NoteJson.Default.Note);
        }

        var twice = New().Put("a", new Note("1"), NoteJson.Default.Note).Delete("a");
        foreach (var save in (DocumentSave[])[New(), tooLong, twice])
        {
            await Assert.ThrowsAsync<ArgumentException>(() => SaveAsync(save));
        }

        Assert.Empty((await ListAsync("", 10)).Items);
    }

    [Fact]
    public async Task DoesNothingForACallerWhoGaveUpBefore()
    {
        var save = New().Put("a", new Note("x"), NoteJson.Default.Note);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Documents.SaveAsync(save, new CancellationToken(true)));

        Assert.Null(await FindAsync("a"));
    }

    [Fact]
    public async Task AnswersThatItWorks() => await Documents.CheckAsync(Cancellation);

    protected static DocumentSave New() => new(Partition);

    protected Task<SaveResult> SaveAsync(DocumentSave save) => Documents.SaveAsync(save, Cancellation);

    protected async Task<Document<Note>?> FindAsync(string id) =>
        await Documents.FindAsync(new DocumentKey(Partition, id), NoteJson.Default.Note, Cancellation);

    private Task<DocumentPage<Note>> ListAsync(string prefix, int limit) =>
        Documents.ListAsync(Partition, prefix, limit, null, NoteJson.Default.Note, Cancellation);

    private async Task PutAsync(string id, string text) =>
        Assert.True((await SaveAsync(New().Put(id, new Note(text), NoteJson.Default.Note))).Saved);

    private async Task<int> CountUpAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            var read = await FindAsync("counter");
            var next = read!.Value with { Number = read.Value.Number + 1 };
            if ((await SaveAsync(New().Replace("counter", next, read.ETag, NoteJson.Default.Note))).Saved)
            {
                return attempt;
            }
        }
    }
}
