using System.Text;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Local.Tests.Catalogue;

/// <summary>What was edited in the browser, and the catalogue file that is installed again and again.</summary>
public sealed class BrowserEditTests
{
    private const string Lecture = """{ "id": "lecture", "name": "Lecture", "description": "Lit.", "criteria": "Le montrer.", "issuer": "rectorat" }""";
    private const string Calcul = """{ "id": "calcul", "name": "Calcul", "description": "Compte.", "criteria": "Le montrer.", "issuer": "rectorat" }""";

    private static readonly Actor Marion = new("Marion", Role.Manager, ["rectorat"]);

    private static CancellationToken Cancellation => Installation.Cancellation;

    [Fact]
    public async Task TheSameFileAgainChangesNothing()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, Lecture, Calcul);
        await EditAsync(service, "lecture", entry => entry with { Description = "Lit à voix haute." });
        string before = await StoredAsync(service);

        CatalogueInstallation again = await InstallAsync(service, Lecture, Calcul);

        Assert.Equal(before, await StoredAsync(service));
        Assert.Equal(["lecture"], again.Kept);
        Assert.Equal(BadgeChange.Unchanged, again.Badges.Single(badge => badge.Id == "calcul").Change);
    }

    [Fact]
    public async Task AnotherFileChangesWhatNobodyEditedAndSaysWhatItKept()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, Lecture, Calcul);
        await EditAsync(service, "lecture", entry => entry with { Description = "Lit à voix haute." });

        CatalogueInstallation changed = await InstallAsync(service, Lecture.Replace("Lit.", "Lit bas.", StringComparison.Ordinal), Calcul.Replace("Compte.", "Compte vite.", StringComparison.Ordinal));

        Assert.Equal(
            [new InstalledBadge("lecture", 2, BadgeChange.Kept), new InstalledBadge("calcul", 2, BadgeChange.NewVersion)],
            changed.Badges);
        CatalogueSnapshot catalogue = await service.Get<ICatalogue>().CurrentAsync(Cancellation);
        Assert.Equal(("Lit à voix haute.", "Compte vite."), (catalogue.FindBadge("lecture")!.Description, catalogue.FindBadge("calcul")!.Description));
    }

    [Fact]
    public async Task ABadgeMadeInTheBrowserStaysWithWhatItRequires()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, Lecture, Calcul);
        EditResult created = await service.Get<SaveDraft>().CreateAsync(
            Marion,
            "rectorat",
            new DraftRequest(new BadgeEntry { Name = "Suite", Description = "Va plus loin.", Criteria = "Le montrer.", Requires = ["calcul"] }, DraftArt.None, string.Empty),
            Cancellation);
        Assert.Equal(EditStatus.Done, (await service.Get<PublishBadge>().ExecuteAsync(Marion, "suite", created.State!.Revision, Cancellation)).Status);

        CatalogueInstallation changed = await InstallAsync(service, Lecture);
        CatalogueInstallation none = await InstallAsync(service, Lecture.Replace("Lit.", "Lit bas.", StringComparison.Ordinal));

        Assert.Equal(["calcul", "suite"], changed.Kept.Order());
        Assert.Empty(changed.Removed);
        Assert.Equal(["calcul", "suite"], none.Kept.Order());
        Assert.NotNull((await service.Get<ICatalogue>().CurrentAsync(Cancellation)).FindBadge("suite"));
    }

    [Fact]
    public async Task AFileThatWouldMakeBadgesRequireEachOtherIsRefused()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, Lecture, Calcul);
        await EditAsync(service, "lecture", entry => entry with { Requires = ["calcul"] });
        string before = await StoredAsync(service);

        CatalogueRefusedException refused = await Assert.ThrowsAsync<CatalogueRefusedException>(() => InstallAsync(
            service, Lecture, Calcul.Replace("\"issuer\"", "\"requires\": [\"lecture\"], \"issuer\"", StringComparison.Ordinal)));

        Assert.Equal(CatalogueErrorCodes.Cycle, Assert.Single(refused.Errors).Code);
        Assert.Equal(before, await StoredAsync(service));
    }

    [Fact]
    public async Task AnIssuersEditedFactsStay()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, Lecture);
        IssuerEntry entry = new() { Name = "Rectorat de Valmont", Url = "https://valmont.example", Email = "badges@valmont.example" };
        Assert.Equal(EditStatus.Done, (await service.Get<EditIssuer>().ExecuteAsync(Marion, "rectorat", entry, "0", Cancellation)).Status);

        CatalogueInstallation changed = await InstallAsync(service, Lecture, Calcul);

        Assert.Equal(["rectorat"], changed.KeptIssuers);
        Assert.Equal("Rectorat de Valmont", (await service.Get<ICatalogue>().CurrentAsync(Cancellation)).FindIssuer("rectorat")!.Name);
    }

    [Fact]
    public async Task PublishingWithoutAChangeMakesNoNewVersion()
    {
        await using Installation service = await Installation.OpenAsync();
        BadgeState illustrated = await FindAsync(service, new Actor("Op", Role.Operator, []), Installation.Badge);

        EditResult published = await PublishAsync(service, new Actor("Op", Role.Operator, []), illustrated, illustrated.Entry);

        Assert.Equal((EditStatus.Done, 1, "Op"), (published.Status, published.State!.Published!.Version, published.State.Published.Edit!.By));
        Assert.Equal(illustrated.Published!.Fingerprint, published.State.Published.Fingerprint);
    }

    [Fact]
    public async Task CallsChangeWithoutANewVersion()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, Lecture);

        Badge edited = await EditAsync(service, "lecture", entry => entry with { Calls = [new CallEntry { Opens = "2030-01-01" }] });

        Assert.Equal(1, edited.Version);
        Assert.Equal(new DateOnly(2030, 1, 1), Assert.Single(edited.Calls!).Opens);
    }

    [Fact]
    public async Task TwoWhoPublishTheSameDraftMakeOneVersion()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, Lecture);
        BadgeState state = await FindAsync(service, Marion, "lecture");
        EditResult saved = await SaveAsync(service, Marion, state, state.Entry with { Description = "Lit à voix haute." });

        EditResult[] both = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(_ => Task.Run(() => service.Get<PublishBadge>().ExecuteAsync(Marion, "lecture", saved.State!.Revision, Cancellation))));

        Assert.Contains(both, one => one.Status == EditStatus.Done);
        BadgeState after = await FindAsync(service, Marion, "lecture");
        Assert.Equal((2, null), (after.Published!.Version, after.Draft));
    }

    private static async Task<Badge> EditAsync(Installation service, string badge, Func<BadgeEntry, BadgeEntry> change)
    {
        BadgeState state = await FindAsync(service, Marion, badge);
        EditResult published = await PublishAsync(service, Marion, state, change(state.Entry));
        Assert.Equal(EditStatus.Done, published.Status);
        return published.State!.Published!;
    }

    private static async Task<EditResult> PublishAsync(Installation service, Actor actor, BadgeState state, BadgeEntry entry)
    {
        EditResult saved = await SaveAsync(service, actor, state, entry);
        Assert.Equal(EditStatus.Done, saved.Status);
        return await service.Get<PublishBadge>().ExecuteAsync(actor, state.Id, saved.State!.Revision, Cancellation);
    }

    private static Task<EditResult> SaveAsync(Installation service, Actor actor, BadgeState state, BadgeEntry entry) =>
        service.Get<SaveDraft>().ExecuteAsync(actor, state.Id, new DraftRequest(entry, DraftArt.None, state.Revision), Cancellation);

    private static async Task<BadgeState> FindAsync(Installation service, Actor actor, string badge) =>
        (await service.Get<DraftQueries>().FindAsync(actor, badge, Cancellation))!;

    private static async Task<string> StoredAsync(Installation service) => (await service.Get<IDocuments>().FindAsync(
        new DocumentKey("catalogue", "current"), CoreJson.Default.CatalogueRecord, Cancellation))!.ETag;

    private static Task<CatalogueInstallation> InstallAsync(Installation service, params string[] badges)
    {
        CatalogueReading reading = CatalogueReader.Read(Encoding.UTF8.GetBytes(
            $$"""
            {
              "issuers": [{ "id": "rectorat", "name": "Rectorat", "url": "https://rectorat.example", "email": "badges@rectorat.example" }],
              "badges": [{{string.Join(", ", badges)}}]
            }
            """));
        return service.Get<InstallCatalogue>().ExecuteAsync(
            reading.Document!, (_, _) => throw new InvalidOperationException("The catalogue names no art."), Cancellation);
    }
}
