using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>
/// What members hear without anybody's doing, once each: of a session a week and a day before, of a remote one when it
/// opens and, who has not voted on all, a day before its deadline. A substitute who does not answer a call is passed.
/// </summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The issuers whose sessions are looked at.</param>
/// <param name="turns">Whose turn it is.</param>
/// <param name="time">The clock.</param>
public sealed class RemindMembers(IDocuments documents, CommissionQueries queries, ICatalogue catalogue, Turns turns, TimeProvider time) : IHousekeepingTask
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestRemote = TimeSpan.FromDays(Planning.SessionPlanFields.MostVotingDays + 1);
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(400);

    private readonly SessionEdit _edit = new(documents, queries);

    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        int done = 0;
        foreach (Issuer issuer in (await catalogue.CurrentAsync(cancellationToken)).Issuers)
        {
            foreach (SessionEntry entry in await queries.ListAsync(issuer.Id, now - LongestRemote, now + Ahead, cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                done += entry.Status switch
                {
                    SessionStatus.Planned => await RemindAsync(entry, cancellationToken) + await PassAsync(entry.Id, cancellationToken),
                    SessionStatus.Open when entry.Form == SessionForm.Remote => await TellRemoteAsync(entry, cancellationToken),
                    _ => 0,
                };
            }
        }

        return done;
    }

    private async Task<int> RemindAsync(SessionEntry entry, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        string? occasion = now >= entry.StartsAt ? null
            : now >= entry.StartsAt - Day ? SessionOccasion.Day
            : now >= entry.StartsAt - Week ? SessionOccasion.Week
            : null;
        return occasion is null ? 0 : await TellAsync(
            entry.Id, SessionStatus.Planned, occasion, session => Task.FromResult<IReadOnlyList<QueueMessage>>([SessionNotices.Reminder(session, occasion)]), cancellationToken);
    }

    private async Task<int> TellRemoteAsync(SessionEntry entry, CancellationToken cancellationToken)
    {
        int opened = await TellAsync(
            entry.Id,
            SessionStatus.Open,
            SessionOccasion.Opened,
            session => Task.FromResult<IReadOnlyList<QueueMessage>>([SessionNotices.Opened(session)]),
            cancellationToken);
        DateTimeOffset now = time.GetUtcNow();
        return now < entry.EndsAt - Day || now >= entry.EndsAt
            ? opened
            : opened + await TellAsync(entry.Id, SessionStatus.Open, SessionOccasion.Closing, session => LateAsync(session, cancellationToken), cancellationToken);
    }

    private async Task<IReadOnlyList<QueueMessage>> LateAsync(CommissionSession session, CancellationToken cancellationToken)
    {
        IReadOnlyList<AgendaItem> items = await queries.DossiersAsync(session, cancellationToken);
        return
        [
            .. session.Seated
                .Where(seat => items.Any(item => IsOwed(item, seat)))
                .Select(seat => SessionNotices.Closing(session, seat)),
        ];
    }

    private static bool IsOwed(AgendaItem item, Seat seat) =>
        item.Stage is DossierStage.Waiting or DossierStage.Voting && seat.Covers(item.Nomination) && !item.Excludes(seat.Id)
        && item.Ballot?.Voted.Contains(seat.Id, StringComparer.Ordinal) != true;

    private async Task<int> TellAsync(
        string id, SessionStatus status, string occasion, Func<CommissionSession, Task<IReadOnlyList<QueueMessage>>> messages, CancellationToken cancellationToken)
    {
        bool told = false;
        await _edit.ExecuteAsync(
            id,
            async before =>
            {
                told = before.Status == status && !before.Told.Contains(occasion, StringComparer.Ordinal);
                return told
                    ? SessionEdit.Change(
                        before with { Told = [.. before.Told, occasion] },
                        new AuditEvent(time.GetUtcNow(), "system", SessionActs.Reminded, null, occasion),
                        await messages(before))
                    : SessionEdit.Stay(SessionResult.Done(before));
            },
            cancellationToken);
        return told ? 1 : 0;
    }

    private async Task<int> PassAsync(string id, CancellationToken cancellationToken)
    {
        bool passed = false;
        await _edit.ExecuteAsync(
            id,
            async before =>
            {
                DateTimeOffset now = time.GetUtcNow();
                Seat[] late = [.. before.Seats.Where(seat => seat is { State: SeatState.Substitute, CalledAt: { } called } && SeatPlacement.AnswerBy(before, called) <= now)];
                passed = late.Length > 0 && before.Status == SessionStatus.Planned;
                CommissionSession left = late.Aggregate(before, (session, seat) => SeatPlacement.Replace(session, seat with { CalledAt = null, PassedAt = now }));
                return passed
                    ? await LeaveSeat.CallAsync(
                        left, new AuditEvent(now, "system", SessionActs.CallPassed, null, string.Join(' ', late.Select(seat => seat.Id))), turns, now, cancellationToken)
                    : SessionEdit.Stay(SessionResult.Done(before));
            },
            cancellationToken);
        return passed ? 1 : 0;
    }
}
