using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.PublicBadge;

/// <summary>What the pages of two awards must share to come from one template.</summary>
internal sealed record TemplateKey(
    string Badge, int Version, Issuer Issuer, string Language, string BaseUrl, bool Expires, RevocationCategory? RevokedFor, bool Withdrawn)
{
    public static TemplateKey Of(PublicBadgeView view) => new(
        view.Badge.Id, view.Badge.Version, view.Issuer, view.Texts.Language, view.Addresses.Base, view.Expires is not null, view.RevokedFor, view.Withdrawn);
}
