using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using BadgeFunctions.Local.Storage;
using BadgeFunctions.Local.Tests.Service;

namespace BadgeFunctions.Local.Tests.Commissions;

/// <summary>Six members vote at once on forty dossiers over the real service, and every other request is lost before or after it gets there.</summary>
public sealed partial class FlakyVotingTests : IDisposable
{
    private const int Members = 6;
    private const int Dossiers = 40;
    private const string PlainAddress = "http://badges.example";

    private readonly string _folder = Directory.CreateTempSubdirectory("badges-votes-").FullName;
    private readonly CancellationToken _cancelled = TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_folder, "data");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NoVoteIsLostOrCountedTwice(bool secret)
    {
        using ServiceProcess service = await ServiceProcess.StartAsync(Data, _cancelled, PlainAddress);
        string[] nominations = await Task.WhenAll(Enumerable.Range(0, Dossiers).Select(i => NominateAsync(service, i)));
        (string Account, HttpClient Client, LostRequests Wire)[] people = await Task.WhenAll(Enumerable.Range(0, Members).Select(i => SignInAsync(service, i)));
        string session = await PlanAsync(people.Select(one => one.Account), nominations);

        foreach ((_, HttpClient client, _) in people)
        {
            await SendAsync(client, $"/sitting/{session}/charter", await TokenAsync(client, $"/sitting/{session}"));
        }

        HttpClient chair = people[0].Client;
        string form = await TokenAsync(chair, $"/sitting/{session}/agenda");
        await SendAsync(chair, $"/sitting/{session}/agenda", form, [("act", "add"), .. nominations.Select(one => ("nomination", one))]);
        await SendAsync(chair, $"/sitting/{session}/open", form);
        foreach (string nomination in nominations)
        {
            if (secret)
            {
                await SendAsync(chair, $"/sitting/{session}/{nomination}/secret", form, ("secretReason", "Pour voter librement."));
            }

            await SendAsync(chair, $"/sitting/{session}/{nomination}/ballot", form, ("act", "open"), ("round", "1"));
        }

        ConcurrentDictionary<string, ConcurrentBag<VoteChoice>> given = new();
        await Task.WhenAll(people.Select(one => Task.Run(async () =>
        {
            string own = await TokenAsync(one.Client, $"/sitting/{session}");
            one.Wire.Lossy = true;
            await Parallel.ForEachAsync(nominations, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = _cancelled }, async (nomination, _) =>
            {
                VoteChoice choice = (VoteChoice)RandomNumberGenerator.GetInt32(4);
                given.GetOrAdd(nomination, _ => []).Add(choice);
                await SendAsync(one.Client, $"/sitting/{session}/{nomination}/vote", own, ("round", "1"), ("choice", VoteNames.Of(choice)));
            });
            one.Wire.Lossy = false;
        }, _cancelled)));

        foreach (string nomination in nominations)
        {
            await SendAsync(chair, $"/sitting/{session}/{nomination}/ballot", form, ("act", "close"), ("round", "1"));
            AgendaItem item = await ReadAsync(session, nomination);
            Assert.Equal(Tallying.Count(given[nomination]), item.Ballot!.Tally);
            Assert.Equal((Members, secret), (item.Ballot.Voted.Count, item.Ballot.Secret));
        }

        Assert.True(people.Sum(one => one.Wire.LostBefore) > 20 && people.Sum(one => one.Wire.LostAfter) > 20);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // As the page's script does: sends again until an answer comes.
    private async Task SendAsync(HttpClient client, string path, string token, params IEnumerable<(string Name, string Value)> fields)
    {
        while (true)
        {
            using FormUrlEncodedContent content = new(
                fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
            try
            {
                using HttpResponseMessage response = await client.PostAsync(new Uri(path, UriKind.Relative), content, _cancelled);
                Assert.True(response.StatusCode == HttpStatusCode.SeeOther, $"{response.StatusCode} {path}");
                return;
            }
            catch (HttpRequestException)
            {
                // The connection went away.
            }
        }
    }

    private async Task<string> TokenAsync(HttpClient client, string path) =>
        FormToken().Match(await client.GetStringAsync(new Uri(path, UriKind.Relative), _cancelled)).Groups[1].Value;

    private async Task<string> NominateAsync(ServiceProcess service, int number)
    {
        using HttpResponseMessage created = await service.Client.PostAsJsonAsync(
            "/api/nominations",
            new { badge = Installation.Badge, familyName = $"Martin {number}", givenName = "Camille", email = $"candidat.{number}@ecole.example" },
            _cancelled);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        return (string)(await created.Content.ReadFromJsonAsync<JsonNode>(_cancelled))!["id"]!;
    }

    private async Task<(string Account, HttpClient Client, LostRequests Wire)> SignInAsync(ServiceProcess service, int number)
    {
        string issuer = await IssuerAsync(service);
        object[] grants = [new { role = "reviewer", issuer }];
        JsonNode account = await PostAsync(service, "/api/people", new { email = $"membre.{number}@ecole.example", name = $"Membre {number}", grants });
        JsonNode token = await PostAsync(
            service, "/api/operations/tokens", new { name = $"Membre {number}", role = "reviewer", issuers = new[] { issuer }, account = (string)account["id"]! });
        LostRequests wire = new();
        HttpClient client = new(wire) { BaseAddress = service.BaseAddress };
        client.DefaultRequestHeaders.Add("Accept", "text/html,application/xhtml+xml");
        await SendAsync(client, "/sign-in", await TokenAsync(client, "/sign-in"), ("token", (string)token["token"]!));
        return ((string)account["id"]!, client, wire);
    }

    private async Task<string> IssuerAsync(ServiceProcess service)
    {
        JsonNode list = (await service.Client.GetFromJsonAsync<JsonNode>("/api/badges", _cancelled))!;
        JsonNode badge = list["items"]!.AsArray().Single(one => (string)one!["id"]! == Installation.Badge)!;
        return badge["issuer"] is JsonValue id ? (string)id! : (string)badge["issuer"]!["id"]!;
    }

    private async Task<JsonNode> PostAsync(ServiceProcess service, string path, object body)
    {
        using HttpResponseMessage response = await service.Client.PostAsJsonAsync(path, body, _cancelled);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {path}");
        return (await response.Content.ReadFromJsonAsync<JsonNode>(_cancelled))!;
    }

    private async Task<string> PlanAsync(IEnumerable<string> accounts, string[] nominations)
    {
        await using SqliteStore store = SqliteStore.Open(Path.Combine(Data, "badges.db"), exclusive: false, TimeProvider.System);
        SqliteDocuments documents = new(store);
        Document<Core.Nominations.Nomination> one = (await documents.FindAsync(
            new DocumentKey(Core.Nominations.NominationPartition.Of(Installation.Badge), Core.Nominations.NominationPartition.Nomination(nominations[0])),
            CoreJson.Default.Nomination,
            _cancelled))!;
        CommissionSession session = new()
        {
            Id = CommissionSessionId.New(one.Value.Issuer),
            Issuer = one.Value.Issuer,
            StartsAt = TimeProvider.System.GetUtcNow(),
            EndsAt = TimeProvider.System.GetUtcNow().AddHours(2),
            Rules = new CommissionRules(),
            Seats =
            [
                .. accounts.Select((account, i) => new Seat
                {
                    Id = UnguessableId.New(),
                    Account = account,
                    Name = $"Membre {i}",
                    Email = $"membre.{i}@ecole.example",
                    Role = i == 0 ? SeatRole.Chair : SeatRole.Member,
                    Since = TimeProvider.System.GetUtcNow(),
                }),
            ],
        };
        Assert.True((await documents.SaveAsync(SessionChange.Insert(session), _cancelled)).Saved);
        return session.Id;
    }

    private async Task<AgendaItem> ReadAsync(string session, string nomination)
    {
        await using SqliteStore store = SqliteStore.Open(Path.Combine(Data, "badges.db"), exclusive: false, TimeProvider.System);
        return (await new CommissionQueries(new SqliteDocuments(store)).FindDossierAsync(session, nomination, _cancelled))!.Value;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();

    /// <summary>A wire on which a third of all requests is lost on the way there and a third of all answers on the way back.</summary>
    private sealed class LostRequests() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        private int _before;
        private int _after;

        public bool Lossy { get; set; }

        public int LostBefore => _before;

        public int LostAfter => _after;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Lossy && RandomNumberGenerator.GetInt32(3) == 0)
            {
                Interlocked.Increment(ref _before);
                throw new HttpRequestException("Lost on the way there.");
            }

            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            if (Lossy && RandomNumberGenerator.GetInt32(3) == 0)
            {
                Interlocked.Increment(ref _after);
                response.Dispose();
                throw new HttpRequestException("Lost on the way back.");
            }

            return response;
        }
    }
}
