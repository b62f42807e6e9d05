using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>The page that opens a bag.</summary>
/// <param name="Badge">The badge it is for.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Email">The address as typed.</param>
/// <param name="Honeypot">What was typed into the field nobody should fill in.</param>
/// <param name="Sent">Whether a link is on its way.</param>
/// <param name="Problems">What has to be corrected.</param>
public sealed record NewBagView(Badge Badge, Issuer Issuer, string? Email, string? Honeypot, bool Sent, FormProblems Problems);
