using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Awards;

/// <summary>An award as an operator sees it.</summary>
/// <param name="Award">The award with its badge and issuer.</param>
/// <param name="Form">The revocation as typed so far.</param>
/// <param name="Problems">What has to be corrected in it.</param>
/// <param name="JustRevoked">Whether it was revoked a moment ago.</param>
public sealed record AwardView(PublicAward Award, RevocationForm Form, FormProblems Problems, bool JustRevoked);
