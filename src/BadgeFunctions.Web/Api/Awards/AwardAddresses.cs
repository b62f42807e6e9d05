using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Web.Api.Awards;

/// <summary>Where an award is published.</summary>
/// <param name="Page">The page to share.</param>
/// <param name="Assertion">The Open Badges 2.0 assertion.</param>
/// <param name="Credential">The Open Badges 3.0 credential as VC-JWT.</param>
/// <param name="CredentialJson">The same, decoded.</param>
/// <param name="Png">The baked PNG.</param>
/// <param name="Svg">The baked SVG.</param>
public sealed record AwardAddresses(string Page, string Assertion, string Credential, string CredentialJson, string Png, string Svg)
{
    internal static AwardAddresses Of(PublicAddresses addresses, string award) => new(
        addresses.Page(award),
        addresses.Assertion(award),
        addresses.Credential(award),
        addresses.CredentialJson(award),
        addresses.Png(award),
        addresses.Svg(award));
}
