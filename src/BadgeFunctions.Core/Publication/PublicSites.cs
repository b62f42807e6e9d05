using BadgeFunctions.Core.Catalogue;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Publication;

/// <summary>Under which address an issuer publishes: the installation's, or its own.</summary>
/// <param name="options">The installation's public base URL.</param>
public sealed class PublicSites(IOptions<ServiceOptions> options)
{
    /// <summary>The installation's addresses.</summary>
    public PublicAddresses Main { get; } = new(options.Value.PublicBaseUrl);

    /// <summary>The addresses of what an issuer publishes from now on.</summary>
    public PublicAddresses Of(Issuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return issuer.PublicBaseUrl is { } own ? new PublicAddresses(own, issuer.Id) : Main;
    }

    /// <summary>
    /// All addresses at which an issuer and its badges are described: badges from before it had its own name the installation's,
    /// and our pages show its art.
    /// </summary>
    public IReadOnlyList<PublicAddresses> AllOf(Issuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return issuer.PublicBaseUrl is null ? [Main] : [Main, Of(issuer)];
    }
}
