using System.Text.Json.Nodes;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>A session that has risen, written where sittings write it.</summary>
internal sealed class RisenSession
{
    private static int _written;

    private static readonly System.Text.Json.JsonSerializerOptions Json = new(System.Text.Json.JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly List<string> _nominations = [];
    private readonly string _mark = Interlocked.Increment(ref _written).ToString(System.Globalization.CultureInfo.InvariantCulture);


    public required CommissionSession Session { get; init; }

    public IReadOnlyList<string> Nominations => _nominations;

    public string Path => $"/minutes/{Session.Id}";

    /// <summary>Writes a session whose secretary and member have accounts of these ids.</summary>
    public static async Task<RisenSession> WriteAsync(TestSite site, string? secretary, string? member, params Outcome?[] outcomes)
    {
        DateTimeOffset now = site.Time.GetUtcNow();
        RisenSession risen = new() { Session = SessionOf(now, secretary, member) };
        for (int i = 0; i < outcomes.Length; i++)
        {
            JsonNode sent = await site.NominateAsync($"personne{i}-{risen._mark}@exemple.fr");
            risen._nominations.Add((string)sent["id"]!);
        }

        CommissionSession session = risen.Session with { Agenda = risen.Nominations };
        DocumentSave save = new($"commission:{session.Issuer}");
        Put(save, $"m:{session.Id}", session);
        Put(save, $"s:{now.AddHours(-2):yyyyMMddHHmmssfff}:{session.Id}", new SessionEntry(
            session.Id, session.Issuer, session.Title, session.Form, session.StartsAt, session.EndsAt, session.Place, session.Status, 2, outcomes.Length));
        for (int i = 0; i < outcomes.Length; i++)
        {
            Put(save, $"d:{session.Id}:{risen.Nominations[i]}", new AgendaItem
            {
                Session = session.Id,
                Nomination = risen.Nominations[i],
                Badge = TestCatalogue.OurBadge,
                Stage = outcomes[i] is null ? DossierStage.Waiting : DossierStage.Decided,
                Outcome = outcomes[i],
                GoodPractice = i == 0 ? "Relire ensemble le carnet de bord chaque vendredi." : null,
            });
        }

        await site.Documents.SaveAsync(save, CancellationToken.None);
        foreach (string id in risen.Nominations)
        {
            await ChangeAsync(site, id, nomination => nomination with { Sitting = session.Id });
        }

        return risen;
    }

    public static Outcome Of(OutcomeKind kind, string? piece = null) => new()
    {
        Kind = kind,
        At = new DateTimeOffset(2026, 3, 20, 8, 0, 0, TimeSpan.Zero),
        Tally = new Tally(3, 0, 0, 1),
        Strengths = "Une démarche suivie.",
        Reason = kind == OutcomeKind.Award ? null : "Le travail en équipe se voit peu.",
        Recommendation = kind == OutcomeKind.Refuse ? "Racontez une situation menée à plusieurs." : null,
        ResourcePerson = kind == OutcomeKind.Refuse ? new ResourcePerson("Dominique Relais", null) : null,
        Question = kind is OutcomeKind.AskApplicant or OutcomeKind.AskWitness ? "Que s’est-il passé ensuite ?" : null,
        Piece = piece,
    };

    public static async Task ChangeAsync(TestSite site, string id, Func<Nomination, Nomination> change)
    {
        Document<Nomination> found = (await site.Services.GetRequiredService<NominationQueries>().FindAsync(id, CancellationToken.None))!;
        DocumentSave save = new($"nominations:{found.Value.Badge}");
        Put(save, $"n:{id}", change(found.Value));
        await site.Documents.SaveAsync(save, CancellationToken.None);
    }

    private static void Put<T>(DocumentSave save, string id, T value) =>
        save.Put(id, System.Text.Json.JsonSerializer.SerializeToNode(value, Json)!, NodeJson.Default.JsonNode);

    private static CommissionSession SessionOf(DateTimeOffset now, string? secretary, string? member) => new()
    {
        Id = CommissionSessionId.New(TestCatalogue.OurIssuer),
        Issuer = TestCatalogue.OurIssuer,
        Title = "Commission de printemps",
        StartsAt = now.AddHours(-2),
        EndsAt = now,
        OpenedAt = now.AddHours(-2),
        ClosedAt = now,
        Rules = new CommissionRules(),
        Status = SessionStatus.Closed,
        Seats =
        [
            Seat("s1", secretary, "Sacha Secrétaire", SeatRole.Secretary, now),
            Seat("s2", member, "Maxence Membre", SeatRole.Member, now),
        ],
    };

    private static Seat Seat(string id, string? account, string name, SeatRole role, DateTimeOffset now) => new()
    {
        Id = id,
        Account = account ?? "somebody-else",
        Name = name,
        Email = "siege@exemple.fr",
        Department = "DAN",
        Role = role,
        Since = now,
        CharterAt = now,
    };
}
