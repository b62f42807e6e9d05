using BadgeFunctions.Core;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Contribute;

/// <summary>Finds what an invited colleague's link opens.</summary>
/// <param name="links">Checks the token.</param>
/// <param name="nominations">The bags.</param>
/// <param name="catalogue">Their badges.</param>
/// <param name="options">The limit of a file.</param>
internal sealed class Contributions(ISignedLinks links, NominationQueries nominations, ICatalogue catalogue, IOptions<ServiceOptions> options)
{
    public async Task<ContributeView?> OpenAsync(string id, string invitation, string? key, CancellationToken cancellationToken) =>
        key is not null
        && links.Grants(LinkPurposes.Contribution, $"{id}/{invitation}", key)
        && await nominations.FindAsync(id, cancellationToken) is { Value: var bag }
        && bag.Contributors?.FirstOrDefault(one => one.Id == invitation && one.Email.Length > 0) is { } contributor
        && (await catalogue.CurrentAsync(cancellationToken)).FindBadge(bag.Badge) is { } badge
            ? new ContributeView(bag, contributor, badge, key, options.Value.MaximumEvidenceLength)
            : null;
}
