using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Local.Tests.Catalogue;

public sealed class InstallCatalogueTests
{
    private static readonly DocumentKey Current = new("catalogue", "current");

    private static CatalogueDocument Lecture(string description = "Lit.") => CatalogueReader.Read(System.Text.Encoding.UTF8.GetBytes(
        $$"""
        {
          "issuers": [{ "id": "rectorat", "name": "Rectorat", "url": "https://rectorat.example", "email": "badges@rectorat.example" }],
          "badges": [{ "id": "lecture", "name": "Lecture", "description": "{{description}}", "criteria": "Le montrer.", "issuer": "rectorat" }]
        }
        """)).Document!;

    [Fact]
    public async Task AnUnchangedBadgeWithoutSuppliedArtIsNotDrawnAgain()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, Lecture());
        Document<CatalogueRecord> stored = await FindAsync(service);

        // Whoever drew the emblem and compared it would find another one here.
        CatalogueRecord other = stored.Value with { Badges = [stored.Value.Badges[0] with { Fingerprint = "of an earlier drawing" }] };
        await service.Get<IDocuments>().SaveAsync(
            new DocumentSave(Current.Partition).Replace(Current.Id, other, stored.ETag, CoreJson.Default.CatalogueRecord), Installation.Cancellation);
        InstalledBadge again = Assert.Single((await InstallAsync(service, Lecture())).Badges);

        Assert.Equal(new InstalledBadge("lecture", 1, BadgeChange.Unchanged), again);
        Assert.Equal("of an earlier drawing", (await FindAsync(service)).Value.Badges[0].Fingerprint);
    }

    [Fact]
    public async Task CompletesAnInstallationThatWasCutShort()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, Lecture());
        await service.Get<IFiles>().DeleteAsync(FileArea.Public, "achievements/lecture/1", Installation.Cancellation);

        await InstallAsync(service, Lecture());

        Assert.True(await service.Get<IFiles>().ExistsAsync(FileArea.Public, "achievements/lecture/1", Installation.Cancellation));
    }

    [Fact]
    public async Task TwoInstallationsAtOnceMakeTwoVersions()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, Lecture());

        CatalogueInstallation[] both = await Task.WhenAll(
            Task.Run(() => InstallAsync(service, Lecture("Lit à voix haute."))), Task.Run(() => InstallAsync(service, Lecture("Lit en silence."))));

        Assert.Equal([2, 3], both.Select(one => one.Badges[0].Version).Order());
        ICatalogue catalogue = service.Get<ICatalogue>();
        Assert.NotEqual(
            (await catalogue.VersionAsync("lecture", 2, Installation.Cancellation)).Description,
            (await catalogue.VersionAsync("lecture", 3, Installation.Cancellation)).Description);
    }

    [Fact]
    public async Task OtherInstancesSeeANewCatalogueWithinAMinute()
    {
        await using Installation service = await Installation.OpenAsync();
        CatalogueStore other = new(service.Get<IDocuments>(), service.Time);
        Assert.Null((await other.CurrentAsync(Installation.Cancellation)).FindBadge("lecture"));
        await InstallAsync(service, Lecture());

        service.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.NotNull((await other.CurrentAsync(Installation.Cancellation)).FindBadge("lecture"));
    }

    private static Task<CatalogueInstallation> InstallAsync(Installation service, CatalogueDocument catalogue) => service.Get<InstallCatalogue>().ExecuteAsync(
        catalogue, (_, _) => throw new InvalidOperationException("The catalogue names no art."), Installation.Cancellation);

    private static async Task<Document<CatalogueRecord>> FindAsync(Installation service) =>
        (await service.Get<IDocuments>().FindAsync(Current, CoreJson.Default.CatalogueRecord, Installation.Cancellation))!;
}
