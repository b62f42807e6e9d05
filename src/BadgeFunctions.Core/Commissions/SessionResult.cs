using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions;

/// <summary>What became of a command on a session, and the session as it stands now.</summary>
/// <param name="Answer">What became of it.</param>
/// <param name="Session">The session, unless it was not found.</param>
/// <param name="Problems">What is wrong, when invalid.</param>
public sealed record SessionResult(SessionAnswer Answer, CommissionSession? Session, IReadOnlyList<Problem> Problems)
{
    internal static SessionResult NotFound { get; } = new(SessionAnswer.NotFound, null, []);

    internal static SessionResult Done(CommissionSession session) => new(SessionAnswer.Done, session, []);

    internal static SessionResult Conflict(CommissionSession session) => new(SessionAnswer.Conflict, session, []);

    internal static SessionResult Invalid(CommissionSession? session, params IReadOnlyList<Problem> problems) => new(SessionAnswer.Invalid, session, problems);
}
