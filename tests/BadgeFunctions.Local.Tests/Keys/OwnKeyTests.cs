using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Hosting.Assets;
using BadgeFunctions.Web.Verification;
using OpenBadges.Verification;

namespace BadgeFunctions.Local.Tests.Keys;

/// <summary>Issuers that sign with a key of their own, or publish at an address of their own.</summary>
public sealed class OwnKeyTests
{
    private const string Own = "https://badges.lycee.example";
    private const string Main = "https://badges.example";

    [Fact]
    public async Task AnIssuersBadgesAreSignedAndPublishedByItAlone()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, $$"""{ "publicBaseUrl": "{{Own}}", "ownKey": true }""");

        PublicAward robotics = await AwardAsync(service, "robotique");
        PublicAward tutoring = await AwardAsync(service, "tutorat");

        Assert.StartsWith($"{Own}/badges/", robotics.Addresses.Page(robotics.Award.Id), StringComparison.Ordinal);
        Assert.StartsWith($"{Main}/badges/", tutoring.Addresses.Page(tutoring.Award.Id), StringComparison.Ordinal);
        string own = await KeyOfAsync(service, robotics);
        string shared = await KeyOfAsync(service, tutoring);
        Assert.StartsWith($"{Own}/keys/", own, StringComparison.Ordinal);
        Assert.StartsWith($"{Main}/keys/", shared, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(service.Data, "keys", "lycee", $"{own.Split('/')[^1]}.es256.pem")));
        Assert.True(File.Exists(Path.Combine(service.Data, "keys", $"{shared.Split('/')[^1]}.es256.pem")));
        await AssertValidAsync(service, robotics);
        await AssertValidAsync(service, tutoring);
    }

    [Fact]
    public async Task EveryPublicFileOfAnOwnAddressNamesThatAddressAlone()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, $$"""{ "publicBaseUrl": "{{Own}}", "ownKey": true }""");
        await service.Get<PublishAssets>().ExecuteAsync(Installation.Cancellation);
        PublicAward award = await AwardAsync(service, "robotique");

        string folder = Path.Combine(service.Data, "public", "sites", "lycee");
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path))];

        Assert.Contains("assets/badge.css", files);
        Assert.Contains(".well-known/jwks.json", files);
        Assert.Contains(".well-known/did.json", files);
        Assert.Contains("issuers/lycee", files);
        Assert.Contains("achievements/robotique/1", files);
        Assert.Contains($"badges/{award.Award.Id}/index.html", files);
        Assert.All(files, file => Assert.DoesNotContain(Main, File.ReadAllText(Path.Combine(folder, file)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task BadgesFromBeforeItHadKeyAndAddressStayValid()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, "{}");
        PublicAward before = await AwardAsync(service, "robotique");

        await InstallAsync(service, $$"""{ "publicBaseUrl": "{{Own}}", "ownKey": true }""");
        PublicAward after = await AwardAsync(service, "robotique", "apres@exemple.fr");

        Assert.Equal((Main, Own), (before.Award.BaseUrl, after.Award.BaseUrl));
        await AssertValidAsync(service, before);
        await AssertValidAsync(service, after);
    }

    [Fact]
    public async Task ARenewedKeySignsFromThenOnAndTheOldOneStaysKnown()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, """{ "ownKey": true }""");
        PublicAward first = await AwardAsync(service, "robotique");

        // The clock stands still between two keys, whose names tell them apart by their time.
        service.Time.Advance(TimeSpan.FromDays(1));
        await service.Get<IKeyRings>().Of("lycee").RotateAsync(Installation.Cancellation);
        PublicAward second = await AwardAsync(service, "robotique", "seconde@exemple.fr");

        Assert.NotEqual(await KeyOfAsync(service, first), await KeyOfAsync(service, second));
        Assert.StartsWith($"{Main}/keys/", await KeyOfAsync(service, second), StringComparison.Ordinal);
        await AssertValidAsync(service, first);
        await AssertValidAsync(service, second);
    }

    [Fact]
    public async Task ARevocationShowsAtTheOwnAddress()
    {
        await using Installation service = await Installation.OpenAsync();
        await InstallAsync(service, $$"""{ "publicBaseUrl": "{{Own}}", "ownKey": true }""");
        PublicAward award = await AwardAsync(service, "robotique");

        await service.Get<RevokeAward>().ExecuteAsync(
            award.Award.Id, "Erreur.", RevocationCategory.Unspecified, new Actor("Op", Role.Operator, []), Installation.Cancellation);
        await service.PumpAsync();

        BadgeVerification found = await VerifyAsync(service, award);
        Assert.Equal(Verdict.Invalid, found.Verdict);
        Assert.Contains(found.Faces[0].Report.Checks, check => check is { Outcome: CheckOutcome.Fail, Section: "status" });
    }

    [Theory]
    [InlineData($$"""{ "publicBaseUrl": "{{Main}}" }""")]
    [InlineData($$"""{ "publicBaseUrl": "HTTPS://badges.EXAMPLE/" }""")]
    public async Task TheInstallationsOwnAddressIsRefused(string lycee)
    {
        await using Installation service = await Installation.OpenAsync();

        CatalogueRefusedException refused = await Assert.ThrowsAsync<CatalogueRefusedException>(() => InstallAsync(service, lycee));

        Assert.Equal(("issuers[1].publicBaseUrl", CatalogueErrorCodes.AddressTaken), (refused.Errors[0].Path, refused.Errors[0].Code));
    }

    private static Task<CatalogueInstallation> InstallAsync(Installation service, string lycee)
    {
        JsonObject issuer = JsonNode.Parse(lycee)!.AsObject();
        issuer["id"] = "lycee";
        issuer["name"] = "Lycée";
        issuer["url"] = "https://lycee.example";
        issuer["email"] = "badges@lycee.example";
        CatalogueReading reading = CatalogueReader.Read(Encoding.UTF8.GetBytes(
            $$"""
            {
              "issuers": [{ "id": "rectorat", "name": "Rectorat", "url": "https://rectorat.example", "email": "badges@rectorat.example" }, {{issuer.ToJsonString()}}],
              "badges": [
                { "id": "tutorat", "name": "Tutorat", "description": "Accompagne.", "criteria": "Le montrer.", "issuer": "rectorat" },
                { "id": "robotique", "name": "Robotique", "description": "Construit.", "criteria": "Le montrer.", "issuer": "lycee" }
              ]
            }
            """));
        Assert.Empty(reading.Errors);
        return service.Get<InstallCatalogue>().ExecuteAsync(reading.Document!, (_, _) => Task.FromResult(ReadOnlyMemory<byte>.Empty), Installation.Cancellation);
    }

    private static async Task<PublicAward> AwardAsync(Installation service, string badge, string email = "camille@exemple.fr")
    {
        Nomination nomination = (await service.SubmitAsync(email, badge: badge)).Nomination!;
        await service.DecideAsync(nomination.Id, DecisionOutcome.Approved);
        await service.PumpAsync();
        AwardQueries awards = service.Get<AwardQueries>();
        return await awards.DescribeAsync((await awards.FindAsync(nomination.AwardId, Installation.Cancellation))!.Value, Installation.Cancellation);
    }

    private static async Task<string> KeyOfAsync(Installation service, PublicAward award)
    {
        string path = award.Addresses.FileOf(award.Addresses.Credential(award.Award.Id));
        await using FileContent file = (await service.Get<IFiles>().OpenAsync(FileArea.Public, path, Installation.Cancellation))!;
        using StreamReader reader = new(file.Content);
        string header = (await reader.ReadToEndAsync(Installation.Cancellation)).Split('.')[0];
        return (string)JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(header))!["kid"]!;
    }

    private static async Task AssertValidAsync(Installation service, PublicAward award)
    {
        BadgeVerification found = await VerifyAsync(service, award);
        Assert.Equal(2, found.Faces.Count);
        Assert.All(found.Faces, face => Assert.Equal(Verdict.Valid, face.Report.Verdict));
    }

    // By the page's address, as people paste it: the image, its faces, keys, profiles and lists are all read from where they say they are.
    private static Task<BadgeVerification> VerifyAsync(Installation service, PublicAward award) =>
        service.Get<VerifyBadge>().ExecuteAsync(VerifyInput.FromUrl(award.Addresses.Page(award.Award.Id)), Installation.Cancellation);
}
