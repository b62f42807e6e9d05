using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Publication;

/// <summary>What an award's public page shows. It names nobody.</summary>
/// <param name="Award">The award.</param>
/// <param name="Badge">The badge in the version that was awarded.</param>
/// <param name="Issuer">Who issues it.</param>
public sealed record PublicAward(Award Award, Badge Badge, Issuer Issuer)
{
    /// <summary>The addresses, under the base URL of the award's own time.</summary>
    public PublicAddresses Addresses { get; } = new(Award.BaseUrl, Award.Site);

    /// <summary>The link that fills in LinkedIn's "add to profile" form. It carries no name of the holder.</summary>
    public string LinkedInUrl { get; } = LinkedIn.AddToProfile(Award, Badge, Issuer);
}
