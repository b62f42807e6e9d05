using BadgeFunctions.Core.Catalogue.Art;
using BadgeFunctions.Web.Resources;
using OpenBadges.Baking;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>What is wrong with an uploaded picture, and what would be right.</summary>
internal static class ArtProblem
{
    /// <summary>The codes that have a sentence of their own.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        nameof(BadgeArtProblem.NotSquare), nameof(BadgeArtProblem.TooSmall), nameof(BadgeArtProblem.TooBig), nameof(BadgeArtProblem.TooHeavy),
        nameof(BadgeArtProblem.NoSize), ArtCodes.WrongFormat, ArtCodes.ActiveContent, ArtCodes.Empty,
    ];

    /// <summary>The sentence for a code of a <see cref="Core.Ports.BadgeArtException"/>.</summary>
    public static string Describe(string code, Texts texts) => texts.Format(
        Known.Contains(code) ? $"manage.art-{code}" : "manage.art-unreadable",
        UploadedArtCheck.SmallestSide,
        UploadedArtCheck.LargestSide,
        texts.Size(UploadedArtCheck.MaximumLength));
}
