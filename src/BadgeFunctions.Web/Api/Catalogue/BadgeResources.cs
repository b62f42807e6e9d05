using System.Globalization;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Publication;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Api.Catalogue;

/// <summary>Describes badges as the API does.</summary>
/// <param name="options">The public base URL.</param>
internal sealed class BadgeResources(IOptions<ServiceOptions> options)
{
    private readonly PublicAddresses _addresses = new(options.Value.PublicBaseUrl);

    public BadgeResource Of(CatalogueSnapshot catalogue, Badge badge) => new()
    {
        Id = badge.Id,
        Name = badge.Name,
        Description = badge.Description,
        Criteria = badge.Criteria,
        Skills = badge.Skills,
        Issuer = IssuerResource.Of(catalogue.IssuerOf(badge)),
        Approval = badge.Approval,
        Level = badge.Level,
        Set = badge.Set,
        Requires = badge.Requires,
        Opens = badge.Opens,
        Validity = badge.Validity,
        Minors = badge.Minors,
        Endorsable = badge.Endorsable,
        Version = badge.Version,
        Image = new ImageResource(
            _addresses.AchievementImage(badge.Id, badge.Version, "png"),
            _addresses.AchievementImage(badge.Id, badge.Version, "svg"),
            badge.AlternativeText(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)),
    };
}
