using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Work;

/// <summary>Finds what somebody has to do in sessions.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="catalogue">The issuers.</param>
/// <param name="time">The clock.</param>
public sealed class SessionWorks(IDocuments documents, ICatalogue catalogue, TimeProvider time)
{
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(180);
    private static readonly TimeSpan LookAhead = TimeSpan.FromDays(365);
    private static readonly TimeSpan ComposeWithin = TimeSpan.FromDays(14);

    private readonly CommissionQueries _commissions = new(documents);

    /// <summary>What there is to do, the nearest first.</summary>
    public async Task<IReadOnlyList<SessionWork>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        List<SessionWork> works = [];
        foreach (string session in await SessionsAsync(actor, cancellationToken))
        {
            if (await _commissions.FindAsync(session, cancellationToken) is { Value: var found })
            {
                works.AddRange(await WorksAsync(Participation.Of(found, actor), cancellationToken));
            }
        }

        return [.. works.OrderBy(work => work.Task is SessionTask.Attend or SessionTask.StandBy).ThenBy(work => work.Due)];
    }

    private async Task<IReadOnlyList<string>> SessionsAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Seat is { } seat)
        {
            return [seat.Session];
        }

        DateTimeOffset now = time.GetUtcNow();
        List<string> sessions = [];
        foreach (Issuer issuer in (await catalogue.CurrentAsync(cancellationToken)).Issuers.Where(issuer => actor.Reviews(issuer.Id)))
        {
            IReadOnlyList<SessionEntry> entries = await _commissions.ListAsync(issuer.Id, now - LookBack, now + LookAhead, cancellationToken);
            sessions.AddRange(entries.Where(entry => entry.Status is SessionStatus.Planned or SessionStatus.Open or SessionStatus.Closed).Select(entry => entry.Id));
        }

        return sessions;
    }

    private async Task<IReadOnlyList<SessionWork>> WorksAsync(Participation part, CancellationToken cancellationToken)
    {
        CommissionSession session = part.Session;
        DateTimeOffset now = time.GetUtcNow();
        List<SessionWork> works = [];
        if (part.Judges && session.Status is SessionStatus.Open or SessionStatus.Closed && await ToJudgeAsync(part, cancellationToken) is { Count: > 0 } dossiers)
        {
            works.Add(new SessionWork(session, SessionTask.Judge, dossiers[0].Due, dossiers));
        }

        SessionTask? task = session.Status switch
        {
            SessionStatus.Open when part.Seat is { State: SeatState.Seated, CharterAt: null } => SessionTask.Charter,
            SessionStatus.Open when part.Leads && session.EndsAt < now => SessionTask.Close,
            SessionStatus.Closed when part.Writes => SessionTask.Release,
            SessionStatus.Planned when part.Leads && session.StartsAt < now + ComposeWithin && IsIncomplete(session) => SessionTask.Compose,
            SessionStatus.Planned when part.Seat?.State == SeatState.Seated => SessionTask.Attend,
            SessionStatus.Planned when part.Seat?.State == SeatState.Substitute => SessionTask.StandBy,
            _ => null,
        };
        if (task is { } one)
        {
            works.Add(new SessionWork(session, one, one is SessionTask.Release or SessionTask.Close ? session.ClosedAt ?? session.EndsAt : session.StartsAt, []));
        }

        return works;
    }

    private async Task<List<DossierToJudge>> ToJudgeAsync(Participation part, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        Seat seat = part.Seat!;
        return
        [
            .. (await _commissions.DossiersAsync(part.Session, cancellationToken))
                .Where(item => !item.Excludes(seat.Id) && seat.Covers(item.Nomination) && Awaits(item, part.Session, seat, now))
                .Select(item => new DossierToJudge(item.Nomination, item.Badge, item.Stage == DossierStage.Voting, item.RemoteUntil ?? part.Session.EndsAt))
                .OrderBy(dossier => dossier.Due),
        ];
    }

    private static bool Awaits(AgendaItem item, CommissionSession session, Seat seat, DateTimeOffset now) => item.Stage switch
    {
        DossierStage.Decided or DossierStage.Tied => false,
        _ when session.Status == SessionStatus.Closed && !(item.RemoteUntil > now) => false,
        _ => item.Ballot is not { ClosedAt: null } ballot || !ballot.Voted.Contains(seat.Id, StringComparer.Ordinal),
    };

    private static bool IsIncomplete(CommissionSession session) =>
        session.Seated.Count() < session.Rules.MinimumSize
        || session.Seated.Select(seat => seat.Department).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count() < session.Rules.MinimumDepartments
        || session.Holder(SeatRole.Chair) is null
        || session.Holder(SeatRole.Secretary) is null;
}
