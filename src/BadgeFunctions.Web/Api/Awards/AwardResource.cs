using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Api.Catalogue;

namespace BadgeFunctions.Web.Api.Awards;

/// <summary>What the public may know of an award. It names nobody.</summary>
public sealed record AwardResource
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The badge's id.</summary>
    public required string Badge { get; init; }

    /// <summary>The badge's name in the version that was awarded.</summary>
    public required string BadgeName { get; init; }

    /// <summary>That version.</summary>
    public required int BadgeVersion { get; init; }

    /// <summary>Who issues it.</summary>
    public required IssuerResource Issuer { get; init; }

    /// <summary>When it was awarded, in UTC.</summary>
    public required DateTimeOffset IssuedOn { get; init; }

    /// <summary>When it ends, if it does.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>How far its issuance has come; the addresses answer once it is published.</summary>
    public required AwardState State { get; init; }

    /// <summary>Whether it was revoked.</summary>
    public required bool Revoked { get; init; }

    /// <summary>What the public is told of a revocation.</summary>
    public RevocationCategory? RevocationCategory { get; init; }

    /// <summary>Where it is published.</summary>
    public required AwardAddresses Addresses { get; init; }

    internal static AwardResource Of(PublicAward award) => new()
    {
        Id = award.Award.Id,
        Badge = award.Badge.Id,
        BadgeName = award.Badge.Name,
        BadgeVersion = award.Award.BadgeVersion,
        Issuer = IssuerResource.Of(award.Issuer),
        IssuedOn = award.Award.IssuedOn,
        Expires = award.Award.Expires,
        State = award.Award.State,
        Revoked = award.Award.Revocation is not null,
        RevocationCategory = award.Award.Revocation?.Category,
        Addresses = AwardAddresses.Of(award.Addresses, award.Award.Id),
    };
}
