using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Core.Commissions.Sittings;

/// <summary>How the chains of what was done name an actor.</summary>
internal static class SittingActor
{
    /// <summary>The service itself.</summary>
    public const string System = "system";

    public static string Of(Actor actor) => actor.Account ?? actor.Seat?.Seat ?? "token";
}
