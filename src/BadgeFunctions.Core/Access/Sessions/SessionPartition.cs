using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Access.Sessions;

/// <summary>
/// Where sessions are kept: each (<c>s:</c>), by whose they are (<c>o:</c>), and by when they end at the latest (<c>x:</c>).
/// The latter two never change, so that a session that is used writes one row now and then.
/// </summary>
internal static class SessionPartition
{
    public const string Name = "access-sessions";

    public const string EndPrefix = "x:";

    public static string Session(string id) => $"s:{id}";

    public static string OwnerPrefix(string owner) => $"o:{owner}:";

    public static string Owned(AccessSession session) => OwnerPrefix(session.Owner) + session.Id;

    public static string EndsBefore(DateTimeOffset moment) => EndPrefix + NominationPartition.Moment(moment);

    public static string End(AccessSession session) => $"{EndsBefore(session.EndsAt)}:{session.Id}";
}
