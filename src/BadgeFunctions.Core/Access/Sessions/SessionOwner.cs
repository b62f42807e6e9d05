using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Access.Sessions;

/// <summary>Under what the sessions of one person are found together.</summary>
public static class SessionOwner
{
    /// <summary>Those of an account, however they signed in.</summary>
    public static string Account(string id) => $"a.{id}";

    /// <summary>Those of somebody who signs in.</summary>
    /// <param name="actor">Who it is.</param>
    /// <param name="token">The id of the token they signed in with, if they did.</param>
    public static string Of(Actor actor, string? token) => (actor, token) switch
    {
        ({ Account: { } account }, _) => Account(account),
        ({ Seat: { } seat }, _) => $"s.{TextHash.Of($"{seat.Session}/{seat.Seat}")}",
        (_, { } id) => $"t.{id}",
        _ => $"n.{TextHash.Of(actor.Name)}",
    };
}
