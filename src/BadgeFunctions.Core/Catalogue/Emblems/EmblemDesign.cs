using System.Security.Cryptography;
using System.Text;
using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Catalogue.Emblems;

// What a badge's ids decide; badges of a series share their form. Changing the order of a list or of a byte here changes
// emblems that people already know.
internal sealed record EmblemDesign(
    EmblemPalette Palette,
    Func<double, Outline> Silhouette,
    Rosettes.Ornament Ground,
    Rosettes.Ornament Motif,
    int Fold,
    Func<int, Outline> Heart,
    bool Turned,
    int Level)
{
    private const int FewestParts = 5;
    private const int FoldChoices = 8;

    public static EmblemDesign For(Badge badge)
    {
        byte[] issuer = SHA256.HashData(Encoding.UTF8.GetBytes(badge.Issuer));
        byte[] series = SHA256.HashData(Encoding.UTF8.GetBytes(badge.Set ?? badge.Id));
        byte[] own = SHA256.HashData(Encoding.UTF8.GetBytes(badge.Id));
        return new EmblemDesign(
            Pick(EmblemPalette.All, issuer[0]),
            Pick(Silhouettes.All, series[0]),
            Pick(Rosettes.All, own[1]),
            Pick(Rosettes.All, own[2]),
            FewestParts + (own[3] % FoldChoices),
            Pick(Hearts.All, own[4]),
            own[5] % 2 == 1,
            Math.Clamp(badge.Level, 0, CatalogueLimits.HighestLevel));
    }

    private static T Pick<T>(IReadOnlyList<T> choices, byte value) => choices[value % choices.Count];
}
