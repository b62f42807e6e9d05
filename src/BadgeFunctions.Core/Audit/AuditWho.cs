using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Audit;

/// <summary>Who did something, where it is not an account: stable words that name nobody.</summary>
public static class AuditWho
{
    /// <summary>The nominee, by a link that only they have.</summary>
    public const string Nominee = "nominee";

    /// <summary>Whoever proposed the nominee.</summary>
    public const string Nominator = "nominator";

    /// <summary>The guardian of a nominee under age.</summary>
    public const string Guardian = "guardian";

    /// <summary>The author of a testimony.</summary>
    public const string Witness = "witness";

    /// <summary>A colleague who was asked to put evidence in.</summary>
    public const string Contributor = "contributor";

    /// <summary>A holder of the same badge.</summary>
    public const string Peer = "peer";

    /// <summary>A reviewer from outside, who has a seat and no account.</summary>
    public const string Outsider = "outsider";

    /// <summary>Nobody: it happened by itself.</summary>
    public const string System = "system";

    /// <summary>
    /// An actor: the id of their account; for those who have none, that they came from outside, or the most that their token
    /// grants.
    /// </summary>
    public static string Of(Actor actor) => actor switch
    {
        { Account: { } account } => account,
        { Seat: not null } => Outsider,
        { Operates: true } => EnumWord.Of(Role.Operator),
        { Administers: true } => EnumWord.Of(Role.Administrator),
        _ when actor.Has(Role.Manager) => EnumWord.Of(Role.Manager),
        _ when actor.Has(Role.Reviewer) => EnumWord.Of(Role.Reviewer),
        _ => EnumWord.Of(Role.Assessor),
    };
}
