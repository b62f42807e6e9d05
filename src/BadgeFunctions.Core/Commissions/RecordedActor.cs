using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Core.Commissions;

/// <summary>How a chain names whoever acts.</summary>
internal static class RecordedActor
{
    /// <summary>The account, the seat of a reviewer from outside, or the word for a bare token.</summary>
    public static string RecordedAs(this Actor actor) => actor.Account ?? actor.Seat?.Seat ?? "token";
}
