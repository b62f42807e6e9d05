using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Web.Verification;
using OpenBadges.Jose;
using OpenBadges.Verification;

namespace BadgeFunctions.App.Tests.Service;

/// <summary>Promise 1 on Azure's adapters: every approved nomination ends as exactly one published, verifiable badge.</summary>
public sealed class WholeServiceTests(Azurite azurite)
{
    private const int Nominations = 100;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TakesAHundredNominationsToPublishedBadges()
    {
        await using CloudInstallation installation = await CloudInstallation.StartAsync(azurite, workers: 1);
        await NominateAndApproveAsync(installation);
        await new FunctionPump(installation, new Interruptions(0)).RunUntilIdleAsync(Cancellation);

        await AssertEveryBadgeIsPublishedOnceAsync(installation);
        await AssertServedAsync(installation);
    }

    [Fact]
    public async Task LosesAndRepeatsNothingThoughTwoWorkersCrashAtRandomAndShareMessages()
    {
        await using CloudInstallation installation = await CloudInstallation.StartAsync(azurite, workers: 2);
        Interruptions interruptions = new(250);
        installation.Broker.Before = interruptions.Cut;
        await NominateAndApproveAsync(installation);
        await new FunctionPump(installation, interruptions).RunUntilIdleAsync(Cancellation);

        Assert.True(interruptions.Count > 100, $"Only {interruptions.Count} interruptions happened.");
        await AssertEveryBadgeIsPublishedOnceAsync(installation);
    }

    private static async Task NominateAndApproveAsync(CloudInstallation installation)
    {
        ConcurrentBag<string> nominations = [];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = 8, CancellationToken = Cancellation };
        await Parallel.ForEachAsync(Enumerable.Range(0, Nominations), parallel, async (i, _) => nominations.Add(await installation.NominateAsync(i)));
        await Parallel.ForEachAsync(nominations, parallel, async (id, _) => await installation.ApproveAsync(id));
    }

    private static async Task AssertEveryBadgeIsPublishedOnceAsync(CloudInstallation installation)
    {
        using PublishedDocuments published = new(installation.PublicContainer);
        BadgeInspector inspector = new(published, installation.Time);
        string[] awards = [.. (await installation.PublishedAsync("assertions/")).Select(name => name["assertions/".Length..])];
        ConcurrentDictionary<string, string> subjects = new(StringComparer.Ordinal);

        Assert.Equal(Nominations, awards.Length);
        await Parallel.ForEachAsync(awards, Cancellation, async (award, cancelled) =>
        {
            LinkedDocument jwt = await published.ReadAsync($"credentials/{award}", cancelled);
            await AssertValidAsync(inspector, new BadgeInput(jwt.Body, jwt.FinalUri), faces: 1);
            LinkedDocument assertion = await published.ReadAsync($"assertions/{award}", cancelled);
            await AssertValidAsync(inspector, new BadgeInput(assertion.Body, assertion.FinalUri), faces: 1);
            await AssertValidAsync(inspector, new BadgeInput((await published.ReadAsync($"images/{award}.png", cancelled)).Body), faces: 2);
            await AssertValidAsync(inspector, new BadgeInput((await published.ReadAsync($"images/{award}.svg", cancelled)).Body), faces: 2);
            Assert.StartsWith("text/html", (await published.ReadAsync($"badges/{award}/index.html", cancelled)).ContentType);
            Assert.True(subjects.TryAdd(SubjectOf(jwt), award));
        });

        // An acknowledgement and the badge, once each.
        Assert.Equal(Nominations, installation.Mail.All.Select(message => message.To).Distinct().Count());
        Assert.Equal(2 * Nominations, installation.Mail.All.Count());
        using HttpResponseMessage dead = await installation.AskAsync(HttpMethod.Get, "/api/operations/dead-letters");
        Assert.Equal("""{"items":[]}""", await dead.Content.ReadAsStringAsync(Cancellation));
    }

    // The functions serve the same files at the same paths, for a host without anything in front of it.
    private static async Task AssertServedAsync(CloudInstallation installation)
    {
        foreach (string path in await installation.PublishedAsync("assertions/"))
        {
            using HttpResponseMessage response = await installation.Workers[0].Client.GetAsync('/' + path, Cancellation);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        using HttpResponseMessage ready = await installation.Workers[0].Client.GetAsync("/readyz", Cancellation);
        using HttpResponseMessage page = await installation.Workers[0].Client.GetAsync("/", Cancellation);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.True(page.IsSuccessStatusCode, installation.Workers[0].Failure?.ToString());
        Assert.Contains("Tutorat", await page.Content.ReadAsStringAsync(Cancellation));
    }

    private static async Task AssertValidAsync(BadgeInspector inspector, BadgeInput input, int faces)
    {
        BadgeVerification verification = await inspector.InspectAsync(input, new VerificationRequest(), Cancellation);
        Assert.True(
            verification.Verdict == Verdict.Valid,
            string.Join(", ", verification.Faces.SelectMany(face => face.Report.Checks).Where(check => check.Outcome != CheckOutcome.Pass)));
        Assert.Equal(faces, verification.Faces.Count);
    }

    private static string SubjectOf(LinkedDocument jwt)
    {
        using JsonDocument credential = JsonDocument.Parse(CompactJws.Parse(System.Text.Encoding.ASCII.GetString(jwt.Body.Span)).Payload);
        return credential.RootElement.GetProperty("credentialSubject").GetProperty("identifier")[0].GetProperty("identityHash").GetString()!;
    }
}
