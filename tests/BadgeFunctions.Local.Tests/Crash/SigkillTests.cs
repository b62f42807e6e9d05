using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Tests.Crash;

/// <summary>Promise 1: every approved nomination ends as exactly one published, verifiable badge, whatever crashes.</summary>
public sealed class SigkillTests : IDisposable
{
    private const int Nominations = 200;
    private const int Kills = 12;

    private readonly string _folder = Directory.CreateTempSubdirectory("badges-sigkill-").FullName;
    private readonly CancellationToken _cancelled = TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_folder, "data");

    [Fact]
    public async Task EveryApprovedNominationIsPublishedExactlyOnceThoughTheProcessIsKilledAgainAndAgain()
    {
        using Crashing service = new(Data);
        await service.StartAsync(_cancelled);
        string keyBefore = Assert.Single(Directory.GetFiles(Path.Combine(Data, "keys"), "*.pem"));
        byte[] keyContent = await File.ReadAllBytesAsync(keyBefore, _cancelled);
        string[] badges = await BadgesAsync(service);

        // Half of the kills fall while nominations come in, half while approvals set off issuance.
        service.KillAfter(RandomThresholds(Kills / 2));
        ConcurrentBag<string> ids = [];
        await Parallel.ForEachAsync(Enumerable.Range(0, Nominations), Parallelism, async (i, _) => ids.Add(await NominateAsync(service, badges, i)));
        Assert.Equal(Nominations, ids.Distinct().Count());

        service.KillAfter(RandomThresholds(Kills / 2));
        await Parallel.ForEachAsync(ids, Parallelism, async (id, _) => await ApproveAsync(service, id));
        Assert.True(service.Killed >= 10, $"Only {service.Killed} kills happened.");

        await service.DrainedAsync(_cancelled);
        await AssertEverythingIsPublishedOnceAsync(service, ids);
        Assert.Equal(keyBefore, Assert.Single(Directory.GetFiles(Path.Combine(Data, "keys"), "*.pem")));
        Assert.Equal(keyContent, await File.ReadAllBytesAsync(keyBefore, _cancelled));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ParallelOptions Parallelism => new() { MaxDegreeOfParallelism = 8, CancellationToken = _cancelled };

    private static Queue<int> RandomThresholds(int count) =>
        new(Enumerable.Range(1, count).Select(i => (i * Nominations / (count + 1)) + RandomNumberGenerator.GetInt32(-8, 9)));

    private async Task<string[]> BadgesAsync(Crashing service)
    {
        using JsonDocument list = await service.SendAsync(() => new HttpRequestMessage(HttpMethod.Get, "/api/badges"), HttpStatusCode.OK, _cancelled);
        JsonElement items = list.RootElement.GetProperty("items");
        return [.. items.EnumerateArray().Where(badge => badge.GetProperty("requires").GetArrayLength() == 0).Select(badge => badge.GetProperty("id").GetString()!)];
    }

    private async Task<string> NominateAsync(Crashing service, string[] badges, int i)
    {
        using JsonDocument created = await service.SendAsync(
            () => new HttpRequestMessage(HttpMethod.Post, "/api/nominations")
            {
                Headers = { { "Idempotency-Key", $"crash-{i}" } },
                Content = JsonContent.Create(new
                {
                    badge = badges[i % badges.Length],
                    familyName = $"Nom {i}",
                    givenName = "Camille",
                    email = $"camille.{i}@ecole.example",
                    evidence = new[] { new { title = "Bilan", url = $"https://blog.example/{i}" } },
                }),
            },
            HttpStatusCode.Created,
            _cancelled);
        return created.RootElement.GetProperty("id").GetString()!;
    }

    private async Task ApproveAsync(Crashing service, string id)
    {
        using JsonDocument _ = await service.SendAsync(
            () => new HttpRequestMessage(HttpMethod.Post, $"/api/nominations/{id}/decision") { Content = JsonContent.Create(new { outcome = "approved" }) },
            HttpStatusCode.Accepted,
            _cancelled);
    }

    private async Task AssertEverythingIsPublishedOnceAsync(Crashing service, ConcurrentBag<string> nominations)
    {
        string[] awards = Names("assertions");
        Assert.Equal(nominations.Count, awards.Length);
        Assert.Equal(awards, Names("badges"));
        Assert.Equal([.. awards.SelectMany(award => new[] { award, award + ".json" })], Names("credentials"));
        Assert.Equal([.. awards.SelectMany(award => new[] { award + ".png", award + ".svg" })], Names("images"));
        Assert.Empty(Directory.GetFiles(Path.Combine(Data, ".tmp"), "*", SearchOption.AllDirectories));

        JsonWebKey key = JsonWebKey.Parse(await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(Public("keys"))), _cancelled));
        HashSet<string> subjects = [];
        foreach (string award in awards)
        {
            ParsedJws jws = CompactJws.Parse(await File.ReadAllTextAsync(Path.Combine(Public("credentials"), award), _cancelled));
            Assert.True(key.Verify(jws.SigningInput, jws.Signature), award);
            using JsonDocument credential = JsonDocument.Parse(jws.Payload);
            Assert.True(subjects.Add(credential.RootElement.GetProperty("credentialSubject").GetProperty("identifier")[0].GetProperty("identityHash").GetString()!));
        }

        using JsonDocument dead = await service.SendAsync(
            () => new HttpRequestMessage(HttpMethod.Get, "/api/operations/dead-letters"), HttpStatusCode.OK, _cancelled);
        Assert.DoesNotContain("reason", dead.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    private string Public(string name) => Path.Combine(Data, "public", name);

    private string[] Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(Public(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal).Cast<string>()];
}
