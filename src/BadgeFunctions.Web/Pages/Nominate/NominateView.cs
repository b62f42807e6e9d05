using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>The nomination form, untouched or to be corrected.</summary>
/// <param name="Badge">The badge asked for.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Seals">For each row, the sealed file that already came, or none.</param>
/// <param name="Problems">What has to be corrected.</param>
/// <param name="MaximumFile">The longest file, in bytes.</param>
public sealed record NominateView(
    Badge Badge, Issuer Issuer, NominationForm Form, IReadOnlyList<string?> Seals, FormProblems Problems, long MaximumFile);
