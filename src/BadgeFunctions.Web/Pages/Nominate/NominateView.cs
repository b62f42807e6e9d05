using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
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
    Badge Badge, Issuer Issuer, NominationForm Form, IReadOnlyList<string?> Seals, FormProblems Problems, long MaximumFile)
{
    /// <summary>A form that was sent, to be corrected; the files that came with it are kept.</summary>
    internal static NominateView ToCorrect(
        CatalogueSnapshot catalogue, Badge badge, NominationForm form, IReadOnlyList<FieldProblem> problems, ReceivedFiles received, long maximumFile) => new(
            badge,
            catalogue.IssuerOf(badge),

            // A changed form is a new request: with the old key it would be taken for a repetition of the old one.
            form with { Key = UnguessableId.New() },
            [.. form.Evidence.Select(row => row.File is { } file ? received.Seal(file) : null)],
            new FormProblems(problems),
            maximumFile);
}
