using System.Globalization;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Commissions.Planning;

/// <summary>What of a session its form shows: two managers who change it at once are told apart by it, members who sign up meanwhile are not.</summary>
public static class PlanFingerprint
{
    /// <summary>The fingerprint of a session as it is.</summary>
    public static string Of(CommissionSession session) => TextHash.Of(string.Join(
        '\n',
        session.Title,
        session.Form,
        session.Place,
        session.MeetingUrl,
        session.StartsAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        session.EndsAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
}
