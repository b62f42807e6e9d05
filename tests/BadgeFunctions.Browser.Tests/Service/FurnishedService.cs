using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BadgeFunctions.Browser.Tests.Browsing;

namespace BadgeFunctions.Browser.Tests.Service;

/// <summary>A running service with something on every page.</summary>
public sealed class FurnishedService : IAsyncDisposable
{
    private const string Badge = "accueillir";

    private FurnishedService(RunningService service) => Service = service;

    /// <summary>The service.</summary>
    public RunningService Service { get; }

    /// <summary>The operator's token.</summary>
    public string Token { get; private set; } = string.Empty;

    /// <summary>A nomination that waits for the commission: its id and its tracking page.</summary>
    public (string Id, string Tracking) Waiting { get; private set; }

    /// <summary>One that was accepted, whose badge is published.</summary>
    public (string Id, string Tracking) Accepted { get; private set; }

    /// <summary>One whose badge was revoked.</summary>
    public (string Id, string Tracking) Revoked { get; private set; }

    /// <summary>Where a colleague is asked to agree.</summary>
    public string Consent { get; private set; } = string.Empty;

    /// <summary>The award of <see cref="Accepted"/>.</summary>
    public string Award { get; private set; } = string.Empty;

    /// <summary>The award of <see cref="Revoked"/>.</summary>
    public string RevokedAward { get; private set; } = string.Empty;

    /// <summary>Starts a service and furnishes it.</summary>
    /// <param name="browser">For what only a person can do.</param>
    /// <param name="settings">Settings beyond the usual, as environment variables.</param>
    public static async Task<FurnishedService> StartAsync(InstalledBrowser browser, params (string Name, string Value)[] settings)
    {
        RunningService service = await RunningService.StartAsync(settings);
        try
        {
            FurnishedService furnished = new(service);
            await furnished.FurnishAsync(browser);
            return furnished;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Service.DisposeAsync();

    private async Task FurnishAsync(InstalledBrowser browser)
    {
        Token = await Service.TokenAsync("operator");
        await using Visitor visitor = await browser.VisitAsync(Service.Address);
        Waiting = await NominateAsync(visitor, "lea.martin@ac-valmont.example");
        Accepted = await NominateAsync(visitor, "zoe.durand@ac-valmont.example");
        Revoked = await NominateAsync(visitor, "ali.haddad@ac-valmont.example");
        await NominateAsync(visitor, "noe.petit@ac-valmont.example", "claire.morel@ac-valmont.example");
        Consent = (await Service.Mailbox.WaitForAsync("noe.petit@ac-valmont.example", "/consent/")).Link("/consent/");
        Award = await ApproveAsync(Accepted.Id, "zoe.durand@ac-valmont.example");
        RevokedAward = await ApproveAsync(Revoked.Id, "ali.haddad@ac-valmont.example");
        await PostAsync($"/api/awards/{RevokedAward}/revocation", new { category = "error", reason = "Attribué à la mauvaise personne." });
        await WaitForRevocationAsync(RevokedAward);
    }

    private async Task<(string Id, string Tracking)> NominateAsync(Visitor visitor, string email, string? nominator = null)
    {
        JsonNode created = await PostAsync("/api/nominations", new
        {
            badge = Badge,
            familyName = "Martin-Lefèvre",
            givenName = "Léa",
            email,
            nominatedBy = nominator,
            function = "Professeure documentaliste",
            workplaceName = "Lycée Germaine-Tillion",
            workplaceTown = "Sains-du-Nord",
            reason = "Accueille chaque année les familles qui arrivent en cours d’année : visite, livret en cinq langues, suivi pendant trois mois.",
            evidence = new object[]
            {
                new { title = "Livret d’accueil en cinq langues", url = "https://blog.valmont.example/livret-d-accueil", date = "2026-03-12" },
                new { title = "Témoignages des familles", url = "https://blog.valmont.example/temoignages" },
            },
        });
        if ((string?)created["status"] == "awaiting-proof")
        {
            await visitor.OpenAsync((await Service.Mailbox.WaitForAsync(nominator ?? email, "/confirm/")).Link("/confirm/"));
            await visitor.SendAsync();
        }

        return ((string)created["id"]!, new Uri((string)created["trackingUrl"]!).PathAndQuery);
    }

    private async Task<string> ApproveAsync(string nomination, string email)
    {
        JsonNode decided = await PostAsync($"/api/nominations/{nomination}/decision", new { outcome = "approved", reason = "Un accueil exemplaire." });
        await Service.Mailbox.WaitForAsync(email, "/badges/");
        return (string)decided["award"]!;
    }

    private async Task WaitForRevocationAsync(string award)
    {
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(100));
        while (await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken))
        {
            using HttpResponseMessage assertion = await Service.Operator.GetAsync($"/assertions/{award}", TestContext.Current.CancellationToken);
            if ((await assertion.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("\"revoked\"", StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    private async Task<JsonNode> PostAsync(string address, object body)
    {
        using HttpResponseMessage response = await Service.Operator.PostAsJsonAsync(address, body, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {address} {text}");
        return JsonNode.Parse(text) ?? new JsonObject();
    }
}
