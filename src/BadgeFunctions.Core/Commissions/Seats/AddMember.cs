using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Seats;

/// <summary>A manager gives a member a seat: before the session, or at its opening when somebody is missing.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="accounts">Who the members are.</param>
/// <param name="time">The clock.</param>
public sealed class AddMember(IDocuments documents, CommissionQueries queries, AccountBook accounts, TimeProvider time)
{
    /// <summary>The field that names the account.</summary>
    public const string AccountField = "account";

    private readonly SessionEdit _edit = new(documents, queries);

    /// <summary>Those who may sit for an issuer, by name.</summary>
    public async Task<IReadOnlyList<Account>> CandidatesAsync(string issuer, CancellationToken cancellationToken) =>
    [
        .. (await accounts.ListAsync(cancellationToken))
            .Where(account => MaySit(account, issuer))
            .OrderBy(account => account.Name, StringComparer.CurrentCultureIgnoreCase)
            .ThenBy(account => account.Id, StringComparer.Ordinal),
    ];

    /// <summary>Gives an account a seat; doing it again changes nothing.</summary>
    /// <param name="session">The session.</param>
    /// <param name="account">The account's id.</param>
    /// <param name="actor">A manager of the issuer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SessionResult> ExecuteAsync(string session, string account, Actor actor, CancellationToken cancellationToken)
    {
        Account? member = (await accounts.FindAsync(account, cancellationToken))?.Value;
        return await _edit.ExecuteAsync(session, before => Step(before, member, actor), cancellationToken);
    }

    private static bool MaySit(Account account, string issuer) =>
        account.DisabledAt is null && account.Grants.Any(grant => grant.Issuer == issuer && grant.Role is Role.Reviewer or Role.Manager);

    private (SessionStep? Step, SessionResult Answer) Step(CommissionSession before, Account? account, Actor actor)
    {
        if (!actor.Manages(before.Issuer, Matter.Commission))
        {
            return SessionEdit.Stay(SessionResult.NotFound);
        }

        if (account is null || !MaySit(account, before.Issuer))
        {
            return SessionEdit.Stay(SessionResult.Invalid(before, new Problem(AccountField, ProblemCodes.Unknown)));
        }

        Seat? own = before.SeatOf(account.Id);
        if (own?.State == SeatState.Seated)
        {
            return SessionEdit.Stay(SessionResult.Done(before));
        }

        if (before.Status is not (SessionStatus.Planned or SessionStatus.Open))
        {
            return SessionEdit.Stay(SessionResult.Conflict(before));
        }

        if (before.Members.Count() >= before.Rules.MaximumSize)
        {
            return SessionEdit.Stay(SessionResult.Invalid(before, new Problem(AccountField, ProblemCodes.SeatsTaken)));
        }

        DateTimeOffset now = time.GetUtcNow();
        Seat seat = new()
        {
            Id = own?.Id ?? UnguessableId.New(),
            Account = account.Id,
            Name = account.Name,
            Email = account.Email,
            Department = account.Department,
            Since = own?.Since ?? now,
        };
        CommissionSession after = before with { Seats = [.. before.Seats.Where(one => one.Id != seat.Id), seat] };
        return SessionEdit.Change(
            after,
            new AuditEvent(now, actor.RecordedAs(), SessionActs.MemberAdded, own is null ? null : $"{seat.Id} {own.State}".ToLowerInvariant(), $"{seat.Id} seated"),
            SessionNotices.Added(after, seat, now));
    }
}
