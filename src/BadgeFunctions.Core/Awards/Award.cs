using System.Text.Json.Serialization;
using BadgeFunctions.Core.Audit;
using OpenBadges;

namespace BadgeFunctions.Core.Awards;

/// <summary>A badge given to somebody <i>(attribution)</i>. It holds no name and no address: only their salted hash.</summary>
public sealed record Award
{
    /// <summary>Unguessable, and part of every published address.</summary>
    public required string Id { get; init; }

    /// <summary>Where it comes from, and where the holder's address is.</summary>
    public required string Nomination { get; init; }

    /// <summary>The badge.</summary>
    public required string Badge { get; init; }

    /// <summary>The version of the badge's definition, frozen with the award.</summary>
    public required int BadgeVersion { get; init; }

    /// <summary>Who issues it.</summary>
    public required string Issuer { get; init; }

    /// <summary>The public base URL at the time: published addresses never change.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>The issuer whose own address that was; absent for the installation's.</summary>
    public string? Site { get; init; }

    /// <summary>The salted hash of the holder's address, or of a pupil's code (OB 2.0 IdentityObject, OB 3.0 §IdentityObject).</summary>
    public required string IdentityHash { get; init; }

    /// <summary>What the hash stands for.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<RecipientKind>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RecipientKind IdentityKind { get; init; }

    /// <summary>128 random bits in hexadecimal, of this award alone.</summary>
    public required string Salt { get; init; }

    /// <summary>When it was awarded, in UTC, to the second.</summary>
    public required DateTimeOffset IssuedOn { get; init; }

    /// <summary>When it ends, if it does.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The number of the issuer's status list.</summary>
    public required int StatusList { get; init; }

    /// <summary>The award's random position in it.</summary>
    public required int StatusIndex { get; init; }

    /// <summary>How far issuance has come.</summary>
    public required AwardState State { get; init; }

    /// <summary>The end of its validity, if it was revoked.</summary>
    public Revocation? Revocation { get; init; }

    /// <summary>The end of the chain of what was done with it.</summary>
    public AuditHead? Audit { get; init; }

    /// <summary>Whether its holder was erased: what said who that is exists no more, here or in public.</summary>
    public bool Erased { get; init; }
}
