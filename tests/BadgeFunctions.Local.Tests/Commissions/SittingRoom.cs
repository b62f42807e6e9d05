using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Local.Tests.Commissions;

/// <summary>An installation with a session of a commission, its members and its dossiers. The first member presides, the second keeps the minutes.</summary>
internal sealed class SittingRoom : IAsyncDisposable
{
    private SittingRoom(Installation service) => Service = service;

    public Installation Service { get; }

    public string Session { get; private set; } = string.Empty;

    public List<Actor> Members { get; } = [];

    public List<string> Dossiers { get; } = [];

    public Actor Chair => Members[0];

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<SittingRoom> OpenAsync(
        int members = 5, int dossiers = 1, CommissionRules? rules = null, SessionForm form = SessionForm.Meeting, bool open = true)
    {
        SittingRoom room = new(await Installation.OpenAsync());
        for (int i = 0; i < dossiers; i++)
        {
            room.Dossiers.Add((await room.SubmitAsync($"candidat.{i}@ecole.example")).Id);
        }

        await room.PlanAsync(members, rules ?? new CommissionRules(), form);
        Assert.Equal(SittingStatus.Done, (await room.Get<ArrangeAgenda>().AddAsync(room.Session, room.Dossiers, room.Chair, Cancelled)).Status);
        if (open)
        {
            await room.OpenSittingAsync();
        }

        return room;
    }

    public T Get<T>()
        where T : notnull => Service.Get<T>();

    public async Task<Nomination> SubmitAsync(string email, params string[] witnesses)
    {
        NominationDraft draft = new()
        {
            Badge = Installation.Badge,
            FamilyName = "Martin",
            GivenName = "Camille",
            Email = email,
            Reason = "Trie, explique, recommence.",
            Evidence =
            [
                new EvidenceDraft { Title = "Bilan", File = await Service.UploadAsync() },
                .. witnesses.Select(witness => new EvidenceDraft { Title = "Témoignage", WitnessName = "Témoin", WitnessEmail = witness }),
            ],
        };
        SubmissionResult result = await Get<SubmitNomination>().ExecuteAsync(draft, new SubmissionContext(NominationOrigin.Form, "fr", null, true), Cancelled);
        return result.Nomination!;
    }

    public async Task PlanAsync(int members, CommissionRules rules, SessionForm form = SessionForm.Meeting, string? session = null)
    {
        string issuer = (await Service.FindAsync(Dossiers[0])).Issuer;
        Session = session ?? CommissionSessionId.New(issuer);
        Members.Clear();
        Members.AddRange(Enumerable.Range(0, members).Select(i => Member(issuer, $"membre.{i}@ecole.example")));
        CommissionSession planned = new()
        {
            Id = Session,
            Issuer = issuer,
            Form = form,
            StartsAt = Service.Time.GetUtcNow(),
            EndsAt = Service.Time.GetUtcNow().AddDays(7),
            Rules = rules,
            Seats = [.. Members.Select((member, i) => SeatOf(member, i switch { 0 => SeatRole.Chair, 1 => SeatRole.Secretary, _ => SeatRole.Member }))],
        };
        Assert.True((await Get<IDocuments>().SaveAsync(SessionChange.Insert(planned), Cancelled)).Saved);
    }

    public async Task OpenSittingAsync()
    {
        foreach (Actor member in Members)
        {
            Assert.Equal(SittingStatus.Done, (await Get<RunSitting>().AcknowledgeAsync(Session, member, Cancelled)).Status);
        }

        Assert.Equal(SittingStatus.Done, (await Get<RunSitting>().OpenAsync(Session, Chair, Cancelled)).Status);
    }

    public async Task<AgendaItem> ItemAsync(int dossier = 0) => (await Get<CommissionQueries>().FindDossierAsync(Session, Dossiers[dossier], Cancelled))!.Value;

    public async Task<CommissionSession> ReadAsync() => (await Get<CommissionQueries>().FindAsync(Session, Cancelled))!.Value;

    public Task<SittingResult> OpenVoteAsync(int dossier = 0, int round = 1) =>
        Get<RunBallot>().OpenAsync(Session, Dossiers[dossier], round, Chair, Cancelled);

    public Task<SittingResult> CloseVoteAsync(int dossier = 0, int round = 1) =>
        Get<RunBallot>().CloseAsync(Session, Dossiers[dossier], round, Chair, Cancelled);

    public Task<SittingResult> VoteAsync(int member, VoteChoice choice, int dossier = 0, int round = 1) =>
        Get<CastVote>().ExecuteAsync(Session, Dossiers[dossier], round, choice, Members[member], Cancelled);

    public Task<SittingResult> AskSecretAsync(int member, int dossier = 0) =>
        Get<AskSecretVote>().ExecuteAsync(Session, Dossiers[dossier], "Nous nous connaissons tous.", Members[member], Cancelled);

    public Task<SittingResult> OpineAsync(int member, string piece, bool admissible, string? reason = null) =>
        Get<GiveOpinion>().ExecuteAsync(Session, Dossiers[0], new EvidenceOpinion(piece, admissible, reason), Members[member], Cancelled);

    public async Task<SittingResult> WriteAsync(OutcomeDraft draft, int member = 1, int dossier = 0, string? mark = null) => await Get<RecordOutcome>().ExecuteAsync(
        Session, Dossiers[dossier], draft, mark ?? RecordOutcome.MarkOf(await ItemAsync(dossier)), Members[member], Cancelled);

    public async Task KeepHouseAsync()
    {
        foreach (object? task in Service.GetAll(typeof(IHousekeepingTask)))
        {
            await ((IHousekeepingTask)task!).ExecuteAsync(Cancelled);
        }
    }

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    public static Actor Member(string issuer, string email) => new(email.Split('@')[0], Role.Reviewer, [issuer]) { Account = UnguessableId.New(), Email = email };

    public Seat SeatOf(Actor member, SeatRole role = SeatRole.Member) => new()
    {
        Id = UnguessableId.New(),
        Account = member.Account,
        Name = member.Name,
        Email = member.Email!,
        Role = role,
        Since = Service.Time.GetUtcNow(),
    };
}
