using System.Buffers.Text;
using System.Security.Cryptography;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access.Sessions;

/// <summary>
/// Who is signed in where. The store is asked at each request, so a session that was ended here is over at the very next
/// request, at whatever instance it arrives.
/// </summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="time">The clock.</param>
public sealed class AccessSessions(IDocuments documents, TimeProvider time)
{
    /// <summary>A session that is not used for this long is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    /// <summary>However busy, a session is over after this long.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>How often it is noted at most that a session is used; an idle one may end this much early.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    private const int SecretLength = 32;
    private const int PageLength = 200;

    /// <summary>Begins a session and returns the secret that the browser keeps.</summary>
    /// <param name="actor">Who signs in.</param>
    /// <param name="origin">How.</param>
    /// <param name="token">The id of the token that the session hangs on, if it does.</param>
    /// <param name="browser">The browser in two words.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<string> OpenAsync(Actor actor, SessionOrigin origin, string? token, string? browser, CancellationToken cancellationToken)
    {
        string secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretLength));
        DateTimeOffset now = time.GetUtcNow();
        bool known = actor.Account is not null || token is not null;
        AccessSession session = new()
        {
            Id = TextHash.Of(secret),
            Owner = SessionOwner.Of(actor, token),
            Origin = origin,
            SignedInAt = now,
            LastSeenAt = now,
            EndsAt = now + Longest,
            Browser = browser,
            Account = actor.Account,
            Token = token,
            Name = known ? null : actor.Name,
            Grants = known ? null : actor.Grants,
            Seat = actor.Seat,
        };
        AccessSessionReference reference = new(session.Id);
        await documents.SaveAsync(
            new DocumentSave(SessionPartition.Name)
                .Insert(SessionPartition.Session(session.Id), session, CoreJson.Default.AccessSession)
                .Insert(SessionPartition.Owned(session), reference, CoreJson.Default.AccessSessionReference)
                .Insert(SessionPartition.End(session), reference, CoreJson.Default.AccessSessionReference),
            cancellationToken);
        return secret;
    }

    /// <summary>The session of a browser's secret, or <see langword="null"/> when it is over. Now and then its use is noted.</summary>
    public async ValueTask<AccessSession?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        if (await ReadAsync(TextHash.Of(secret), cancellationToken) is not { Value: var session } found || IsOver(session, now))
        {
            return null;
        }

        if (now - session.LastSeenAt >= SeenEvery)
        {
            // When another request was quicker, it has noted the same.
            await documents.SaveAsync(
                new DocumentSave(SessionPartition.Name).Replace(found.Id, session with { LastSeenAt = now }, found.ETag, CoreJson.Default.AccessSession),
                cancellationToken);
        }

        return session;
    }

    /// <summary>The sessions of one person that are not over, the newest first.</summary>
    /// <param name="owner">Whose, see <see cref="SessionOwner"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<AccessSession>> ListAsync(string owner, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        return [.. (await ReadAllAsync(owner, cancellationToken)).Where(session => !IsOver(session, now)).OrderByDescending(session => session.SignedInAt)];
    }

    /// <summary>Ends one session of somebody; <see langword="false"/> when they have none of that id.</summary>
    public async Task<bool> EndAsync(string owner, string id, CancellationToken cancellationToken)
    {
        if (!TextHash.IsWellFormed(id) || await ReadAsync(id, cancellationToken) is not { Value: var session } || session.Owner != owner)
        {
            return false;
        }

        await RemoveAsync(session, cancellationToken);
        return true;
    }

    /// <summary>Signs an account out everywhere, at once, and says from how many browsers.</summary>
    public Task<int> EndAllAsync(string account, CancellationToken cancellationToken) => EndAllOfAsync(SessionOwner.Account(account), cancellationToken);

    /// <summary>Signs somebody out everywhere, at once, and says from how many browsers.</summary>
    public async Task<int> EndAllOfAsync(string owner, CancellationToken cancellationToken)
    {
        List<AccessSession> sessions = await ReadAllAsync(owner, cancellationToken);
        foreach (AccessSession session in sessions)
        {
            await RemoveAsync(session, cancellationToken);
        }

        return sessions.Count;
    }

    internal async Task<bool> RemoveAsync(AccessSession session, CancellationToken cancellationToken) =>
        (await documents.SaveAsync(
            new DocumentSave(SessionPartition.Name)
                .Delete(SessionPartition.Session(session.Id))
                .Delete(SessionPartition.Owned(session))
                .Delete(SessionPartition.End(session)),
            cancellationToken)).Saved;

    internal ValueTask<Document<AccessSession>?> ReadAsync(string id, CancellationToken cancellationToken) =>
        documents.FindAsync(new DocumentKey(SessionPartition.Name, SessionPartition.Session(id)), CoreJson.Default.AccessSession, cancellationToken);

    private static bool IsOver(AccessSession session, DateTimeOffset now) => now >= session.EndsAt || now - session.LastSeenAt >= Idle;

    private async Task<List<AccessSession>> ReadAllAsync(string owner, CancellationToken cancellationToken)
    {
        List<AccessSession> sessions = [];
        string? continuation = null;
        do
        {
            DocumentPage<AccessSessionReference> page = await documents.ListAsync(
                SessionPartition.Name, SessionPartition.OwnerPrefix(owner), PageLength, continuation, CoreJson.Default.AccessSessionReference, cancellationToken);
            foreach (Document<AccessSessionReference> row in page.Items)
            {
                if (await ReadAsync(row.Value.Session, cancellationToken) is { } found)
                {
                    sessions.Add(found.Value);
                }
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        return sessions;
    }
}
