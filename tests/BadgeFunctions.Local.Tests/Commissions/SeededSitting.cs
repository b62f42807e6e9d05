using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Local.Tests.Commissions;

/// <summary>A session that has risen, with what its commission came to, written where sittings write it.</summary>
internal sealed class SeededSitting
{
    public const string Strengths = "Une démarche suivie, racontée avec précision.";

    private readonly List<Nomination> _nominations = [];
    private readonly List<AgendaItem> _items = [];
    private readonly Installation _service;

    private SeededSitting(Installation service) => _service = service;

    public CommissionSession Session { get; private set; } = null!;

    public IReadOnlyList<Nomination> Nominations => _nominations;

    /// <summary>The secretary of the session.</summary>
    public Actor Secretary { get; } = new("Sacha Secrétaire", []) { Account = "compte-secretaire" };

    /// <summary>Somebody with a seat who does not write.</summary>
    public Actor Member { get; } = new("Maxence Membre", []) { Account = "compte-membre" };

    public Actor Manager => new("Gestion", Role.Manager, [Session.Issuer]);

    public static async Task<SeededSitting> OpenAsync(Installation service, params Outcome?[] outcomes)
    {
        SeededSitting sitting = new(service);
        for (int i = 0; i < outcomes.Length; i++)
        {
            sitting._nominations.Add((await service.SubmitAsync($"personne{i}@exemple.fr", file: await service.UploadAsync(), familyName: $"Martin{i}")).Nomination!);
        }

        await sitting.SaveAsync(outcomes);
        return sitting;
    }

    public static Outcome Of(OutcomeKind kind, string? piece = null, DateOnly? until = null) => new()
    {
        Kind = kind,
        At = new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.Zero),
        Tally = new Tally(4, 1, 0, 0),
        Strengths = Strengths,
        Reason = kind == OutcomeKind.Award ? null : "Les preuves ne montrent pas encore le travail en équipe.",
        Recommendation = kind == OutcomeKind.Refuse ? "Racontez une situation menée à plusieurs." : null,
        ResourcePerson = kind == OutcomeKind.Refuse ? new ResourcePerson("Dominique Relais", "relais@exemple.fr") : null,
        Question = kind is OutcomeKind.AskApplicant or OutcomeKind.AskWitness ? "Que s’est-il passé ensuite ?" : null,
        Piece = piece,
        Until = until,
    };

    public Task<Nomination> NominationAsync(int number) => _service.FindAsync(_nominations[number].Id);

    public async Task<CommissionSession> ReadAsync() =>
        (await _service.Get<CommissionQueries>().FindAsync(Session.Id, Installation.Cancellation))!.Value;

    public async Task<AgendaItem> ItemAsync(int number) =>
        (await _service.Get<CommissionQueries>().FindDossierAsync(Session.Id, _nominations[number].Id, Installation.Cancellation))!.Value;

    public async Task<ReleaseStatus> ReleaseAsync(Actor? actor = null, string? seen = null) => await _service.Get<ReleaseSession>().ExecuteAsync(
        Session.Id,
        seen ?? (await _service.Get<ReleaseQueries>().PlanAsync(await ReadAsync(), Installation.Cancellation)).Digest,
        actor ?? Secretary,
        Installation.Cancellation);

    public async Task<DossierMessage> MessageAsync(int number) =>
        (await _service.Get<SessionMessages>().FindAsync(await ReadAsync(), _nominations[number].Id, Installation.Cancellation))!;

    /// <summary>The messages that a release leaves, to be delivered again.</summary>
    public IEnumerable<QueueMessage> Messages(int release) =>
        [ReleaseMessage.OfRelease(Session.Id, release), .. _nominations.Select(nomination => ReleaseMessage.OfDossier(Session.Id, nomination.Id))];

    /// <summary>Changes a dossier of the agenda, as the sitting would.</summary>
    public async Task ChangeAsync(int number, Func<AgendaItem, AgendaItem> change)
    {
        Document<AgendaItem> found = (await _service.Get<CommissionQueries>().FindDossierAsync(Session.Id, _nominations[number].Id, Installation.Cancellation))!;
        DocumentSave save = new DocumentSave(CommissionPartition.Of(Session.Issuer))
            .Replace(CommissionPartition.Dossier(Session.Id, found.Value.Nomination), change(found.Value), found.ETag, CoreJson.Default.AgendaItem);
        Assert.True((await _service.Get<IDocuments>().SaveAsync(save, Installation.Cancellation)).Saved);
    }

    private async Task SaveAsync(Outcome?[] outcomes)
    {
        DateTimeOffset now = _service.Time.GetUtcNow();
        string issuer = _nominations[0].Issuer;
        Session = new CommissionSession
        {
            Id = CommissionSessionId.New(issuer),
            Issuer = issuer,
            StartsAt = now.AddHours(-3),
            EndsAt = now,
            OpenedAt = now.AddHours(-3),
            ClosedAt = now,
            Place = "Salle Condorcet",
            Rules = new CommissionRules(),
            Status = SessionStatus.Closed,
            Seats =
            [
                Seat("présidente", "Camille Présidente", SeatRole.Chair, "DRH", now),
                Seat("secrétaire", "Sacha Secrétaire", SeatRole.Secretary, "DAN", now) with { Account = Secretary.Account },
                Seat("membre", "Maxence Membre", SeatRole.Member, "CARDIE", now) with { Account = Member.Account },
                Seat("extérieure", "Élodie Invitée", SeatRole.Member, null, now) with { Account = null },
                Seat("excusé", "Noé Excusé", SeatRole.Member, "DAFPA", now) with { State = SeatState.Excused, CharterAt = null },
                Seat("suppléante", "Inès Suppléante", SeatRole.Member, "DAFPA", now) with { State = SeatState.Substitute, CharterAt = null },
            ],
            Agenda = [.. _nominations.Select(nomination => nomination.Id)],
        };
        await _service.Get<IDocuments>().SaveAsync(SessionChange.Insert(Session), Installation.Cancellation);
        for (int i = 0; i < outcomes.Length; i++)
        {
            _items.Add(ItemOf(_nominations[i], outcomes[i]));
            await _service.Get<IDocuments>().SaveAsync(
                new DocumentSave(CommissionPartition.Of(issuer))
                    .Insert(CommissionPartition.Dossier(Session.Id, _nominations[i].Id), _items[i], CoreJson.Default.AgendaItem),
                Installation.Cancellation);
            Document<Nomination> found = (await _service.Get<NominationQueries>().FindAsync(_nominations[i].Id, Installation.Cancellation))!;
            await _service.Get<IDocuments>().SaveAsync(
                NominationChange.Save(found.Value, found.Value with { Sitting = Session.Id }, found.ETag, null), Installation.Cancellation);
        }
    }

    private AgendaItem ItemOf(Nomination nomination, Outcome? outcome) => new()
    {
        Session = Session.Id,
        Nomination = nomination.Id,
        Badge = nomination.Badge,
        Stage = outcome is null ? DossierStage.Waiting : DossierStage.Decided,
        Conflicts = [new Conflict("membre", ConflictKind.Declared)],
        Judgements = [.. nomination.Evidence.Select(piece => new EvidenceOpinion(piece.Id, outcome?.Kind != OutcomeKind.Refuse, "Montre bien la démarche."))],
        Outcome = outcome,
        Ballot = new Ballot
        {
            Round = 1,
            OpenedAt = Session.OpenedAt!.Value,
            ClosedAt = Session.ClosedAt,
            Secret = true,
            SecretAskedBy = "membre",
            SecretReason = "Nous nous connaissons tous.",
            Tally = outcome?.Tally,
        },
        GoodPractice = "Tenir un carnet de bord avec les élèves, relu chaque vendredi.",
    };

    private static Seat Seat(string id, string name, SeatRole role, string? department, DateTimeOffset now) => new()
    {
        Id = id,
        Account = $"compte-{id}",
        Name = name,
        Email = $"{role}@exemple.fr",
        Department = department,
        Role = role,
        State = SeatState.Seated,
        Since = now,
        CharterAt = now,
    };
}
