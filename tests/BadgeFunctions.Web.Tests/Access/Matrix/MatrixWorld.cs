using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Access.Matrix;

/// <summary>A site with three issuers that each have one of everything: one's own, one below it, and another.</summary>
public sealed class MatrixWorld : IAsyncLifetime
{
    /// <summary>The callers' issuer.</summary>
    public const string Own = "rectorat";

    /// <summary>The seat of the reviewer from outside, in every session.</summary>
    internal const string OutsideSeat = "0123456789abcdefghjkmnpqrs";
    private const string Below = "college";
    private const string Other = "lycee";
    private static readonly Actor Everything = new("Sacha Exploitant", Role.Operator, []);

    private readonly Dictionary<Place, Things> _things = [];
    private readonly Dictionary<MatrixRole, MatrixCaller> _callers = [];
    private IReadOnlyDictionary<DocumentKey, (byte[] Json, string ETag)> _documents = null!;
    private KeyValuePair<(FileArea Area, string Path), FileWrite>[] _files = null!;

    /// <summary>The site.</summary>
    internal TestSite Site { get; } = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ReadOnlyMemory<byte> Catalogue
    {
        get
        {
            IEnumerable<string> badges = new[] { Own, Below, Other }.SelectMany(issuer => new[]
            {
                $$"""{ "id": "{{issuer}}-tutorat", "name": "Tutorat {{issuer}}", "description": "Accompagne.", "criteria": "Le montrer.", "issuer": "{{issuer}}", "image": { "png": "a.png", "svg": "a.svg", "alt": "Un rond" } }""",
                $$"""{ "id": "{{issuer}}-conversions", "name": "Conversions {{issuer}}", "description": "Convertit.", "criteria": "Le montrer.", "issuer": "{{issuer}}", "approval": "assessor", "minors": true, "image": { "png": "a.png", "svg": "a.svg", "alt": "Un rond" } }""",
            });
            return Encoding.UTF8.GetBytes(
                $$"""
                {
                  "issuers": [
                    { "id": "rectorat", "name": "Rectorat", "url": "https://rectorat.example", "email": "badges@rectorat.example" },
                    { "id": "college", "name": "Collège", "url": "https://college.example", "email": "badges@college.example", "parent": "rectorat" },
                    { "id": "lycee", "name": "Lycée", "url": "https://lycee.example", "email": "badges@lycee.example" }
                  ],
                  "badges": [{{string.Join(", ", badges)}}]
                }
                """);
        }
    }

    /// <summary>One of everything at a place.</summary>
    public Things At(Place place) => _things[place];

    /// <summary>Somebody with a role.</summary>
    internal MatrixCaller As(MatrixRole role) => _callers[role];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Site.InitializeAsync();
        CatalogueReading reading = CatalogueReader.Read(Catalogue);
        Assert.Empty(reading.Errors);
        await Service<InstallCatalogue>().ExecuteAsync(reading.Document!, (_, _) => Task.FromResult(ReadOnlyMemory<byte>.Empty), Cancellation);
        _things[Place.Own] = await FurnishAsync(Own);
        _things[Place.Below] = await FurnishAsync(Below);
        _things[Place.Other] = await FurnishAsync(Other);
        foreach (MatrixRole role in Enum.GetValues<MatrixRole>())
        {
            _callers[role] = await MatrixCaller.ArriveAsync(Site, await ActorOfAsync(role));
        }

        Site.Queue.Clear();
        _documents = Site.Documents.Snapshot();
        _files = Site.Files.Snapshot();
    }

    /// <summary>How often anything was changed: nothing was between two moments at which it is the same.</summary>
    public int Changes => Site.Documents.Changes;

    /// <summary>Makes everything what it was at the start.</summary>
    public async Task RestoreAsync()
    {
        DocumentKey catalogue = new("catalogue", "current");
        if (Site.Documents.Snapshot().GetValueOrDefault(catalogue).ETag != _documents[catalogue].ETag)
        {
            // The catalogue is kept in memory; any edit makes its reader look again, at what is put back then.
            Site.Documents.Restore(_documents);
            await Service<PlaceIssuer>().ExecuteAsync(Everything, Own, null, null, "0", Cancellation);
        }

        Site.Documents.Restore(_documents);
        Site.Files.Restore(_files);
        Site.Queue.Clear();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _callers.Values.ToList().ForEach(caller => caller.Dispose());
        await Site.DisposeAsync();
    }

    private T Service<T>()
        where T : notnull => Site.Services.GetRequiredService<T>();

    private async Task<Things> FurnishAsync(string issuer)
    {
        string badge = $"{issuer}-tutorat";
        JsonNode nomination = await NominateWithFileAsync($"awa@{issuer}.example", badge);
        JsonNode second = await Site.NominateAsync($"zoe@{issuer}.example", badge);
        JsonNode decided = await Site.NominateAsync($"noe@{issuer}.example", badge);
        using HttpResponseMessage decision = await Site.PostAsync(Caller.Operator, $"/api/nominations/{decided["id"]}/decision", new { outcome = "approved" });
        await Site.PumpAsync();
        using HttpResponseMessage read = await Site.SendAsync(Caller.Operator, HttpMethod.Get, $"/api/nominations/{nomination["id"]}");
        SessionReading attendance = await Service<CreateSession>().ExecuteAsync(
            new SessionDraft { Badge = badge, Title = "Atelier", Day = "2026-03-20", Minutes = "60", Places = "20" }, Everything, Cancellation);
        ClassResult list = await Service<CreateClass>().ExecuteAsync(
            new ClassDraft(issuer, "2de 4", "2026-2027", [new("Diallo", "Awa", null)]), Everything, Cancellation);
        Account person = await Service<AccountBook>().OpenAsync($"membre@{issuer}.example", $"Membre {issuer}", [new Grant(Role.Reviewer, issuer)], "Anglais", Cancellation);
        JsonNode judged = await NominateWithFileAsync($"lou@{issuer}.example", badge);
        using HttpResponseMessage readJudged = await Site.SendAsync(Caller.Operator, HttpMethod.Get, $"/api/nominations/{judged["id"]}");
        string sitting = await ConveneAsync(issuer, SessionStatus.Open, (string)judged["id"]!, (string)second["id"]!);
        string planned = await ConveneAsync(issuer, SessionStatus.Planned);
        EditResult draft = await Service<SaveDraft>().CreateAsync(
            Everything, issuer, new DraftRequest(new BadgeEntry { Name = $"Ébauche {issuer}", Approval = ApprovalPaths.Commission }, DraftArt.None, "none"), Cancellation);
        return new Things(new Dictionary<string, string>
        {
            ["issuer"] = issuer,
            ["badge"] = badge,
            ["draft"] = draft.State!.Id,
            ["assessed"] = $"{issuer}-conversions",
            ["nomination"] = (string)nomination["id"]!,
            ["second"] = (string)second["id"]!,
            ["evidence"] = (string)(await read.JsonAsync())["evidence"]![0]!["id"]!,
            ["award"] = (string)(await decision.JsonAsync())["award"]!,
            ["attendance"] = attendance.Session!.Id,
            ["class"] = list.Class!.Id,
            ["pupil"] = list.Class.Pupils[0].Id,
            ["person"] = person.Id,
            ["sitting"] = sitting,
            ["planned"] = planned,
            ["dossier"] = (string)judged["id"]!,
            ["piece"] = (string)(await readJudged.JsonAsync())["evidence"]![0]!["id"]!,
        });
    }

    // A session with somebody from outside on its only seat; of its dossiers the first is to be judged, the others are.
    private async Task<string> ConveneAsync(string issuer, SessionStatus status, params string[] dossiers)
    {
        CommissionSession session = new()
        {
            Id = CommissionSessionId.New(issuer),
            Issuer = issuer,
            StartsAt = Site.Time.GetUtcNow().AddHours(1),
            EndsAt = Site.Time.GetUtcNow().AddHours(3),
            Rules = CommissionRules.Usual,
            Status = status,
            Agenda = dossiers,
            Seats =
            [
                new Seat
                {
                    Id = OutsideSeat,
                    Name = "Alix Invitée",
                    Email = "alix@ailleurs.example",
                    State = SeatState.Seated,
                    Since = Site.Time.GetUtcNow(),
                    CharterAt = Site.Time.GetUtcNow(),
                },
            ],
        };
        DocumentSave save = SessionChange.Insert(session);
        foreach ((int place, string dossier) in dossiers.Index())
        {
            AgendaItem item = new() { Session = session.Id, Nomination = dossier, Badge = $"{issuer}-tutorat" };
            save.Insert(
                CommissionPartition.Dossier(session.Id, dossier),
                place == 0 ? item : item with
                {
                    Stage = DossierStage.Decided,
                    Outcome = new Outcome { Kind = OutcomeKind.Award, At = Site.Time.GetUtcNow(), Strengths = "Elle explique." },
                },
                CoreJson.Default.AgendaItem);
        }

        Assert.True((await Site.Documents.SaveAsync(save, Cancellation)).Saved);
        return session.Id;
    }

    private async Task<JsonNode> NominateWithFileAsync(string email, string badge)
    {
        using MultipartFormDataContent form = [];
        foreach ((string name, string value) in new[] { ("badge", badge), ("familyName", "Martin"), ("givenName", "Camille"), ("email", email), ("reason", "Accompagne.") })
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent("%PDF-1.7 compte rendu"u8.ToArray()), "file", "compte-rendu.pdf");
        using HttpResponseMessage response = await Site.SendAsync(Caller.Operator, HttpMethod.Post, "/api/nominations", form);
        Assert.Equal(System.Net.HttpStatusCode.Created, response.StatusCode);
        return await response.JsonAsync();
    }

    private async Task<Actor?> ActorOfAsync(MatrixRole role) => role switch
    {
        MatrixRole.Anonymous => null,
        MatrixRole.Outsider => new Actor("Alix Invitée", []) { Seat = new SeatReference(_things[Place.Own]["sitting"], OutsideSeat) },
        MatrixRole.Reviewer => await MemberAsync("relecteur", new Grant(Role.Reviewer, Own)),
        MatrixRole.Assessor => await MemberAsync("evaluatrice", new Grant(Role.Assessor, Own)),
        MatrixRole.Manager => await MemberAsync("responsable", new Grant(Role.Manager, Own)),
        MatrixRole.Administrator => await MemberAsync("administration", new Grant(Role.Administrator, null)),
        _ => await MemberAsync("exploitation", new Grant(Role.Operator, null)),
    };

    private async Task<Actor> MemberAsync(string name, Grant grant) =>
        (await Service<AccountBook>().OpenAsync($"{name}@exemple.fr", name, [grant], null, Cancellation)).ToActor();
}
