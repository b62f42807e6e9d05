using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>Reads sessions for the pages of those who manage them.</summary>
/// <param name="sessions">How sessions are found.</param>
/// <param name="participants">Who attended.</param>
/// <param name="catalogue">The badges.</param>
/// <param name="time">The clock.</param>
internal sealed class ManagedSessions(AttendanceQueries sessions, ParticipantQueries participants, ICatalogue catalogue, TimeProvider time)
{
    private const int PerPage = 100;

    /// <summary>A session that the actor manages; another's is as good as none.</summary>
    public async Task<AttendanceSession?> FindAsync(Actor actor, string id, CancellationToken cancellationToken) =>
        await sessions.FindAsync(id, cancellationToken) is { Value: var session } && actor.Manages(session.Issuer, Matter.Sessions) ? session : null;

    /// <summary>All that the actor manages.</summary>
    public async Task<SessionListView> ListAsync(Actor actor, CancellationToken cancellationToken) =>
        new(await sessions.ListAsync(actor, cancellationToken), await catalogue.CurrentAsync(cancellationToken), time.GetUtcNow());

    /// <summary>The badges that a session may lead to: those that attendance is enough for come first.</summary>
    public async Task<IReadOnlyList<Badge>> BadgesAsync(Actor actor, CancellationToken cancellationToken) =>
    [
        .. (await catalogue.CurrentAsync(cancellationToken)).Badges
            .Where(badge => !badge.Archived && actor.Manages(badge.Issuer, Matter.Sessions))
            .OrderBy(badge => badge.Approval == ApprovalPaths.Attendance ? 0 : 1)
            .ThenBy(badge => badge.Name, StringComparer.Create(Texts.Current.Culture, ignoreCase: true)),
    ];

    /// <summary>A session with some of its people.</summary>
    public async Task<SessionView> DescribeAsync(
        AttendanceSession session, int page, SessionNews news, FormProblems problems, CancellationToken cancellationToken)
    {
        IReadOnlyList<SignUp> all = await participants.ListAsync(session.Id, cancellationToken);
        int pages = Math.Max(1, (all.Count + PerPage - 1) / PerPage);
        int current = Math.Clamp(page, 1, pages);
        Participant[] shown = await participants.DescribeAsync(session.Id, all.Skip((current - 1) * PerPage).Take(PerPage), cancellationToken);
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return new SessionView(session, snapshot.FindBadge(session.Badge), shown, current, pages, time.GetUtcNow(), news, problems);
    }
}
