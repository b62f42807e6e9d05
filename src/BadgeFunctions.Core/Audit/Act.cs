using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Core.Audit;

/// <summary>What a chain is told beside the change itself: who did what, and when.</summary>
/// <param name="By">Who; see <see cref="AuditEvent.By"/>.</param>
/// <param name="Action">What, as a stable word.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Name">The name of record, which may be erased later.</param>
internal sealed record Act(string By, string Action, DateTimeOffset At, string? Name = null)
{
    /// <summary>How much of the change its detail tells.</summary>
    public Telling Telling { get; init; }

    /// <summary>Somebody who signed in did something.</summary>
    public static Act Of(Actor actor, string action, DateTimeOffset at) => new(AuditWho.Of(actor), action, at, actor.Name);

    /// <summary>Something happened by itself.</summary>
    public static Act OfSystem(string action, DateTimeOffset at) => new(AuditWho.System, action, at);
}
