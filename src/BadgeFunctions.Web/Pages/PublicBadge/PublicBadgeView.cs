using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.PublicBadge;

/// <summary>
/// What the public page of an award says. All that differs between two awards of a badge is a text, so that a page can
/// be rendered once with marks in their place.
/// </summary>
public sealed record PublicBadgeView
{
    /// <summary>The page's words.</summary>
    public required Texts Texts { get; init; }

    /// <summary>The badge in the version that was awarded.</summary>
    public required Badge Badge { get; init; }

    /// <summary>Who issues it.</summary>
    public required Issuer Issuer { get; init; }

    /// <summary>The public addresses.</summary>
    public required PublicAddresses Addresses { get; init; }

    /// <summary>The award's id.</summary>
    public required string Id { get; init; }

    /// <summary>When it was awarded.</summary>
    public required PublicDay Issued { get; init; }

    /// <summary>When it ends, if it does.</summary>
    public PublicDay? Expires { get; init; }

    /// <summary>When it was revoked, if it was.</summary>
    public PublicDay? Revoked { get; init; }

    /// <summary>Why it was revoked, as far as the public is told.</summary>
    public RevocationCategory? RevokedFor { get; init; }

    /// <summary>Whether the badge was withdrawn with all that said whose it was: there is nothing to download any more.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Fills in LinkedIn's form.</summary>
    public required string LinkedInUrl { get; init; }

    /// <summary>Where the art of a preview is. A preview says that it is one, and its links lead nowhere.</summary>
    public string? PreviewArt { get; init; }

    internal static PublicBadgeView Of(PublicAward award, Texts texts) => new()
    {
        Texts = texts,
        Badge = award.Badge,
        Issuer = award.Issuer,
        Addresses = award.Addresses,
        Id = award.Award.Id,
        Issued = PublicDay.Of(award.Award.IssuedOn, texts),
        Expires = award.Award.Expires is { } expires ? PublicDay.Of(expires, texts) : null,
        Revoked = award.Award.Revocation is { } revocation ? PublicDay.Of(revocation.At, texts) : null,
        RevokedFor = award.Award.Revocation?.Category,
        Withdrawn = award.Award.Erased,
        LinkedInUrl = award.LinkedInUrl,
    };
}
