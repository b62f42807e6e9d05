using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Local.Storage;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Commission;

/// <summary>A commission at its browsers: plans a session, lets its members in, and does what they do.</summary>
/// <param name="service">The service.</param>
/// <param name="browser">Their browsers.</param>
internal sealed class Sittings(RunningService service, InstalledBrowser browser) : IAsyncDisposable
{
    private const string Issuer = "rectorat";

    private readonly List<(string Name, string Email)> _people = [];
    private readonly List<Visitor> _members = [];

    /// <summary>The session.</summary>
    public string Session { get; } = CommissionSessionId.New(Issuer);

    /// <summary>The members; the first presides, the second keeps the minutes.</summary>
    public IReadOnlyList<Visitor> Members => _members;

    /// <summary>Whoever presides.</summary>
    public Visitor Chair => _members[0];

    /// <summary>Nominates somebody, with the operator's word for it, and returns the nomination's id.</summary>
    public async Task<string> NominateAsync(string badge, string name, string? witness = null, params (string Title, string FileName, byte[] Content)[] files)
    {
        using MultipartFormDataContent form = [];
        Add(form, ("badge", badge), ("familyName", name), ("givenName", "Léa"), ("email", $"{UnguessableId.New()}@ac-valmont.example"));
        Add(form, ("function", "Professeure documentaliste"), ("workplaceName", "Lycée Germaine-Tillion"));
        Add(form, ("reason", "Accueille chaque année les familles qui arrivent en cours d’année : visite, livret en cinq langues, suivi pendant trois mois."));
        Add(form, ("evidence[0].title", "Livret d’accueil"), ("evidence[0].url", "https://blog.valmont.example/livret"));
        int piece = 1;
        foreach ((string title, string fileName, byte[] content) in files)
        {
            Add(form, ($"evidence[{piece}].title", title));
            form.Add(new ByteArrayContent(content), $"\"evidence[{piece++}].file\"", fileName);
        }

        if (witness is not null)
        {
            Add(form, ($"evidence[{piece}].witnessName", "Un collègue"), ($"evidence[{piece}].witnessEmail", witness));
        }

        using HttpResponseMessage created = await service.Operator.PostAsync("/api/nominations", form, TestContext.Current.CancellationToken);
        JsonNode body = (await created.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        Assert.True(created.IsSuccessStatusCode, body.ToJsonString());
        return (string)body["id"]!;
    }

    /// <summary>Makes an account and a browser that is signed in to it.</summary>
    public async Task<Visitor> InviteAsync(string name, string department, string language = "fr-FR", bool javaScript = true)
    {
        string email = EmailOf(name);
        string token = await service.MemberAsync(name, email, department, "reviewer", Issuer);
        Visitor visitor = await browser.VisitAsync(service.Address, language, javaScript);
        _people.Add((name, email));
        _members.Add(visitor);
        await visitor.SignInAsync(token);
        return visitor;
    }

    /// <summary>The address of a member.</summary>
    public static string EmailOf(string name) => $"{name.Split(' ')[0].ToLowerInvariant()}@ac-valmont.example";

    /// <summary>Plans the session with everybody who was invited.</summary>
    public async Task PlanAsync(string title = "Commission de mars", CommissionRules? rules = null)
    {
        List<Seat> seats = [];
        foreach ((string name, string email) in _people)
        {
            using HttpResponseMessage opened = await service.Operator.PostAsJsonAsync(
                "/api/people", new { email, name, grants = new[] { new { role = "reviewer", issuer = Issuer } } }, TestContext.Current.CancellationToken);
            string account = (string)(await opened.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["id"]!;
            seats.Add(new Seat
            {
                Id = UnguessableId.New(),
                Account = account,
                Name = name,
                Email = email,
                Department = seats.Count % 2 == 0 ? "DANE" : "CARDIE",
                Role = seats.Count switch { 0 => SeatRole.Chair, 1 => SeatRole.Secretary, _ => SeatRole.Member },
                Since = TimeProvider.System.GetUtcNow(),
            });
        }

        CommissionSession session = new()
        {
            Id = Session,
            Issuer = Issuer,
            Title = title,
            StartsAt = TimeProvider.System.GetUtcNow(),
            EndsAt = TimeProvider.System.GetUtcNow().AddHours(3),
            Rules = rules ?? new CommissionRules(),
            Seats = seats,
        };
        await using SqliteStore store = SqliteStore.Open(Path.Combine(service.Data, "badges.db"), exclusive: false, TimeProvider.System);
        Assert.True((await new SqliteDocuments(store).SaveAsync(SessionChange.Insert(session), TestContext.Current.CancellationToken)).Saved);
    }

    /// <summary>Everybody reads the charter and comes in.</summary>
    public async Task ComeInAsync()
    {
        foreach (Visitor member in _members)
        {
            await member.OpenAsync($"/sitting/{Session}");
            await member.SendAsync();
        }
    }

    /// <summary>The chair puts all that waits on the agenda and opens the sitting.</summary>
    public async Task OpenAsync()
    {
        await Chair.OpenAsync($"/sitting/{Session}/agenda");
        await Chair.Page.FollowAsync(() => Chair.Page.Locator("button[name=act][value=add]").First.ClickAsync());
        await Chair.OpenAsync($"/sitting/{Session}");
        await Chair.PressAsync("Ouvrir la séance");
        await Chair.Page.GetByText("Écran de projection").WaitForAsync();
    }

    /// <summary>Shows a dossier to everybody.</summary>
    public async Task ShowAsync(string nomination)
    {
        await Chair.OpenAsync(PathOf(nomination));
        await Chair.PressAsync("Montrer à tous");
        await Chair.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Montrer à tous" }).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    /// <summary>Opens the vote on the dossier that the chair has before them.</summary>
    public async Task OpenVoteAsync(string nomination)
    {
        await Chair.OpenAsync(PathOf(nomination));
        await Chair.Page.Locator("button[name=act][value=open]").ClickAsync();
        await Chair.Page.Locator("button[name=act][value=close]").WaitForAsync();
    }

    /// <summary>Closes the vote.</summary>
    public async Task CloseVoteAsync(string nomination)
    {
        await Chair.OpenAsync(PathOf(nomination));
        await Chair.Page.Locator("button[name=act][value=close]").ClickAsync();
        await Chair.Page.Locator(".tally").WaitForAsync();
    }

    /// <summary>A member votes.</summary>
    public async Task VoteAsync(Visitor member, string nomination, string choice)
    {
        await member.OpenAsync(PathOf(nomination));
        await member.Page.Locator($"form.vote input[value={choice}]").CheckAsync();
        await member.Page.Locator("form.vote button[type=submit]").ClickAsync();
        await member.Page.Locator("#vote .fr-valid-text").WaitForAsync();
    }

    /// <summary>A member says of a piece whether it is admissible.</summary>
    public async Task OpineAsync(Visitor member, string nomination, int piece, bool admissible, string? reason = null)
    {
        await member.OpenAsync(PathOf(nomination));
        ILocator form = member.Page.Locator($"#opinion-{piece} form");
        await form.Locator($"input[value={(admissible ? "yes" : "no")}]").CheckAsync();
        if (reason is not null)
        {
            await form.Locator("textarea").FillAsync(reason);
        }

        await form.Locator("button[type=submit]").ClickAsync();
        await member.Page.Locator($"#opinion-{piece} .fr-valid-text").WaitForAsync();
    }

    /// <summary>The mail address of whom a nomination is about.</summary>
    public async Task<string> AddressOfAsync(string nomination) => (string)(await service.Operator.GetFromJsonAsync<JsonNode>(
        $"/api/nominations/{nomination}", TestContext.Current.CancellationToken))!["nominee"]!["email"]!;

    /// <summary>The address of a dossier.</summary>
    public string PathOf(string nomination) => $"/sitting/{Session}/{nomination}";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (Visitor member in _members)
        {
            await member.DisposeAsync();
        }
    }

    private static void Add(MultipartFormDataContent form, params (string Name, string Value)[] fields)
    {
        foreach ((string name, string value) in fields)
        {
            form.Add(new StringContent(value), $"\"{name}\"");
        }
    }
}
